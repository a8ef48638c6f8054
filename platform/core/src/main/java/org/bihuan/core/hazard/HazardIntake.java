package org.bihuan.core.hazard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.checklist.ChecklistItem;
import org.bihuan.api.hazard.Judgement;
import org.bihuan.api.hazard.NewHazard;
import org.bihuan.api.hazard.Source;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.report.Annex2Form;
import org.bihuan.api.sector.Grade;
import org.bihuan.api.sector.GradeFacts;
import org.bihuan.api.sector.PlaceCategory;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorRegistry;
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
    private final Annex2Form form;

    HazardIntake(SectorRegistry sectors, HeadIntake heads, Annex2Form form) {
        this.sectors = sectors;
        this.heads = heads;
        this.form = form;
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
        Optional<Source> source = source(told.source(), reach, faults);
        Optional<String> place = faults.text("/place", told.place(), LONGEST_PLACE);
        Optional<String> description = faults.text("/description", told.description(), LONGEST_DESCRIPTION);
        Optional<OverruledLead> overruled = heads.lead(told.lead(), told.leadReason(), faults);
        faults.throwIfAny();
        SectorIntake.Findings found = findings.orElseThrow();
        ChecklistItem item = found.item().orElseThrow();
        return new HazardDraft(
                judge(sector.orElseThrow(), item, found, occurred.orElseThrow()),
                found.row().orElseThrow(),
                found.tags(),
                overruled.map(OverruledLead::lead).orElseGet(() -> intake.orElseThrow()
                        .lead(item, found.row().orElseThrow())),
                overruled.map(OverruledLead::reason),
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

    /** A firm that registers a hazard of its own does so by self-check; others by any channel. */
    private static Optional<Source> source(@Nullable String id, Reach reach, Faults faults) {
        List<Source> allowed =
                reach instanceof Reach.OfEnterprise ? List.of(Source.SELF_CHECK) : List.of(Source.values());
        return Told.choice("/source", id, allowed, faults);
    }
}
