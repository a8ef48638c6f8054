package org.bihuan.core.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseFault;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.Organisation.Kind;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.record.NewHead;
import org.bihuan.api.record.RecordFault;
import org.bihuan.api.report.Annex2Form;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.api.store.Stored;
import org.jspecify.annotations.Nullable;

/**
 * Checks what a caller tells of a record's head. Every method notes faults and goes on; what it answers is empty where there
 * is nothing to go on with. A kind whose heads are unlike the usual ones puts them together from the single methods.
 */
public final class HeadIntake {
    private static final int LONGEST_REASON = 500;

    private final SectorRegistry sectors;
    private final EnterpriseStore enterprises;
    private final OrganisationService organisations;
    private final LocalDate earliest;
    private final Annex2Form form;
    private final Access access;

    public HeadIntake(
            SectorRegistry sectors,
            EnterpriseStore enterprises,
            OrganisationService organisations,
            LocalDate earliest,
            Annex2Form form,
            Access access) {
        this.sectors = sectors;
        this.enterprises = enterprises;
        this.organisations = organisations;
        this.earliest = earliest;
        this.form = form;
        this.access = access;
    }

    /** The same for records that may have happened since another day than that on which the campaign began. */
    public HeadIntake since(LocalDate day) {
        return new HeadIntake(sectors, enterprises, organisations, day, form, access);
    }

    /**
     * Refuses a caller who names a lead without the right to.
     *
     * @throws org.bihuan.api.problem.ProblemException forbidden
     */
    public void requireRight(Caller caller, @Nullable String lead) {
        if (Told.isGiven(lead)) {
            access.require(caller, Function.OVERRULE_LEAD);
        }
    }

    /** The usual head: of a sector, led as its table says, of an enterprise or a territory or neither. */
    public Optional<HeadDraft> check(NewHead told, Reach reach, LocalDate today, Faults faults) {
        Optional<LocalDate> occurred = occurred(told.occurred(), today, faults);
        Optional<SectorDefinition> sector = sector(told.sector(), faults);
        Optional<SectorRows> rows = sector.map(one -> new SectorRows(one, form, faults));
        Optional<Enterprise> enterprise = enterpriseIfAny(told.enterprise(), reach, faults);
        Optional<OrganisationId> territory =
                enterprise.map(Enterprise::territory).or(() -> territory(told.territory(), reach, faults));
        Optional<OverruledLead> overruled = lead(told.lead(), told.leadReason(), faults);
        Optional<RowId> row = rows.flatMap(one -> one.row(told.row()));
        List<RowId> tags = rows.map(one -> one.tags(told.tags())).orElse(List.of());
        if (row.isEmpty() || occurred.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new HeadDraft(
                sector,
                row.get(),
                tags,
                overruled
                        .map(OverruledLead::lead)
                        .orElseGet(() -> inCharge(rows.orElseThrow().lead(row.get()))),
                overruled.map(OverruledLead::reason),
                territory,
                enterprise,
                occurred.get()));
    }

    /** The day on which it happened: not before the earliest one, and not in the future. */
    public Optional<LocalDate> occurred(@Nullable LocalDate day, LocalDate today, Faults faults) {
        Optional<LocalDate> occurred = faults.present("/occurred", day);
        occurred.ifPresent(value -> {
            faults.require(!value.isAfter(today), "/occurred", CommonFault.IN_THE_FUTURE);
            faults.require(!value.isBefore(earliest), "/occurred", CommonFault.TOO_EARLY, earliest);
        });
        return occurred;
    }

    /** The sector; it must be installed. */
    public Optional<SectorDefinition> sector(@Nullable String id, Faults faults) {
        Optional<String> text = faults.text("/sector", id, Told.LONGEST_ID);
        Optional<SectorDefinition> sector = text.flatMap(value -> sectors.find(new SectorId(value)));
        faults.require(sector.isPresent(), "/sector", RecordFault.SECTOR_NOT_INSTALLED, text.orElse(""));
        return sector;
    }

    /** The enterprise, which must be named and within reach. */
    public Optional<Enterprise> enterprise(@Nullable String id, Reach reach, Faults faults) {
        Optional<String> text = faults.text("/enterprise", id, Told.LONGEST_ID);
        Optional<Enterprise> enterprise = text.flatMap(Told::uuid)
                .flatMap(uuid -> enterprises.find(new EnterpriseId(uuid)))
                .map(Stored::record)
                .filter(one -> reach.covers(one.ownership()));
        faults.require(enterprise.isPresent(), "/enterprise", CommonFault.UNKNOWN_ID, text.orElse(""));
        return enterprise;
    }

    /** As {@link #enterprise}, but it may be missing. */
    public Optional<Enterprise> enterpriseIfAny(@Nullable String id, Reach reach, Faults faults) {
        return Told.isGiven(id) ? enterprise(id, reach, faults) : Optional.empty();
    }

    /** The street or zone; may be missing. A street's own records lie in the street. */
    public Optional<OrganisationId> territory(@Nullable String id, Reach reach, Faults faults) {
        Optional<String> text = faults.optionalText("/territory", id, Told.LONGEST_ID);
        Optional<OrganisationId> named = text.flatMap(value -> organisations.find(new OrganisationId(value)))
                .filter(one -> one.active() && one.isTerritory())
                .map(Organisation::id);
        faults.require(
                text.isEmpty() || named.isPresent(), "/territory", EnterpriseFault.NOT_A_TERRITORY, text.orElse(""));
        if (reach instanceof Reach.OfTerritory own) {
            named.ifPresent(one -> faults.require(
                    one.equals(own.territory()), "/territory", CommonFault.NOT_ALLOWED, own.territory()));
            return Optional.of(own.territory());
        }
        return named;
    }

    /** Another lead than the sector's table names, with the reason; both or neither are given. */
    public Optional<OverruledLead> lead(@Nullable String id, @Nullable String why, Faults faults) {
        Optional<String> text = faults.optionalText("/lead", id, Told.LONGEST_ID);
        Optional<OrganisationId> lead = text.flatMap(value -> organisations.find(new OrganisationId(value)))
                .filter(one -> one.active() && one.kind() == Kind.DEPARTMENT)
                .map(Organisation::id);
        faults.require(text.isEmpty() || lead.isPresent(), "/lead", RecordFault.NOT_A_DEPARTMENT, text.orElse(""));
        Optional<String> reason = faults.optionalText("/leadReason", why, LONGEST_REASON);
        faults.require(text.isEmpty() || reason.isPresent(), "/leadReason", CommonFault.REQUIRED);
        faults.require(text.isPresent() || reason.isEmpty(), "/lead", CommonFault.REQUIRED);
        return lead.flatMap(one -> reason.map(said -> new OverruledLead(one, said)));
    }

    /** Who leads today what the sector's table gives to this department: after a merger its successor. */
    public OrganisationId inCharge(OrganisationId lead) {
        return organisations.inCharge(lead);
    }

    /** Nothing is found at an enterprise after it was closed. */
    public void inBusiness(Optional<Enterprise> enterprise, Optional<LocalDate> occurred, Faults faults) {
        enterprise
                .flatMap(Enterprise::closed)
                .filter(closed -> occurred.filter(closed::isBefore).isPresent())
                .ifPresent(closed -> faults.add("/enterprise", EnterpriseFault.ENTERPRISE_CLOSED, closed));
    }

    /** A lead that somebody chose, and why. */
    public record OverruledLead(OrganisationId lead, String reason) {}
}
