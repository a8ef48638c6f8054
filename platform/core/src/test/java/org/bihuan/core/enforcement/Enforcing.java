package org.bihuan.core.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aNewCase;
import static org.bihuan.testkit.Some.aNewHazard;
import static org.bihuan.testkit.Some.anInspection;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.bihuan.api.enforcement.CaseRules;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.HazardStanding;
import org.bihuan.api.enforcement.SafeHarbour;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.PlanHazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.ProblemCode;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.RecordId;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;

/** The hazards of a quarry, the inspections that look at it and the cases against it; a minute passes after each. */
final class Enforcing {
    static final LocalDate FOUND = LocalDate.of(2023, 9, 1);
    static final LocalDate DEADLINE = Platform.TODAY.plusDays(30);

    final Platform platform = new Platform();
    final DefaultCaseService cases = platform.cases;
    final Enterprise quarry = platform.quarry();
    final Caller firm = Platform.firm(quarry.id());
    final Caller department = Platform.department("dept-natural-resources");

    Hazard found(String source) {
        Hazard hazard = platform.hazards.register(
                Command.by(source.equals("self-check") ? firm : department),
                aNewHazard().of(quarry.id()).source(source).foundOn(FOUND).build());
        later();
        return hazard;
    }

    Hazard planned(Hazard hazard) {
        return planned(hazard, DEADLINE);
    }

    Hazard planned(Hazard hazard, LocalDate deadline) {
        Hazard planned = platform.hazards.plan(
                Command.by(firm),
                hazard.id(),
                new PlanHazard(hazard.version(), "矿长", "削坡减载", new BigDecimal("1000"), deadline, "撤人", null));
        later();
        return planned;
    }

    /** An inspection of the quarry that begins now. */
    Inspection inspected() {
        Inspection inspection = anInspection()
                .of(quarry.id(), quarry.name())
                .begunAt(platform.desk.now())
                .begun();
        platform.stores.records().add(inspection, Some.anEventOf(inspection).build());
        later();
        return inspection;
    }

    EnforcementCase opened(Hazard... hazards) {
        return opened(List.of(), hazards);
    }

    EnforcementCase opened(List<Inspection> inspections, Hazard... hazards) {
        return openedOn(Platform.TODAY, inspections, hazards);
    }

    EnforcementCase openedOn(LocalDate day, List<Inspection> inspections, Hazard... hazards) {
        EnforcementCase opened = cases.register(
                Command.by(department),
                aNewCase(quarry.id())
                        .on(day)
                        .concerning(hazards)
                        .restingOn(inspections)
                        .build());
        later();
        return opened;
    }

    EnforcementCase decided(Deciding deciding) {
        return cases.decide(Command.by(department), id(deciding.whole()), deciding.made());
    }

    CaseRules rules(EnforcementCase whole) {
        return cases.rules(department, id(whole));
    }

    HazardStanding standing(EnforcementCase whole) {
        return rules(whole).hazards().get(0);
    }

    SafeHarbour harbour(EnforcementCase whole) {
        return standing(whole).harbour();
    }

    void later() {
        platform.clock.forward(Duration.ofMinutes(1));
    }

    static RecordId id(EnforcementCase whole) {
        return whole.head().id();
    }

    static ThrowableAssertAlternative<ProblemException> assertRefused(ThrowingCallable call, ProblemCode problem) {
        return assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(problem));
    }
}
