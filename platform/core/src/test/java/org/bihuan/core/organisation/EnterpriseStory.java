package org.bihuan.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.CloseEnterprise;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.NewEnterprise;
import org.bihuan.api.organisation.PlaceEnterprise;
import org.bihuan.api.organisation.RenameEnterprise;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemCode;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;

/** Tells the register what happens to enterprises, for tests. */
final class EnterpriseStory {
    static final LocalDate JULY = LocalDate.of(2023, 7, 1);
    static final LocalDate AUGUST = LocalDate.of(2023, 8, 1);
    static final LocalDate SEPTEMBER = LocalDate.of(2023, 9, 1);

    final Platform platform = new Platform();
    final DefaultEnterpriseService enterprises = platform.enterprises;
    final Caller office = Platform.office();

    Enterprise registered(String name) {
        return registered(name, "street-longcheng");
    }

    Enterprise registered(String name, String street) {
        return enterprises.register(
                Command.by(office), NewEnterprise.of(name, Some.creditCode().value(), street, "non-coal-mines"));
    }

    Enterprise renamed(Enterprise before, String name, LocalDate from) {
        return enterprises.rename(
                Command.by(office), before.id(), new RenameEnterprise(before.version(), "工商变更", from, name, null));
    }

    Enterprise placed(Enterprise branch, Enterprise superior, LocalDate from) {
        return enterprises.place(Command.by(office), branch.id(), under(branch, superior, from));
    }

    static PlaceEnterprise under(Enterprise branch, Enterprise superior, LocalDate from) {
        return new PlaceEnterprise(branch.version(), "设立", from, superior.id().toString());
    }

    Enterprise closed(Enterprise before, LocalDate day, Enterprise... successors) {
        return enterprises.close(Command.by(office), before.id(), closing(before, day, successors));
    }

    static CloseEnterprise closing(Enterprise before, LocalDate day, Enterprise... successors) {
        List<String> ids = Stream.of(successors).map(one -> one.id().toString()).toList();
        return new CloseEnterprise(before.version(), day, "工商变更", ids);
    }

    Hazard hazard(Enterprise of, LocalDate found) {
        return platform.hazards.register(
                Command.by(office), Some.aNewHazard().of(of.id()).foundOn(found).build());
    }

    static ThrowableAssertAlternative<ProblemException> refused(ThrowingCallable call, ProblemCode problem) {
        return assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    static void faulty(ThrowingCallable call, Fault... faults) {
        refused(call, CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults()).containsExactly(faults));
    }
}
