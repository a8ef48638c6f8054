package org.bihuan.core.enforcement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.accident.Accident;
import org.bihuan.api.enforcement.CaseStage;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.NewCase;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.record.Link;
import org.bihuan.core.record.HeadDraft;
import org.bihuan.core.record.Numbers;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.record.Told;

/** Checks everything that a caller tells of a new case. */
final class CaseIntake {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 2000;

    private final RecordDesk desk;
    private final Numbers numbers;
    private final Rules rules;

    CaseIntake(RecordDesk desk, Numbers numbers, Rules rules) {
        this.desk = desk;
        this.numbers = numbers;
        this.rules = rules;
    }

    /**
     * The case to be opened.
     *
     * @throws org.bihuan.api.problem.ProblemException with every fault
     */
    EnforcementCase check(Command command, NewCase told, Reach reach) {
        Faults faults = command.faults();
        Caller caller = command.caller();
        Optional<HeadDraft> head = desk.heads().check(told.head(), reach, desk.today(), faults);
        faults.require(Told.isGiven(told.enterprise()), "/enterprise", CommonFault.REQUIRED);
        Optional<String> title = faults.text("/title", told.title(), LONGEST_TITLE);
        Optional<String> description = faults.text("/description", told.description(), LONGEST_TEXT);
        Optional<EnterpriseId> enterprise = head.flatMap(HeadDraft::enterprise).map(Enterprise::id);
        List<Link> hazards = desk.hazardLinks()
                .check(
                        "/hazards",
                        told.hazards(),
                        enterprise,
                        caller,
                        faults,
                        (place, hazard) -> rules.requireStanding(place, hazard, faults));
        List<Link> accidents = desk.links(Accident.class, Function.READ_ACCIDENT)
                .check("/accidents", told.accidents(), enterprise, caller, faults);
        List<Link> inspections = desk.links(Inspection.class, Function.READ_INSPECTION)
                .check("/inspections", told.inspections(), enterprise, caller, faults);
        faults.throwIfAny();
        HeadDraft draft = head.map(one -> own(one, caller)).orElseThrow();
        return new EnforcementCase(
                draft.head(desk.nextId(), numbers.next(draft.occurred()), desk.now()),
                title.orElseThrow(),
                description.orElseThrow(),
                Stream.of(hazards, accidents, inspections).flatMap(List::stream).toList(),
                CaseStage.OPEN,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1);
    }

    /** Who sees the cases of a department alone opens that department's. */
    private HeadDraft own(HeadDraft draft, Caller caller) {
        return desk.access().reach(caller, Function.READ_CASE) instanceof Reach.OfLead own
                ? draft.ledBy(own.department())
                : draft;
    }
}
