package org.bihuan.core.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aNewHazard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bihuan.api.hazard.AcceptHazard;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.PlanHazard;
import org.bihuan.api.hazard.RectifyHazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.MessageCode;
import org.bihuan.api.problem.ProblemCode;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.report.Annex2Query;
import org.bihuan.api.report.ColumnId;
import org.bihuan.api.supervision.NewSupervision;
import org.bihuan.api.supervision.Supervision;
import org.bihuan.core.fixture.Platform;
import org.jspecify.annotations.Nullable;

/** A major hazard of a quarry, its listing, and its way while it is listed. */
final class Supervising {
    static final LocalDate LISTED = LocalDate.of(2023, 7, 1);
    static final LocalDate DEADLINE = LocalDate.of(2023, 9, 1);

    final Platform platform = new Platform();
    final DefaultSupervisionService supervisions = platform.supervisions;
    final Enterprise quarry = platform.quarry();
    final Caller office = Platform.office();
    final Caller lead = Platform.department("dept-natural-resources");
    final Hazard hazard = registered();

    Hazard registered() {
        return platform.hazards.register(
                Command.by(office), aNewHazard().of(quarry.id()).build());
    }

    Hazard now() {
        return platform.hazards.get(office, hazard.id());
    }

    void planned() {
        platform.hazards.plan(
                Command.by(office),
                hazard.id(),
                new PlanHazard(now().version(), "责任人", "措施", BigDecimal.TEN, DEADLINE, "预案", null));
    }

    void rectified() {
        planned();
        platform.hazards.rectify(
                Command.by(office), hazard.id(), new RectifyHazard(now().version(), null, "已整改", null));
    }

    Hazard accepted(Caller by, @Nullable String document) {
        return platform.hazards.accept(
                Command.by(by), hazard.id(), new AcceptHazard(now().version(), null, "合格", document, "现场查看，未留照片"));
    }

    Supervision listed(String level) {
        return list(hazard, level);
    }

    Supervision list(Hazard of, String level) {
        return supervisions.register(Command.by(office), told(of, level, LISTED));
    }

    static NewSupervision told(Hazard of, String level, LocalDate day) {
        String authority = level.equals("district") ? "district-gov" : "昆明市人民政府";
        return new NewSupervision(of.id().toString(), level, authority, "呈政督〔2023〕1号", day, DEADLINE, null, null);
    }

    static RecordId id(Supervision supervision) {
        return supervision.head().id();
    }

    static Annex2Query today() {
        return new Annex2Query(Platform.TODAY, Optional.empty(), Optional.empty());
    }

    int figure(String column) {
        return platform.reports
                .annex2(office, today())
                .lines()
                .get(0)
                .values()
                .getOrDefault(new ColumnId(column), Optional.empty())
                .orElseThrow()
                .intValueExact();
    }

    static void refused(ProblemCode code, ThrowingCallable call) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(code));
    }

    static void faulty(ThrowingCallable call, String pointer, MessageCode code) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(problem -> assertThat(problem.faults()).anySatisfy(fault -> {
                    assertThat(fault.pointer()).isEqualTo(pointer);
                    assertThat(fault.code()).isEqualTo(code);
                }));
    }
}
