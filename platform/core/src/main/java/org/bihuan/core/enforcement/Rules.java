package org.bihuan.core.enforcement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.accident.Accident;
import org.bihuan.api.accident.AccidentStage;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.enforcement.CaseRules;
import org.bihuan.api.enforcement.DoublePenalty;
import org.bihuan.api.enforcement.DoublePenalty.Ground;
import org.bihuan.api.enforcement.DoublePenalty.Why;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.HazardStanding;
import org.bihuan.api.enforcement.SafeHarbour;
import org.bihuan.api.enforcement.Subject;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.Plan;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.inspection.InspectionStage;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.RecordStore;
import org.bihuan.api.store.Stored;

/** What the plan's rules of enforcement say of cases and of the hazards in them. */
final class Rules {
    private final HazardStore hazards;
    private final RecordStore records;
    private final SafeHarbours harbours;
    private final Persistences persistences;

    Rules(HazardStore hazards, RecordStore records, SafeHarbours harbours, Persistences persistences) {
        this.hazards = hazards;
        this.records = records;
        this.harbours = harbours;
        this.persistences = persistences;
    }

    CaseRules of(EnforcementCase whole, LocalDate today) {
        Beginning beginning = beginning(whole);
        List<HazardStanding> standings = whole.linked(RecordKind.HAZARD).stream()
                .flatMap(id -> hazard(id).stream())
                .map(hazard -> standing(hazard, beginning, today))
                .toList();
        return new CaseRules(standings, doublePenalty(whole, today));
    }

    HazardStanding standing(Hazard hazard, Beginning beginning, LocalDate today) {
        return new HazardStanding(
                hazard.head().id(),
                hazard.number(),
                hazard.description(),
                hazard.stage(),
                hazard.plan().map(Plan::lastDay),
                hazard.overdue(today),
                harbours.of(hazard, beginning, today),
                persistences.of(hazard, today));
    }

    /** Whether both must be punished (R-ENF-02). */
    DoublePenalty doublePenalty(EnforcementCase whole, LocalDate today) {
        boolean accident = whole.linked(RecordKind.ACCIDENT).stream().anyMatch(this::happened);
        List<Ground> grounds = new ArrayList<>();
        for (RecordId id : whole.linked(RecordKind.HAZARD)) {
            hazard(id).filter(Rules::asksByItself).ifPresent(hazard -> {
                if (accident) {
                    grounds.add(new Ground(hazard.number(), Why.ACCIDENT));
                } else if (!harbour(hazard, whole, today).protects()) {
                    grounds.add(new Ground(hazard.number(), Why.PERSISTS));
                }
            });
        }
        return new DoublePenalty(
                List.copyOf(grounds),
                whole.punishes(Subject.ENTERPRISE),
                whole.punishes(Subject.PRINCIPAL),
                whole.singleReason());
    }

    SafeHarbour harbour(Hazard hazard, EnforcementCase whole, LocalDate on) {
        return harbours.of(hazard, beginning(whole), on);
    }

    /** When an inspection that the case rests on began; else when the case was opened. */
    private Beginning beginning(EnforcementCase whole) {
        Instant opened = whole.head().recorded();
        return whole.linked(RecordKind.INSPECTION).stream()
                .flatMap(id -> records.find(Inspection.class, id).stream())
                .map(Stored::record)
                .filter(inspection -> inspection.stage() != InspectionStage.VOIDED)
                .flatMap(inspection -> inspection.beginning().stream())
                .map(begun -> begun.recorded())
                .filter(opened::isAfter)
                .min(Comparator.naturalOrder())
                .map(at -> new Beginning(at, true))
                .orElseGet(() -> new Beginning(opened, false));
    }

    /** The hazard, unless it turned out to be none. */
    Optional<Hazard> hazard(RecordId id) {
        return hazards.find(new HazardId(id.value()))
                .map(Stored::record)
                .filter(hazard -> hazard.stage() != Stage.VOIDED);
    }

    private static boolean asksByItself(Hazard hazard) {
        return hazard.judgement().level() == Severity.MAJOR
                && hazard.penaltyGround().isPresent();
    }

    private boolean happened(RecordId accident) {
        return records.find(Accident.class, accident)
                .map(Stored::record)
                .filter(one -> one.stage() != AccidentStage.VOIDED)
                .isPresent();
    }
}
