package org.bihuan.core.hazard;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.campaign.CampaignService;
import org.bihuan.api.checklist.ChecklistItem;
import org.bihuan.api.hazard.HazardFault;
import org.bihuan.api.hazard.Judgement;
import org.bihuan.api.hazard.NewHazard;
import org.bihuan.api.hazard.Source;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Ownership;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.Organisation.Kind;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.report.Annex2Form;
import org.bihuan.api.sector.Grade;
import org.bihuan.api.sector.GradeFacts;
import org.bihuan.api.sector.PlaceCategory;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.api.store.Stored;
import org.jspecify.annotations.Nullable;

/** Checks everything that a caller tells of a new hazard, and judges it. */
final class HazardIntake {
    private static final int LONGEST_ID = 100;
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_DESCRIPTION = 2000;
    private static final int LONGEST_REASON = 500;

    private final SectorRegistry sectors;
    private final EnterpriseStore enterprises;
    private final OrganisationService organisations;
    private final CampaignService campaigns;
    private final Annex2Form form;

    HazardIntake(
            SectorRegistry sectors,
            EnterpriseStore enterprises,
            OrganisationService organisations,
            CampaignService campaigns,
            Annex2Form form) {
        this.sectors = sectors;
        this.enterprises = enterprises;
        this.organisations = organisations;
        this.campaigns = campaigns;
        this.form = form;
    }

    /**
     * What is to be written down.
     *
     * @throws org.bihuan.api.problem.ProblemException with every fault
     */
    HazardDraft check(Command command, NewHazard told, Reach reach, LocalDate today) {
        Faults faults = command.faults();
        Optional<LocalDate> occurred = occurred(told.occurred(), today, faults);
        Optional<SectorDefinition> sector = sector(told.sector(), faults);
        Optional<SectorIntake> intake = sector.map(one -> new SectorIntake(one, form, faults));
        Optional<SectorIntake.Findings> findings = intake.map(one -> one.check(told, occurred));
        if (intake.isEmpty()) {
            faults.text("/item", told.item(), LONGEST_ID);
        }
        Optional<Enterprise> enterprise = enterprise(told.enterprise(), reach, faults);
        Optional<Source> source = source(told.source(), reach, faults);
        Optional<String> place = faults.text("/place", told.place(), LONGEST_PLACE);
        Optional<String> description = faults.text("/description", told.description(), LONGEST_DESCRIPTION);
        Optional<OrganisationId> overruled = lead(told.lead(), faults);
        Optional<String> reason = faults.optionalText("/leadReason", told.leadReason(), LONGEST_REASON);
        boolean overruling = isGiven(told.lead());
        faults.require(!overruling || reason.isPresent(), "/leadReason", CommonFault.REQUIRED);
        faults.require(overruling || reason.isEmpty(), "/lead", CommonFault.REQUIRED);
        faults.throwIfAny();
        SectorIntake.Findings found = findings.orElseThrow();
        ChecklistItem item = found.item().orElseThrow();
        return new HazardDraft(
                judge(sector.orElseThrow(), item, found, occurred.orElseThrow()),
                found.row().orElseThrow(),
                found.tags(),
                overruled.orElseGet(
                        () -> intake.orElseThrow().lead(item, found.row().orElseThrow())),
                reason,
                enterprise.orElseThrow(),
                source.orElseThrow(),
                place.orElseThrow(),
                description.orElseThrow(),
                occurred.orElseThrow());
    }

    private Judgement judge(
            SectorDefinition sector, ChecklistItem item, SectorIntake.Findings found, LocalDate occurred) {
        Optional<Grade> grade = sectors.grade(
                sector.id(),
                new GradeFacts(item, found.alsoFound(), found.placeCategory().map(PlaceCategory::id), occurred));
        return new Judgement(
                sector.id(),
                sector.name().zh(),
                sector.version(),
                item.id(),
                item.requirement().zh(),
                item.basisLabel(occurred),
                grade.map(Grade::severity).orElse(item.severity(occurred)),
                grade.map(Grade::ground).orElse(item.ground(occurred)),
                grade.map(one -> one.reason().zh()),
                found.alsoFound().stream().map(ChecklistItem::id).toList(),
                found.placeCategory().map(one -> one.name().zh()));
    }

    private Optional<LocalDate> occurred(@Nullable LocalDate day, LocalDate today, Faults faults) {
        LocalDate start = campaigns.current().start();
        Optional<LocalDate> occurred = faults.present("/occurred", day);
        occurred.ifPresent(value -> {
            faults.require(!value.isAfter(today), "/occurred", CommonFault.IN_THE_FUTURE);
            faults.require(!value.isBefore(start), "/occurred", CommonFault.TOO_EARLY, start);
        });
        return occurred;
    }

    private Optional<SectorDefinition> sector(@Nullable String id, Faults faults) {
        Optional<String> text = faults.text("/sector", id, LONGEST_ID);
        Optional<SectorDefinition> sector = text.flatMap(value -> sectors.find(new SectorId(value)));
        faults.require(sector.isPresent(), "/sector", HazardFault.SECTOR_NOT_INSTALLED, text.orElse(""));
        return sector;
    }

    private Optional<Enterprise> enterprise(@Nullable String id, Reach reach, Faults faults) {
        Optional<String> text = faults.text("/enterprise", id, LONGEST_ID);
        Optional<Enterprise> enterprise = text.flatMap(HazardIntake::uuid)
                .flatMap(uuid -> enterprises.find(new EnterpriseId(uuid)))
                .map(Stored::record)
                .filter(one -> reach.covers(
                        new Ownership(Optional.empty(), Optional.of(one.territory()), Optional.of(one.id()))));
        faults.require(enterprise.isPresent(), "/enterprise", CommonFault.UNKNOWN_ID, text.orElse(""));
        return enterprise;
    }

    /** A firm that registers a hazard of its own does so by self-check; others by any channel. */
    private static Optional<Source> source(@Nullable String id, Reach reach, Faults faults) {
        List<Source> allowed =
                reach instanceof Reach.OfEnterprise ? List.of(Source.SELF_CHECK) : List.of(Source.values());
        Optional<String> text = faults.text("/source", id, LONGEST_ID);
        Optional<Source> source = text.flatMap(
                value -> allowed.stream().filter(one -> id(one).equals(value)).findFirst());
        faults.require(
                source.isPresent(),
                "/source",
                CommonFault.NOT_ALLOWED,
                allowed.stream().map(HazardIntake::id).collect(Collectors.joining(", ")));
        return source;
    }

    private Optional<OrganisationId> lead(@Nullable String id, Faults faults) {
        Optional<String> text = faults.optionalText("/lead", id, LONGEST_ID);
        Optional<OrganisationId> lead = text.flatMap(value -> organisations.find(new OrganisationId(value)))
                .filter(one -> one.active() && one.kind() == Kind.DEPARTMENT)
                .map(Organisation::id);
        faults.require(text.isEmpty() || lead.isPresent(), "/lead", HazardFault.NOT_A_DEPARTMENT, text.orElse(""));
        return lead;
    }

    static boolean isGiven(@Nullable String text) {
        return Stream.ofNullable(text).anyMatch(value -> !value.isBlank());
    }

    private static String id(Source source) {
        return source.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
