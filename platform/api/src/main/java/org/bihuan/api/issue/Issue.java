package org.bihuan.api.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.organisation.OtherEnterprise;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.Count;
import org.bihuan.api.record.Head;
import org.bihuan.api.record.Heritable;
import org.bihuan.api.record.Link;
import org.bihuan.api.record.Measure;

/**
 * A prominent issue (突出问题; plan, Annex 2).
 *
 * @param head what every record carries
 * @param source who raised it
 * @param raised the day on which it was raised; may lie before the campaign
 * @param title one line
 * @param description what is wrong
 * @param links the hazards that it concerns
 * @param stage where it stands
 * @param rootCause the root cause and the measures against it
 * @param fix the report that it is fixed
 * @param confirmation the confirmation
 * @param voidReason why it was voided
 * @param version grows with every change
 */
public record Issue(
        Head head,
        IssueSource source,
        LocalDate raised,
        String title,
        String description,
        List<Link> links,
        IssueStage stage,
        Optional<RootCause> rootCause,
        Optional<Fix> fix,
        Optional<Confirmation> confirmation,
        Optional<String> voidReason,
        long version)
        implements Heritable<Issue> {
    /** The mark of those that must all be fixed. */
    public static final String MUST_BE_FIXED = "must-be-fixed.yes";

    private static final LocalDate ALL_TO_BE_FIXED_SINCE = LocalDate.of(2022, 1, 1);

    /**
     * Whether it is among those that must all be fixed (plan: what supervision by the nation, the province and the city fed
     * back since 2022 is rectified to 100 %).
     */
    public boolean mustBeFixed() {
        return source.upperLevel() && !raised.isBefore(ALL_TO_BE_FIXED_SINCE) && stage != IssueStage.VOIDED;
    }

    /** The next version, after measures against the root cause were taken. */
    public Issue treated(RootCause cause) {
        return next(IssueStage.ROOT_CAUSE_TREATED, Optional.of(cause), fix, confirmation, voidReason);
    }

    /** The next version, after it was reported fixed. */
    public Issue fixed(Fix done) {
        return next(IssueStage.FIXED, rootCause, Optional.of(done), confirmation, voidReason);
    }

    /** The next version, after it was confirmed to be fixed. */
    public Issue confirmed(Confirmation closing) {
        return next(IssueStage.CONFIRMED, rootCause, fix, Optional.of(closing), voidReason);
    }

    /** The next version, after it was not confirmed. */
    public Issue returned() {
        return next(IssueStage.RETURNED, rootCause, Optional.empty(), confirmation, voidReason);
    }

    @Override
    public boolean unfinished() {
        return stage.open();
    }

    @Override
    public Issue inherited(Optional<OtherEnterprise> successor) {
        return new Issue(
                head.inherited(successor),
                source,
                raised,
                title,
                description,
                links,
                stage,
                rootCause,
                fix,
                confirmation,
                voidReason,
                version + 1);
    }

    @Override
    public Issue supplemented() {
        return next(stage, rootCause, fix, confirmation, voidReason);
    }

    /** The next version, after what was written down wrongly was put right. */
    public Issue corrected(Head right, LocalDate day, String line, String text) {
        return new Issue(
                right, source, day, line, text, links, stage, rootCause, fix, confirmation, voidReason, version + 1);
    }

    /** The next version, after it turned out to be registered wrongly. */
    public Issue voided(String reason) {
        return next(IssueStage.VOIDED, rootCause, fix, confirmation, Optional.of(reason));
    }

    private Issue next(
            IssueStage next,
            Optional<RootCause> cause,
            Optional<Fix> done,
            Optional<Confirmation> closing,
            Optional<String> reason) {
        return new Issue(
                head, source, raised, title, description, links, next, cause, done, closing, reason, version + 1);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.ISSUE;
    }

    @Override
    public String state() {
        return stage.name();
    }

    @Override
    public String text() {
        return description;
    }

    @Override
    public List<String> further() {
        return Stream.of(
                        rootCause.stream()
                                .flatMap(root -> Stream.of(root.cause(), root.measures(), root.responsible())),
                        fix.stream().map(Fix::description),
                        confirmation.stream().flatMap(closing -> Stream.of(closing.opinion(), closing.by())))
                .flatMap(texts -> texts)
                .toList();
    }

    @Override
    public Set<String> marks() {
        Stream<String> source = Stream.of(CampaignRecord.mark("issue-source", this.source));
        return Stream.concat(source, mustBeFixed() ? Stream.of(MUST_BE_FIXED) : Stream.of())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Count> counts() {
        if (stage == IssueStage.VOIDED) {
            return List.of();
        }
        List<Count> counts = new ArrayList<>();
        counts.add(Count.of(Measure.ISSUE_FOUND, head, head.occurred()));
        rootCause.ifPresent(cause -> counts.add(Count.of(Measure.ISSUE_ROOTCAUSE, head, cause.date())));
        confirmation.ifPresent(closing -> counts.add(Count.of(Measure.ISSUE_FIXED, head, closing.date())));
        return List.copyOf(counts);
    }
}
