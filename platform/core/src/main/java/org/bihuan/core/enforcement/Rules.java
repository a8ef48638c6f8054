package org.bihuan.core.enforcement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.accident.Accident;
import org.bihuan.api.accident.AccidentStage;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.enforcement.CaseFault;
import org.bihuan.api.enforcement.CaseRules;
import org.bihuan.api.enforcement.Decision;
import org.bihuan.api.enforcement.DoublePenalty;
import org.bihuan.api.enforcement.DoublePenalty.Ground;
import org.bihuan.api.enforcement.DoublePenalty.Why;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.HazardStanding;
import org.bihuan.api.enforcement.SafeHarbour;
import org.bihuan.api.enforcement.Subject;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.hazard.Plan;
import org.bihuan.api.hazard.Source;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.inspection.InspectionStage;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.record.Link;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.store.EventStore;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.RecordStore;
import org.bihuan.api.store.Rests;
import org.bihuan.api.store.Stored;
import org.bihuan.api.store.UserStore;
import org.bihuan.core.record.Paged;

/** What the plan's rules of enforcement say of cases and of the hazards in them. */
final class Rules {
    private static final Set<Stage> COUNTING = EnumSet.complementOf(EnumSet.of(Stage.VOIDED, Stage.MERGED));

    private final HazardStore hazards;
    private final RecordStore records;
    private final MergedHazards mergers;
    private final SafeHarbours harbours;
    private final Penalties penalties;
    private final Persistences persistences;

    Rules(HazardStore hazards, RecordStore records, EventStore events, UserStore users, Persistences persistences) {
        this.hazards = hazards;
        this.records = records;
        this.mergers = new MergedHazards(hazards);
        this.harbours = new SafeHarbours(events, mergers, users);
        this.penalties = new Penalties(records);
        this.persistences = persistences;
    }

    CaseRules of(EnforcementCase whole, LocalDate today) {
        List<HazardStanding> standings = whole.linked(RecordKind.HAZARD).stream()
                .flatMap(id -> hazard(id).stream())
                .map(hazard -> standing(hazard, beginning(whole, mergers.counted(hazard)), today))
                .toList();
        return new CaseRules(standings, doublePenalty(whole, today));
    }

    HazardStanding standing(Hazard hazard, Beginning beginning, LocalDate today) {
        Hazard counted = mergers.counted(hazard);
        List<Decision> standing = penalties.of(counted);
        return new HazardStanding(
                hazard.head().id(),
                hazard.number(),
                hazard.description(),
                counted.stage(),
                counted.plan().map(Plan::lastDay),
                counted.overdue(today),
                counted.stage().open() && !standing.isEmpty(),
                harbours.of(counted, beginning, today),
                persistences.of(counted, standing, today));
    }

    /** The hazards of a case as they are, and the records that stand for them: what is decided upon them rests on how they are judged. */
    Rests judged(EnforcementCase whole) {
        Map<RecordId, Long> versions = whole.linked(RecordKind.HAZARD).stream()
                .flatMap(id -> hazard(id).stream())
                .flatMap(hazard -> Stream.of(hazard, mergers.counted(hazard)))
                .collect(Collectors.toMap(hazard -> hazard.head().id(), Hazard::version, Long::min));
        return new Rests(versions, Optional.empty());
    }

    /** Whether both must be punished (R-ENF-02). */
    DoublePenalty doublePenalty(EnforcementCase whole, LocalDate today) {
        List<Accident> accidents = whole.linked(RecordKind.ACCIDENT).stream()
                .flatMap(id -> happened(id).stream())
                .toList();
        List<Ground> grounds = new ArrayList<>();
        for (RecordId id : concerned(whole, accidents)) {
            hazard(id).filter(one -> asksByItself(mergers.counted(one))).ifPresent(hazard -> {
                if (!accidents.isEmpty()) {
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

    /** The hazards of a case, and those that led to its accidents. */
    private static List<RecordId> concerned(EnforcementCase whole, List<Accident> accidents) {
        return Stream.concat(
                        whole.linked(RecordKind.HAZARD).stream(),
                        accidents.stream().flatMap(one -> one.links().stream()).map(Link::record))
                .distinct()
                .toList();
    }

    /** The hazards that the case punished and that are open: a penalty ends nothing (R-ENF-04). */
    List<Hazard> punishedAndOpen(EnforcementCase whole) {
        return whole.penalties().stream()
                .flatMap(penalty -> penalty.hazards().stream())
                .distinct()
                .flatMap(id -> hazard(id).stream())
                .filter(hazard -> mergers.counted(hazard).stage().open())
                .toList();
    }

    /** Of a record that was merged into another one, what that one has: it is one hazard. */
    SafeHarbour harbour(Hazard hazard, EnforcementCase whole, LocalDate on) {
        Hazard counted = mergers.counted(hazard);
        return harbours.of(counted, beginning(whole, counted), on);
    }

    /**
     * The hazards with a safe harbour that the enterprise was still putting right when the case began, whether the case names them
     * or not.
     */
    List<Hazard> sheltered(EnforcementCase whole, LocalDate on) {
        return whole.head().ownership().enterprise().stream()
                .flatMap(enterprise ->
                        Paged.all(after -> hazards.list(countedOf(enterprise, after), new Reach.All())).stream())
                .filter(hazard -> hazard.broughtBy(Source.SELF_CHECK))
                .filter(hazard -> hazard.acceptance()
                        .filter(closed -> closed.date().isBefore(whole.head().occurred()))
                        .isEmpty())
                .filter(hazard -> harbour(hazard, whole, on).protects())
                .toList();
    }

    private static HazardQuery countedOf(EnterpriseId enterprise, Optional<String> after) {
        return HazardQuery.select().stages(COUNTING).enterprise(enterprise).page(after, Paged.AT_ONCE);
    }

    /**
     * When the first inspection began that has the hazard among its findings; else the last that the case rests on, since an
     * earlier one that did not find it says nothing about it; else when the case was opened.
     */
    private Beginning beginning(EnforcementCase whole, Hazard hazard) {
        Instant opened = whole.head().recorded();
        List<Begun> inspections = whole.linked(RecordKind.INSPECTION).stream()
                .flatMap(id -> records.find(Inspection.class, id).stream())
                .map(Stored::record)
                .filter(inspection -> inspection.stage() != InspectionStage.VOIDED)
                .flatMap(inspection -> inspection.beginning().stream()
                        .map(begun -> new Begun(begun.recorded(), found(inspection, hazard))))
                .filter(begun -> begun.at().isBefore(opened))
                .sorted(Comparator.comparing(Begun::at))
                .toList();
        return inspections.stream()
                .filter(Begun::found)
                .findFirst()
                .or(() -> inspections.stream().reduce((first, second) -> second))
                .map(begun -> new Beginning(begun.at(), true))
                .orElseGet(() -> new Beginning(opened, false));
    }

    /** That an inspection began, and whether it found the hazard. */
    private record Begun(Instant at, boolean found) {}

    private static boolean found(Inspection inspection, Hazard hazard) {
        Set<RecordId> records = hazard.records();
        return inspection.sheet().hazards().stream().map(Link::record).anyMatch(records::contains);
    }

    /** The hazard, unless it turned out to be none. */
    Optional<Hazard> hazard(RecordId id) {
        return recorded(id).filter(this::stands);
    }

    private Optional<Hazard> recorded(RecordId id) {
        return hazards.find(new HazardId(id.value())).map(Stored::record);
    }

    private boolean stands(Hazard hazard) {
        return mergers.counted(hazard).stage() != Stage.VOIDED;
    }

    /** Nothing is decided upon what turned out to be no hazard. */
    void requireStanding(String pointer, RecordId id, Faults faults) {
        recorded(id).ifPresent(hazard -> requireStanding(pointer, hazard, faults));
    }

    /** As above. */
    void requireStanding(String pointer, Hazard hazard, Faults faults) {
        faults.require(stands(hazard), pointer, CaseFault.HAZARD_VOIDED, hazard.number());
    }

    private static boolean asksByItself(Hazard hazard) {
        return hazard.judgement().level() == Severity.MAJOR
                && hazard.penaltyGround().isPresent();
    }

    private Optional<Accident> happened(RecordId accident) {
        return records.find(Accident.class, accident)
                .map(Stored::record)
                .filter(one -> one.stage() != AccidentStage.VOIDED);
    }
}
