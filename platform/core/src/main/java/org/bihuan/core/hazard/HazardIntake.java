package org.bihuan.core.hazard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.checklist.ChecklistItem;
import org.bihuan.api.hazard.Judgement;
import org.bihuan.api.hazard.NewHazard;
import org.bihuan.api.hazard.Source;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.Organisation.Kind;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.report.Annex2Form;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.Grade;
import org.bihuan.api.sector.HazardFacts;
import org.bihuan.api.sector.PlaceCategory;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.sector.TagRule;
import org.bihuan.core.record.HeadIntake;
import org.bihuan.core.record.HeadIntake.OverruledLead;
import org.bihuan.core.record.Told;
import org.jspecify.annotations.Nullable;

/** Checks everything that a caller tells of a new hazard, and judges it. */
final class HazardIntake {
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_DESCRIPTION = 2000;

    private final SectorRegistry sectors;
    private final HeadIntake heads;
    private final OrganisationService organisations;
    private final Annex2Form form;
    private final LeadFinder leads;

    HazardIntake(SectorRegistry sectors, HeadIntake heads, OrganisationService organisations, Annex2Form form) {
        this.sectors = sectors;
        this.heads = heads;
        this.organisations = organisations;
        this.form = form;
        this.leads = new LeadFinder(sectors, organisations, form);
    }

    /**
     * What is to be written down.
     *
     * @throws org.bihuan.api.problem.ProblemException with every fault
     */
    HazardDraft check(Command command, NewHazard told, Reach reach, LocalDate today) {
        Faults faults = command.faults();
        Optional<LocalDate> occurred = heads.occurred(told.occurred(), today, faults);
        Optional<SectorDefinition> sector = heads.sector(told.sector(), faults);
        Optional<SectorIntake> intake = sector.map(one -> new SectorIntake(one, form, faults));
        Optional<SectorIntake.Findings> findings = intake.map(one -> one.check(told, occurred));
        if (intake.isEmpty()) {
            faults.text("/item", told.item(), Told.LONGEST_ID);
        }
        Optional<Enterprise> enterprise = heads.enterprise(told.enterprise(), reach, faults);
        heads.inBusiness(enterprise, occurred, faults);
        Optional<Source> source = source(told.source(), reach, faults);
        Optional<String> place = faults.text("/place", told.place(), LONGEST_PLACE);
        Optional<String> description = faults.text("/description", told.description(), LONGEST_DESCRIPTION);
        Optional<OverruledLead> overruled = heads.lead(told.lead(), told.leadReason(), faults);
        faults.throwIfAny();
        SectorIntake.Findings found = findings.orElseThrow();
        Enterprise firm = enterprise.orElseThrow();
        HazardFacts facts = new HazardFacts(
                found.item().orElseThrow(),
                found.alsoFound(),
                found.placeCategory().map(PlaceCategory::id),
                found.row().orElseThrow(),
                found.measured(),
                firm.sector(),
                occurred.orElseThrow());
        LeadFinder.Found lead =
                leads.find(sector.orElseThrow(), facts, intake.orElseThrow().leadByRow(facts.row()));
        return new HazardDraft(
                judge(sector.orElseThrow(), facts, found, lead.basis()),
                facts.row(),
                tags(sector.orElseThrow(), facts, found.tags(), firm),
                overruled.map(OverruledLead::lead).orElseGet(() -> heads.inCharge(lead.department())),
                overruled.map(OverruledLead::reason),
                firm,
                source.orElseThrow(),
                place.orElseThrow(),
                description.orElseThrow(),
                occurred.orElseThrow(),
                command.caller().organisation());
    }

    private Judgement judge(SectorDefinition sector, HazardFacts facts, SectorIntake.Findings found, String leadBasis) {
        ChecklistItem item = facts.item();
        LocalDate occurred = facts.day();
        Optional<Grade> grade = sectors.grade(sector.id(), facts);
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
                found.placeCategory().map(one -> one.name().zh()),
                facts.measured(),
                Optional.of(leadBasis));
    }

    /** What was picked, and what the sector says that the record counts for by itself. */
    private List<RowId> tags(SectorDefinition sector, HazardFacts facts, List<RowId> picked, Enterprise firm) {
        boolean zone = organisations
                .find(firm.territory())
                .filter(one -> one.kind() == Kind.ZONE)
                .isPresent();
        Stream<RowId> derived = sector.tagRules().stream()
                .filter(rule -> (rule.zones() && zone)
                        || rule.items().contains(facts.item().id())
                        || facts.placeCategory().filter(rule.places()::contains).isPresent())
                .map(TagRule::tag);
        return Stream.concat(picked.stream(), derived).distinct().toList();
    }

    /** A firm that registers a hazard of its own does so by self-check; others by any channel. */
    private static Optional<Source> source(@Nullable String id, Reach reach, Faults faults) {
        List<Source> allowed =
                reach instanceof Reach.OfEnterprise ? List.of(Source.SELF_CHECK) : List.of(Source.values());
        return Told.choice("/source", id, allowed, faults);
    }
}
