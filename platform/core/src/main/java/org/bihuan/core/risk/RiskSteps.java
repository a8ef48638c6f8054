package org.bihuan.core.risk;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.AssignHeir;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.risk.AssessRisk;
import org.bihuan.api.risk.BasicList;
import org.bihuan.api.risk.ControlList;
import org.bihuan.api.risk.DutyList;
import org.bihuan.api.risk.EmergencyList;
import org.bihuan.api.risk.FillBasic;
import org.bihuan.api.risk.FillControl;
import org.bihuan.api.risk.FillDuty;
import org.bihuan.api.risk.FillEmergency;
import org.bihuan.api.risk.Risk;
import org.bihuan.api.risk.Risk.Closing;
import org.bihuan.api.risk.RiskProblem;
import org.bihuan.api.risk.RiskStage;
import org.bihuan.core.record.HeirIntake;
import org.bihuan.core.record.Stages;
import org.bihuan.core.record.Step;

/** The steps of a risk: what each needs, from which stages it is possible, what it leaves. */
final class RiskSteps {
    private static final int LONGEST_REASON = 500;
    private static final Set<RiskStage> ACTIVE = EnumSet.of(RiskStage.INCOMPLETE, RiskStage.COMPLETE);

    private final Risk risk;
    private final ListIntake lists;
    private final Faults faults;
    private final LocalDate today;

    RiskSteps(Risk risk, ListIntake lists, Faults faults, LocalDate today) {
        this.risk = risk;
        this.lists = lists;
        this.faults = faults;
        this.today = today;
    }

    boolean within(Reach reach) {
        return reach.covers(risk.head().ownership());
    }

    Step<Risk> fill(FillBasic told) {
        BasicList now = lists.basic(told, faults);
        return step("basic-filled", "basic", () -> risk.with(now, today));
    }

    Step<Risk> fill(FillDuty told) {
        DutyList now = lists.duty(told, risk.duty(), risk.head().id().value(), faults);
        return step("duty-filled", "duty", () -> risk.with(now, today));
    }

    /** @param regulates whether the caller may say what the regulator does */
    Step<Risk> fill(FillControl told, boolean regulates) {
        ControlList now =
                regulates ? lists.control(told, faults) : lists.controlByOperator(told, risk.control(), faults);
        return step("control-filled", "control", () -> risk.with(now, today));
    }

    Step<Risk> fill(FillEmergency told) {
        EmergencyList now = lists.emergency(told, faults);
        return step("emergency-filled", "emergency", () -> risk.with(now, today));
    }

    Step<Risk> assess(AssessRisk told) {
        Optional<Boolean> answer = faults.present("/assessed", told.assessed());
        return step("assessed", "assessment", () -> risk.assessed(answer.orElseThrow(), today));
    }

    private Step<Risk> step(String action, String name, Supplier<Risk> after) {
        faults.throwIfAny();
        Stages.require(risk.stage(), name, ACTIVE);
        return new Step<>(action, "", after.get());
    }

    /** @param incompleteToo whether the caller may take a risk out of the goal whose lists are not complete */
    Step<Risk> close(ReasonedChange told, boolean incompleteToo) {
        Optional<String> reason = faults.text("/reason", told.reason(), LONGEST_REASON);
        faults.throwIfAny();
        Stages.require(risk.stage(), "closing", ACTIVE);
        if (risk.stage() == RiskStage.INCOMPLETE && !incompleteToo) {
            throw new ProblemException(RiskProblem.NOT_COMPLETE);
        }
        return new Step<>("closed", reason.orElseThrow(), risk.closed(new Closing(today, reason.orElseThrow())));
    }

    Step<Risk> inherit(AssignHeir told, HeirIntake heirs) {
        HeirIntake.Said said = heirs.check(told, risk.head(), faults);
        Stages.require(risk.stage(), "heir", ACTIVE);
        return said.step(risk.inherited(said.heir()));
    }

    Step<Risk> cancel(ReasonedChange told, boolean closedToo) {
        Optional<String> reason = faults.text("/reason", told.reason(), LONGEST_REASON);
        faults.throwIfAny();
        Set<RiskStage> from = EnumSet.copyOf(ACTIVE);
        if (closedToo) {
            from.add(RiskStage.CLOSED);
        }
        Stages.require(risk.stage(), "void", from);
        return new Step<>("voided", reason.orElseThrow(), risk.voided(reason.orElseThrow()));
    }
}
