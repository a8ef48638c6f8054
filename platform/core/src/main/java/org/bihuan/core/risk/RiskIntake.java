package org.bihuan.core.risk;

import java.util.Optional;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.risk.BasicList;
import org.bihuan.api.risk.ControlList;
import org.bihuan.api.risk.DutyList;
import org.bihuan.api.risk.EmergencyList;
import org.bihuan.api.risk.NewRisk;
import org.bihuan.api.risk.RiskFault;
import org.bihuan.core.record.HeadDraft;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.record.Told;

/** Checks everything that a caller tells of a new risk. */
final class RiskIntake {
    private final RecordDesk desk;
    private final ListIntake lists;

    RiskIntake(RecordDesk desk, ListIntake lists) {
        this.desk = desk;
        this.lists = lists;
    }

    /**
     * What is to be written down.
     *
     * @throws org.bihuan.api.problem.ProblemException with every fault
     */
    RiskDraft check(Command command, NewRisk told, Reach reach) {
        Faults faults = command.faults();
        Optional<HeadDraft> head = head(told, reach, faults);
        Optional<String> riskPoint = lists.riskPoint(told.riskPoint(), faults);
        faults.throwIfAny();
        return RiskDraft.named(
                desk.nextId(), head.orElseThrow().registeredBy(command.caller()), riskPoint.orElseThrow());
    }

    /**
     * The same with the four lists.
     *
     * @param filling within which the caller may fill in lists
     * @throws org.bihuan.api.problem.ProblemException with every fault
     */
    RiskDraft check(Command command, ToldRisk told, Reach reach, Reach filling) {
        Faults faults = command.faults();
        RecordId id = desk.nextId();
        Optional<HeadDraft> head = head(told.risk(), reach, faults);
        BasicList basic = lists.basic(told.basic(), faults);
        DutyList duty = lists.duty(told.duty(), DutyList.empty(), id.value(), faults);
        ControlList control = lists.control(told.control(), faults);
        EmergencyList emergency = lists.emergency(told.emergency(), faults);
        Optional<RiskDraft> draft = head.map(one -> new RiskDraft(
                id,
                one.registeredBy(command.caller()),
                basic,
                duty,
                control,
                emergency,
                Optional.ofNullable(told.assessed())));
        draft.filter(RiskDraft::filled)
                .ifPresent(one -> faults.require(
                        filling.covers(one.head().ownership()), "/sector", RiskFault.LISTS_OF_ANOTHER_UNIT));
        faults.throwIfAny();
        return draft.orElseThrow();
    }

    private Optional<HeadDraft> head(NewRisk told, Reach reach, Faults faults) {
        faults.require(Told.isGiven(told.enterprise()), "/enterprise", CommonFault.REQUIRED);
        Optional<HeadDraft> head = desk.heads().check(told.head(), reach, desk.today(), faults);
        head.ifPresent(one -> desk.heads().inBusiness(one.enterprise(), Optional.of(one.occurred()), faults));
        return head;
    }
}
