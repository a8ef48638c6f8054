package org.bihuan.api.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.hazard.Acceptance;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.ListingLevel;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OtherEnterprise;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.Count;
import org.bihuan.api.record.Head;
import org.bihuan.api.record.Link;
import org.bihuan.api.record.RecordId;

/**
 * The listed supervision of a major hazard (挂牌督办; plan, Annex 1, overall 5 and 6; rule R-HAZ-04: closure requires acceptance by the
 * listing authority). It feeds no figure itself: the hazard knows that it is listed.
 *
 * @param head what every record carries, as the hazard does; it happened on the day of the listing
 * @param hazard the hazard
 * @param hazardNumber its number
 * @param title the hazard in one line
 * @param level whose authority it is
 * @param authority its name then
 * @param body the body of the district that listed it; empty above the district, and in records made before this was kept
 * @param document number under which the authority listed the hazard
 * @param deadline the last day of the rectification, as the authority set it
 * @param extended the later last day, after an extension was granted
 * @param publicity where and when the listing was made public
 * @param progress how the work stood, first to last
 * @param stage where it stands
 * @param raisedFrom the listing at a lower level whose place it took
 * @param raisedTo the listing at a higher level that took its place
 * @param removal the removal of the listing
 * @param voidReason why it was voided
 * @param version grows with every change
 */
public record Supervision(
        Head head,
        HazardId hazard,
        String hazardNumber,
        String title,
        ListingLevel level,
        String authority,
        Optional<OrganisationId> body,
        String document,
        LocalDate deadline,
        Optional<LocalDate> extended,
        Optional<Publicity> publicity,
        List<Progress> progress,
        SupervisionStage stage,
        Optional<Raising> raisedFrom,
        Optional<Raising> raisedTo,
        Optional<Removal> removal,
        Optional<String> voidReason,
        long version)
        implements CampaignRecord {

    /**
     * Whether the hazard is still listed on a day after the deadline; one that was accepted in time only waits for its removal.
     *
     * @param acceptance the acceptance of the hazard
     */
    public boolean overdue(LocalDate today, Optional<Acceptance> acceptance) {
        return stage == SupervisionStage.LISTED
                && today.isAfter(lastDay())
                && acceptance
                        .filter(closing -> !closing.date().isAfter(lastDay()))
                        .isEmpty();
    }

    /** The last day of the rectification as it is valid now. */
    public LocalDate lastDay() {
        return extended.orElse(deadline);
    }

    /** The next version, made public. */
    public Supervision published(Publicity now) {
        return next(head, extended, Optional.of(now), progress, stage, raisedTo, removal, voidReason);
    }

    /** The next version, with what was done since. */
    public Supervision progressed(Progress entry) {
        List<Progress> all = Stream.concat(progress.stream(), Stream.of(entry)).toList();
        return next(head, extended, publicity, all, stage, raisedTo, removal, voidReason);
    }

    /** The next version, with a later last day. */
    public Supervision extended(LocalDate until) {
        return next(head, Optional.of(until), publicity, progress, stage, raisedTo, removal, voidReason);
    }

    /** The next version, after another department leads the hazard. */
    public Supervision ledBy(OrganisationId lead, String reason) {
        return next(head.ledBy(lead, reason), extended, publicity, progress, stage, raisedTo, removal, voidReason);
    }

    /** The next version, after this successor of its enterprise was to go on with the hazard, or none. */
    public Supervision inherited(Optional<OtherEnterprise> successor) {
        return next(head.inherited(successor), extended, publicity, progress, stage, raisedTo, removal, voidReason);
    }

    @Override
    public Supervision supplemented() {
        return next(head, extended, publicity, progress, stage, raisedTo, removal, voidReason);
    }

    /** The next version, after the authority removed the listing. */
    public Supervision removed(Removal end) {
        return next(
                head, extended, publicity, progress, SupervisionStage.REMOVED, raisedTo, Optional.of(end), voidReason);
    }

    /** The next version, after a higher authority took over. */
    public Supervision raised(Raising to) {
        return next(
                head, extended, publicity, progress, SupervisionStage.SUPERSEDED, Optional.of(to), removal, voidReason);
    }

    /** The next version, after it turned out that no higher authority had taken over. */
    public Supervision restored() {
        return next(
                head, extended, publicity, progress, SupervisionStage.LISTED, Optional.empty(), removal, voidReason);
    }

    /** The next version, after it turned out to be registered wrongly. */
    public Supervision voided(String reason) {
        return next(
                head, extended, publicity, progress, SupervisionStage.VOIDED, raisedTo, removal, Optional.of(reason));
    }

    private Supervision next(
            Head of,
            Optional<LocalDate> until,
            Optional<Publicity> made,
            List<Progress> work,
            SupervisionStage next,
            Optional<Raising> higher,
            Optional<Removal> end,
            Optional<String> reason) {
        return new Supervision(
                of,
                hazard,
                hazardNumber,
                title,
                level,
                authority,
                body,
                document,
                deadline,
                until,
                made,
                work,
                next,
                raisedFrom,
                higher,
                end,
                reason,
                version + 1);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.SUPERVISION;
    }

    @Override
    public String state() {
        return stage.name();
    }

    @Override
    public String text() {
        return Stream.concat(
                        Stream.of(authority, document, hazardNumber),
                        progress.stream().map(Progress::text))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public List<String> further() {
        return Stream.of(
                        publicity.map(Publicity::where),
                        removal.map(Removal::document),
                        removal.flatMap(Removal::remark))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Set<String> marks() {
        return Set.of(CampaignRecord.mark("listing-level", level));
    }

    @Override
    public Optional<LocalDate> due() {
        return stage == SupervisionStage.LISTED ? Optional.of(lastDay()) : Optional.empty();
    }

    @Override
    public List<Link> links() {
        return List.of(new Link(RecordKind.HAZARD, new RecordId(hazard.value())));
    }

    @Override
    public List<Count> counts() {
        return List.of();
    }
}
