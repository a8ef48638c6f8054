package org.bihuan.api.selfcheck;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.inspection.Answer;
import org.bihuan.api.inspection.InspectionScope;
import org.bihuan.api.inspection.Sheet;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.Count;
import org.bihuan.api.record.Head;
import org.bihuan.api.record.Link;

/**
 * The check of an enterprise by itself, with the same checklists as inspectors use (自查自改; plan, part three (2) 1).
 *
 * @param head what every record carries; it happens on the day of the check
 * @param scope by which checklists
 * @param ledByPrincipal whether the principal led it in person (R-FRQ-01, R-FRQ-02)
 * @param leader name of who led it
 * @param sheet the checklists of that day with the answers
 * @param submitted when it was submitted
 * @param stage where it stands
 * @param voidReason why it was voided
 * @param version grows with every change
 */
public record SelfCheck(
        Head head,
        InspectionScope scope,
        boolean ledByPrincipal,
        String leader,
        Sheet sheet,
        Optional<Instant> submitted,
        SelfCheckStage stage,
        Optional<String> voidReason,
        long version)
        implements CampaignRecord {
    /** Whether it is one that R-FRQ-01 and R-FRQ-02 ask for. */
    public boolean fulfilsDuty() {
        return stage == SelfCheckStage.SUBMITTED && ledByPrincipal;
    }

    /** The next version, after items were answered or led to hazards. */
    public SelfCheck filledIn(Sheet filled) {
        return next(filled, submitted, stage, voidReason);
    }

    /** The next version, after it was submitted. */
    public SelfCheck submittedAt(Instant when) {
        return next(sheet, Optional.of(when), SelfCheckStage.SUBMITTED, voidReason);
    }

    /** The next version, after it turned out to be entered wrongly. */
    public SelfCheck voided(String reason) {
        return next(sheet, submitted, SelfCheckStage.VOIDED, Optional.of(reason));
    }

    @Override
    public SelfCheck supplemented() {
        return next(sheet, submitted, stage, voidReason);
    }

    private SelfCheck next(Sheet filled, Optional<Instant> when, SelfCheckStage next, Optional<String> reason) {
        return new SelfCheck(head, scope, ledByPrincipal, leader, filled, when, next, reason, version + 1);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.SELF_CHECK;
    }

    @Override
    public String state() {
        return stage.name();
    }

    /** The sector and the enterprise, as they were called then. */
    @Override
    public String title() {
        return Stream.concat(head.sectorName().stream(), head.enterpriseName().stream())
                .reduce((sector, enterprise) -> sector + " · " + enterprise)
                .orElse(head.number());
    }

    /** Who led it, and what was noted. */
    @Override
    public String text() {
        return Stream.concat(
                        Stream.of(leader),
                        sheet.items().flatMap(item -> item.answer().stream()).map(Answer::note))
                .filter(said -> !said.isBlank())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    @Override
    public List<Link> links() {
        return sheet.hazards();
    }

    /** Hazards count for themselves. */
    @Override
    public List<Count> counts() {
        return List.of();
    }
}
