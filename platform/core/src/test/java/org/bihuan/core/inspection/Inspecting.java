package org.bihuan.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.User;
import org.bihuan.api.inspection.BeginInspection;
import org.bihuan.api.inspection.CheckedItem;
import org.bihuan.api.inspection.GiveAnswers;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.inspection.NewAnswer;
import org.bihuan.api.inspection.NewFinding;
import org.bihuan.api.inspection.SignInspection;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.ProblemCode;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.RecordId;
import org.bihuan.core.fixture.Platform;
import org.jspecify.annotations.Nullable;

/** A team of the lead department at a quarry, and the steps of an inspection as this team takes them. */
final class Inspecting {
    static final LocalDate DAY = LocalDate.of(2023, 9, 14);
    static final String MINES = "dept-natural-resources";

    final Platform platform = new Platform();
    final DefaultInspectionService inspections = platform.inspections;
    final Enterprise quarry = platform.quarry();
    final Caller office = Platform.office();
    final User inspector = platform.account("mine-inspector", MINES);
    final User guest = platform.account("housing-inspector", "dept-housing");
    final Caller lead = Caller.of(inspector, "10.0.0.1");
    final Caller visitor = Caller.of(guest, "10.0.0.2");

    Inspecting() {
        platform.sectors.addSixWorks();
    }

    SomePlan told() {
        return new SomePlan(quarry);
    }

    Inspection planned() {
        return inspections.plan(Command.by(lead), told().build());
    }

    Inspection begun() {
        return begun(told());
    }

    Inspection begun(SomePlan plan) {
        return begun(inspections.plan(Command.by(lead), plan.build()));
    }

    Inspection begun(Inspection planned) {
        return begun(lead, planned);
    }

    Inspection begun(Caller caller, Inspection planned) {
        return inspections.begin(
                Command.by(caller), id(planned), new BeginInspection(planned.version(), DAY, null, null));
    }

    Inspection answered(Inspection inspection, String item, String verdict, @Nullable String note) {
        return inspections.answer(
                Command.by(lead),
                id(inspection),
                new GiveAnswers(inspection.version(), List.of(new NewAnswer(item, verdict, note, null))));
    }

    Inspection answeredAll(Inspection inspection) {
        return inspections.answer(
                Command.by(lead),
                id(inspection),
                new GiveAnswers(
                        inspection.version(),
                        inspection
                                .sheet()
                                .items()
                                .map(item -> new NewAnswer(item.item().value(), "not-looked-at", null, List.of()))
                                .toList()));
    }

    Inspection signed(Inspection inspection) {
        return inspections.sign(Command.by(lead), id(inspection), new SignInspection(inspection.version(), "right"));
    }

    static NewFinding finding(String item) {
        return new NewFinding(item, null, null, null, null, null, null, "二号台阶", null);
    }

    Hazard hazardOf(Inspection inspection, String item) {
        return platform.hazards.get(
                office,
                new HazardId(inspection
                        .sheet()
                        .item(new ItemId(item))
                        .flatMap(CheckedItem::finding)
                        .orElseThrow()
                        .hazard()
                        .value()));
    }

    static RecordId id(Inspection inspection) {
        return inspection.head().id();
    }

    static ThrowableAssertAlternative<ProblemException> assertRefused(ThrowingCallable call, ProblemCode problem) {
        return assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(problem));
    }
}
