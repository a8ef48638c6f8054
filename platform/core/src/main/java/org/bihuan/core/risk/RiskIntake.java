package org.bihuan.core.risk;

import java.util.Optional;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.risk.NewRisk;
import org.bihuan.api.risk.Risk;
import org.bihuan.core.record.HeadDraft;
import org.bihuan.core.record.Numbers;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.record.Told;

/** Checks everything that a caller tells of a new risk. */
final class RiskIntake {
    private final RecordDesk desk;
    private final Numbers numbers;
    private final ListIntake lists;

    RiskIntake(RecordDesk desk, Numbers numbers, ListIntake lists) {
        this.desk = desk;
        this.numbers = numbers;
        this.lists = lists;
    }

    /**
     * The risk to be written down.
     *
     * @throws org.bihuan.api.problem.ProblemException with every fault
     */
    Risk check(Command command, NewRisk told, Reach reach) {
        Faults faults = command.faults();
        faults.require(Told.isGiven(told.enterprise()), "/enterprise", CommonFault.REQUIRED);
        Optional<HeadDraft> head = desk.heads().check(told.head(), reach, desk.today(), faults);
        head.ifPresent(one -> desk.heads().inBusiness(one.enterprise(), Optional.of(one.occurred()), faults));
        Optional<String> riskPoint = lists.riskPoint(told.riskPoint(), faults);
        faults.throwIfAny();
        HeadDraft draft = head.orElseThrow();
        return Risk.registered(
                draft.head(desk.nextId(), numbers.next(draft.occurred()), desk.now()), riskPoint.orElseThrow());
    }
}
