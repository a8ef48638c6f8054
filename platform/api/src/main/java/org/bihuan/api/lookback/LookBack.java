package org.bihuan.api.lookback;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.organisation.OtherEnterprise;
import org.bihuan.api.record.Count;
import org.bihuan.api.record.Head;
import org.bihuan.api.record.Heritable;
import org.bihuan.api.record.Link;

/**
 * A look-back (回头看) at a hazard that was listed in the years 2020 to 2022 (plan, 深化重大隐患清除行动; rule R-HAZ-07). Such a
 * hazard mostly stands in no ledger of ours; where it is there again, the ledger follows it.
 *
 * @param head what every record carries; the day is that of the registration
 * @param listing the earlier listing
 * @param title the hazard in one line
 * @param description what the hazard was
 * @param links the hazard that it became, where it is there again
 * @param stage where it stands
 * @param outcome what was found
 * @param voidReason why it was voided
 * @param version grows with every change
 */
public record LookBack(
        Head head,
        EarlierListing listing,
        String title,
        String description,
        List<Link> links,
        LookBackStage stage,
        Optional<Outcome> outcome,
        Optional<String> voidReason,
        long version)
        implements Heritable<LookBack> {

    /** The next version, after the hazard was found to be gone for good. */
    public LookBack passed(Outcome found) {
        return next(head, links, LookBackStage.PASSED, Optional.of(found), voidReason);
    }

    /** The next version, after it was found to be there again and is followed by a hazard of the ledger. */
    public LookBack recurred(Outcome found, Link hazard) {
        return next(head, List.of(hazard), LookBackStage.RECURRED, Optional.of(found), voidReason);
    }

    /** The next version, after it turned out to be registered wrongly. */
    public LookBack voided(String reason) {
        return next(head, links, LookBackStage.VOIDED, outcome, Optional.of(reason));
    }

    @Override
    public boolean unfinished() {
        return stage == LookBackStage.REGISTERED;
    }

    @Override
    public LookBack inherited(Optional<OtherEnterprise> successor) {
        return next(head.inherited(successor), links, stage, outcome, voidReason);
    }

    private LookBack next(
            Head of, List<Link> hazards, LookBackStage next, Optional<Outcome> found, Optional<String> reason) {
        return new LookBack(of, listing, title, description, hazards, next, found, reason, version + 1);
    }

    @Override
    public LookBack supplemented() {
        return next(head, links, stage, outcome, voidReason);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.LOOK_BACK;
    }

    @Override
    public String state() {
        return stage.name();
    }

    @Override
    public String text() {
        return String.join("\n", listing.number(), listing.authority(), description);
    }

    @Override
    public List<String> further() {
        return outcome.map(found -> List.of(found.finding(), found.by())).orElse(List.of());
    }

    @Override
    public List<Count> counts() {
        return List.of();
    }
}
