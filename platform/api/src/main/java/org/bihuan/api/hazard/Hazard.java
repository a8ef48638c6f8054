package org.bihuan.api.hazard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.checklist.LegalGround;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Ownership;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OtherEnterprise;
import org.bihuan.api.record.Count;
import org.bihuan.api.record.Head;
import org.bihuan.api.record.Heritable;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.report.RowId;

/**
 * A hazard (事故隐患) in the ledger.
 *
 * @param id its id
 * @param number printable number, unique in the district: division code, year, counter
 * @param judgement by what it was judged
 * @param row the one additive row of Annex 2 under which it counts
 * @param tags non-additive rows for which it counts as well
 * @param lead the department that owns it
 * @param leadReason why somebody overruled the sector's table
 * @param territory the street or zone
 * @param enterprise the enterprise
 * @param enterpriseName its name then
 * @param heir which successor goes on with it, after that enterprise was split
 * @param source the channel of this record; {@link #firstSource()} is that of the hazard
 * @param place where exactly
 * @param description what was found
 * @param occurred the day of the finding (Asia/Shanghai); decides the period
 * @param recorded when the platform learned of it; decides what a frozen report knew
 * @param registrar the body whose account registered it; empty: none did, or that was before this was kept
 * @param stage where it stands
 * @param plan the five elements
 * @param rectification the report that the work is done
 * @param acceptance the acceptance
 * @param voidReason why it was voided
 * @param listing its listed supervision, the last one
 * @param extension the last wish for a later deadline
 * @param reopenReason why it was opened again after it had been accepted
 * @param merger into which other record it was merged
 * @param channels the further channels that brought it, first to last
 * @param version grows with every change; the number of its events
 */
public record Hazard(
        HazardId id,
        String number,
        Judgement judgement,
        RowId row,
        List<RowId> tags,
        OrganisationId lead,
        Optional<String> leadReason,
        OrganisationId territory,
        EnterpriseId enterprise,
        String enterpriseName,
        Optional<OtherEnterprise> heir,
        Source source,
        String place,
        String description,
        LocalDate occurred,
        Instant recorded,
        Optional<OrganisationId> registrar,
        Stage stage,
        Optional<Plan> plan,
        Optional<Rectification> rectification,
        Optional<Acceptance> acceptance,
        Optional<String> voidReason,
        Optional<Listing> listing,
        Optional<Extension> extension,
        Optional<String> reopenReason,
        Optional<Merger> merger,
        List<Channel> channels,
        long version)
        implements Heritable<Hazard> {
    private static final Comparator<Judgement> SEVEREST_FIRST =
            Comparator.comparing(Judgement::level).thenComparing(Judgement::ground);

    /** Whose it is. */
    public Ownership ownership() {
        return new Ownership(
                Optional.of(lead),
                Optional.of(territory),
                Optional.of(enterprise),
                heir.map(OtherEnterprise::id),
                registrar);
    }

    /** The day since which measures are in place: the plan was complete, or it was mended on the spot. */
    public Optional<LocalDate> measuresSince() {
        return plan.map(Plan::date)
                .or(() -> rectification.filter(Rectification::onTheSpot).map(Rectification::date));
    }

    /** Whether it is not closed on a day after its deadline (rule R-HAZ-03), be the work reported done or not. */
    public boolean overdue(LocalDate today) {
        return stage.open() && plan.filter(p -> today.isAfter(p.lastDay())).isPresent();
    }

    /** Whether the listing authority alone may accept it (rule R-HAZ-04); also after it was re-opened. */
    public boolean listed() {
        return listing.isPresent();
    }

    /** Whether it is listed at present. */
    public boolean listedNow() {
        return listing.filter(Listing::active).isPresent();
    }

    /** Whether it can be listed: it is major, open, and not listed at present. */
    public boolean listable() {
        return judgement.level() == Severity.MAJOR && stage.open() && !listedNow();
    }

    /** What somebody must be allowed to do in order to accept or return the work on it. */
    public Function judgedWith() {
        if (listed()) {
            return Function.ACCEPT_LISTED_HAZARD;
        }
        return judgement.level() == Severity.MAJOR ? Function.ACCEPT_MAJOR_HAZARD : Function.ACCEPT_GENERAL_HAZARD;
    }

    /** What somebody must be allowed to do in order to decide about a later deadline. */
    public Function extendedWith() {
        return listed() ? Function.ACCEPT_LISTED_HAZARD : Function.EXTEND_HAZARD;
    }

    /** The judgement standard on which a penalty may rest; empty where the hazard is major by the plan alone, or general. */
    public Optional<LegalGround> penaltyGround() {
        return Optional.of(judgement.ground()).filter(ground -> ground == LegalGround.JUDGEMENT_STANDARD);
    }

    /** Whether a wish for a later deadline can be made: there is a deadline, and no wish waits. */
    public boolean extendable() {
        return stage.workAhead()
                && plan.isPresent()
                && extension.filter(Extension::pending).isEmpty();
    }

    /** Whether a wish for a later deadline waits. */
    public boolean extensionWaits() {
        return stage.workAhead() && extension.filter(Extension::pending).isPresent();
    }

    /** Whether it can be merged into another record: it is open, and no authority ever listed it, which would go with it. */
    public boolean mergeable() {
        return stage.open() && !listed();
    }

    /** The channel that brought it first, through whichever of its records the platform learned of it earliest. */
    public Source firstSource() {
        return channels.stream()
                .filter(channel -> channel.recorded().isBefore(recorded))
                .min(Comparator.comparing(Channel::recorded))
                .map(Channel::source)
                .orElse(source);
    }

    /** Whether this channel brought it, first or later. */
    public boolean broughtBy(Source channel) {
        return source == channel || channels.stream().anyMatch(one -> one.source() == channel);
    }

    /** Its own record and all that were merged into it. */
    public Set<RecordId> records() {
        return Stream.concat(Stream.of(id), channels.stream().map(Channel::hazard))
                .map(one -> new RecordId(one.value()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it was judged more severely than another record: by its level, else by the ground for it. */
    public boolean outweighs(Hazard other) {
        return SEVEREST_FIRST.compare(judgement, other.judgement) < 0;
    }

    /** The day since which it is treated under listed supervision: listed, and measures are in place. */
    public Optional<LocalDate> listedTreatedSince() {
        return listing.map(Listing::since)
                .flatMap(since -> measuresSince().map(measures -> since.isAfter(measures) ? since : measures));
    }

    /** The next version, after the five elements were given. */
    public Hazard planned(Plan five) {
        return next().at(Stage.PLANNED)
                .plan(five)
                .rectification(Optional.empty())
                .hazard();
    }

    /** The next version, after the work was reported done. */
    public Hazard rectified(Rectification done) {
        return next().at(Stage.RECTIFIED).rectification(Optional.of(done)).hazard();
    }

    /** The next version, after acceptance. */
    public Hazard accepted(Acceptance closing) {
        return next().at(Stage.ACCEPTED).acceptance(Optional.of(closing)).hazard();
    }

    /** The next version, after the work was not accepted. */
    public Hazard returned() {
        return next().at(Stage.RETURNED).rectification(Optional.empty()).hazard();
    }

    /** The next version, after somebody asked for a later deadline. */
    public Hazard asked(Extension wish) {
        return next().extension(Optional.of(wish)).hazard();
    }

    /** The next version, after that was decided; the original deadline stays in the plan. */
    public Hazard decided(Extension.Decision decision) {
        Successor next = next().extension(extension.map(wish -> wish.decided(decision)));
        if (decision.granted()) {
            extension.map(Extension::until).ifPresent(until -> plan.ifPresent(five -> next.plan(five.until(until))));
        }
        return next.hazard();
    }

    /** The next version, open again with everything to be done anew; the history keeps what was. */
    public Hazard reopened(String reason) {
        return next().at(Stage.REOPENED).begunAnew().reopenReason(reason).hazard();
    }

    /** The next version, led by another department. */
    public Hazard ledBy(OrganisationId department, String reason) {
        return next().lead(department, reason).hazard();
    }

    /** What was found and by what it was judged. */
    public HazardFinding finding() {
        return new HazardFinding(judgement, row, tags, enterpriseName, place, description, occurred);
    }

    /** The next version, after what was written down wrongly was put right; led by whom the sector's table names for that. */
    public Hazard corrected(HazardFinding right, OrganisationId department, Optional<Plan> five) {
        Successor next = next().finding(right, department);
        five.ifPresent(next::plan);
        return next.hazard();
    }

    @Override
    public boolean unfinished() {
        return stage.open();
    }

    @Override
    public Hazard inherited(Optional<OtherEnterprise> successor) {
        return next().heir(successor).hazard();
    }

    /** The next version, after it turned out to be the same hazard as another one. */
    public Hazard merged(Hazard other) {
        return next().at(Stage.MERGED)
                .merger(Optional.of(new Merger(other.id, other.number)))
                .hazard();
    }

    /** The next version, with another record merged into it, while no authority has set a last day. */
    public Hazard absorbed(Hazard other) {
        return absorbed(other, Optional.empty());
    }

    /**
     * The next version, with another record merged into it, and what had been merged into that one. Whoever went on with that one goes
     * on with this, unless somebody does already; its plan is carried over where work is ahead that nobody has planned here.
     *
     * @param last the last day that the listing authority set, which no plan outlasts
     */
    public Hazard absorbed(Hazard other, Optional<LocalDate> last) {
        Channel own = new Channel(other.id, other.number, other.source, other.occurred, other.recorded);
        Successor next = next().channels(Stream.of(channels.stream(), Stream.of(own), other.channels.stream())
                        .flatMap(one -> one)
                        .toList())
                .heir(heir.or(other::heir));
        other.plan
                .filter(five -> plan.isEmpty() && stage.workAhead())
                .map(five -> five.date().isBefore(occurred) ? five.completeOn(occurred) : five)
                .map(five ->
                        last.filter(five.lastDay()::isAfter).map(five::until).orElse(five))
                .ifPresent(five -> next.at(Stage.PLANNED).plan(five));
        return next.hazard();
    }

    /** The next version, after it turned out not to be the same hazard: again at the stage at which it was merged. */
    public Hazard separated(Stage at) {
        return next().at(at).merger(Optional.empty()).hazard();
    }

    /** The next version, without another record and what had been merged into that one. */
    public Hazard released(Hazard other) {
        Set<RecordId> gone = other.records();
        return next().channels(channels.stream()
                        .filter(one -> !gone.contains(new RecordId(one.hazard().value())))
                        .toList())
                .hazard();
    }

    /** The next version, under listed supervision by an authority whose deadline no plan made before outlasts. */
    public Hazard listed(Listing now, LocalDate last) {
        Successor next = next().listing(Optional.of(now));
        plan.filter(five -> five.lastDay().isAfter(last))
                .map(five -> five.until(last))
                .ifPresent(next::plan);
        return next.hazard();
    }

    /** The next version, after the listing authority removed the listing. */
    public Hazard delisted(LocalDate day) {
        return next().listing(listing.map(one -> one.removed(day))).hazard();
    }

    /**
     * The next version, after it turned out that it was listed wrongly.
     *
     * @param before its listing before that; empty: it was never listed
     * @param five its plan without that listing
     */
    public Hazard unlisted(Optional<Listing> before, Optional<Plan> five) {
        Successor next = next().listing(before);
        five.ifPresent(next::plan);
        return next.hazard();
    }

    @Override
    public Hazard supplemented() {
        return next().hazard();
    }

    /** The next version, after it turned out to be registered wrongly. */
    public Hazard voided(String reason) {
        return next().at(Stage.VOIDED).voidReason(reason).hazard();
    }

    @Override
    public RecordKind kind() {
        return RecordKind.HAZARD;
    }

    @Override
    public Head head() {
        return new Head(
                new RecordId(id.value()),
                number,
                Optional.of(judgement.sector()),
                Optional.of(judgement.sectorName()),
                row,
                tags,
                ownership(),
                leadReason,
                Optional.of(enterpriseName),
                heir.map(OtherEnterprise::name),
                occurred,
                recorded);
    }

    @Override
    public String state() {
        return stage.name();
    }

    @Override
    public String title() {
        return enterpriseName + " " + place;
    }

    @Override
    public String text() {
        return description;
    }

    @Override
    public List<Count> counts() {
        return stage.counts() ? HazardFigures.of(this).counts() : List.of();
    }

    private Successor next() {
        return new Successor(this);
    }
}
