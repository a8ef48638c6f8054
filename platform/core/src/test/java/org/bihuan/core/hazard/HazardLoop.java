package org.bihuan.core.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aNewHazard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.hazard.AcceptHazard;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.PlanHazard;
import org.bihuan.api.hazard.RectifyHazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemCode;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.SomeNewHazard;

/** A quarry's hazard on its way, every step of which the committee's office takes. */
final class HazardLoop {
    final Platform platform = new Platform();
    final DefaultHazardService hazards = platform.hazards;
    final Enterprise quarry = platform.quarry();
    final Caller office = Platform.office();

    Hazard registered() {
        return register(aNewHazard());
    }

    Hazard register(SomeNewHazard told) {
        return hazards.register(Command.by(office), told.of(quarry.id()).build());
    }

    static PlanHazard plan(Hazard hazard, LocalDate deadline, LocalDate date) {
        return new PlanHazard(hazard.version(), "张三", "措施", new BigDecimal("5000.00"), deadline, "预案", date);
    }

    Hazard planned(Hazard hazard) {
        return hazards.plan(
                Command.by(office), hazard.id(), plan(hazard, Platform.TODAY.plusDays(30), hazard.occurred()));
    }

    Hazard rectified(Hazard hazard) {
        return hazards.rectify(Command.by(office), hazard.id(), new RectifyHazard(hazard.version(), null, "完成", null));
    }

    /** A major one without anything that shows the work. */
    Hazard accepted(Hazard hazard) {
        String waiver = hazard.judgement().level() == Severity.MAJOR ? "现场查看，未留照片" : null;
        return hazards.accept(
                Command.by(office), hazard.id(), new AcceptHazard(hazard.version(), null, "合格", null, waiver));
    }

    Hazard returned(Hazard hazard) {
        return hazards.giveBack(Command.by(office), hazard.id(), new ReasonedChange(hazard.version(), "不彻底"));
    }

    Hazard voided(Caller caller, Hazard hazard) {
        return hazards.cancel(Command.by(caller), hazard.id(), new ReasonedChange(hazard.version(), "重复登记"));
    }

    static List<Fault> faults(ThrowingCallable call) {
        List<Fault> found = new ArrayList<>();
        assertThatExceptionOfType(ProblemException.class).isThrownBy(call).satisfies(refused -> {
            assertThat(refused.problem()).isEqualTo(CommonProblem.INVALID_INPUT);
            found.addAll(refused.faults());
        });
        return found;
    }

    static ProblemCode problem(ThrowingCallable call) {
        List<ProblemCode> found = new ArrayList<>();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(refused -> found.add(refused.problem()));
        return found.get(0);
    }
}
