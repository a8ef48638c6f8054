package org.bihuan.api.hazard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Ownership;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.Count;
import org.bihuan.api.record.Head;
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
 * @param source the first channel
 * @param place where exactly
 * @param description what was found
 * @param occurred the day of the finding (Asia/Shanghai); decides the period
 * @param recorded when the platform learned of it; decides what a frozen report knew
 * @param stage where it stands
 * @param plan the five elements
 * @param rectification the report that the work is done
 * @param acceptance the acceptance
 * @param voidReason why it was voided
 * @param listing its listed supervision, the last one
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
        Source source,
        String place,
        String description,
        LocalDate occurred,
        Instant recorded,
        Stage stage,
        Optional<Plan> plan,
        Optional<Rectification> rectification,
        Optional<Acceptance> acceptance,
        Optional<String> voidReason,
        Optional<Listing> listing,
        long version)
        implements CampaignRecord {

    /** Whose it is. */
    public Ownership ownership() {
        return new Ownership(Optional.of(lead), Optional.of(territory), Optional.of(enterprise));
    }

    /** The day since which measures are in place: the plan was complete, or it was mended on the spot. */
    public Optional<LocalDate> measuresSince() {
        return plan.map(Plan::date)
                .or(() -> rectification.filter(Rectification::onTheSpot).map(Rectification::date));
    }

    /** Whether it is open on a day after its deadline. */
    public boolean overdue(LocalDate today) {
        return stage.open()
                && stage != Stage.RECTIFIED
                && plan.filter(p -> today.isAfter(p.deadline())).isPresent();
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

    /** The next version, under listed supervision. */
    public Hazard listed(Listing now) {
        return next().listing(Optional.of(now)).hazard();
    }

    /** The next version, after the listing authority removed the listing. */
    public Hazard delisted(LocalDate day) {
        return next().listing(listing.map(one -> one.removed(day))).hazard();
    }

    /** The next version, after it turned out that it was listed wrongly. */
    public Hazard neverListed() {
        return next().listing(Optional.empty()).hazard();
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
        return stage == Stage.VOIDED ? List.of() : HazardFigures.of(this).counts();
    }

    private Successor next() {
        return new Successor(this);
    }
}
