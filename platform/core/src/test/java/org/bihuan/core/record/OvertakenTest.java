package org.bihuan.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aNewCase;
import static org.bihuan.testkit.Some.aNewHazard;
import static org.bihuan.testkit.Some.aNewIssue;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.audit.Event;
import org.bihuan.api.enforcement.ConcludeCase;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.issue.ConfirmIssue;
import org.bihuan.api.issue.FixIssue;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.supervision.NewSupervision;
import org.bihuan.api.supervision.RaiseListing;
import org.bihuan.api.supervision.ReportProgress;
import org.bihuan.api.supervision.Supervision;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever was overtaken hears who was faster and when, whatever else may stand against the step by now. */
class OvertakenTest {
    private static final LocalDate DAY = LocalDate.of(2023, 9, 1);
    private static final LocalDate DEADLINE = Platform.TODAY.plusDays(30);

    private final Platform platform = new Platform();
    private final Enterprise quarry = platform.quarry();
    private final Caller office = Platform.office();
    private final Caller faster = Platform.department("dept-natural-resources");

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void whoConfirmsAnIssueThatWasGivenBackMeanwhile() {
        Issue registered = platform.issues.register(
                Command.by(office), aNewIssue().of(quarry.id()).on(DAY).build());
        Issue fixed = platform.issues.fix(
                Command.by(office), registered.head().id(), new FixIssue(registered.version(), DAY, "完成"));
        platform.issues.giveBack(Command.by(faster), fixed.head().id(), reason(fixed.version()));
        overtaken(
                3,
                () -> platform.issues.confirm(
                        Command.by(office), fixed.head().id(), new ConfirmIssue(fixed.version(), DAY, "属实")));
    }

    @Test
    void whoReportsProgressOfAListingThatWasRaisedMeanwhile() {
        Supervision listed = listed();
        Command raising = Command.by(office);
        platform.supervisions.raise(raising, listed.head().id(), raised(listed));
        overtakenBy(
                office,
                2,
                () -> platform.supervisions.report(
                        Command.by(faster), listed.head().id(), new ReportProgress(listed.version(), null, "已清理")));
    }

    @Test
    void whoRaisesAListingThatWasVoidedMeanwhile() {
        Supervision listed = listed();
        platform.supervisions.cancel(Command.by(office), listed.head().id(), reason(listed.version()));
        overtakenBy(
                office,
                2,
                () -> platform.supervisions.raise(
                        Command.by(office), listed.head().id(), raised(listed)));
    }

    @Test
    void whoConcludesACaseThatWasVoidedMeanwhile() {
        EnforcementCase opened = platform.cases.register(
                Command.by(office), aNewCase(quarry.id()).on(DAY).build());
        platform.cases.cancel(Command.by(faster), opened.head().id(), reason(opened.version()));
        overtaken(
                2,
                () -> platform.cases.conclude(
                        Command.by(office), opened.head().id(), new ConcludeCase(opened.version(), null, "已执行")));
    }

    @Test
    void whoVoidsAnAttachmentThatWasVoidedMeanwhile() {
        Hazard hazard = hazard();
        Attachment photo = Some.anAttachmentOf(hazard).build();
        Event added = Some.anEventOf(hazard.supplemented())
                .action("evidence-added")
                .after(platform.stores.hazards().find(hazard.id()).orElseThrow().lastHash())
                .build();
        platform.stores.attachments().add(photo, Some.anEventOf(photo).build(), added);
        platform.attachments.cancel(Command.by(faster), photo.id(), reason(1));
        overtaken(2, () -> platform.attachments.cancel(Command.by(office), photo.id(), reason(1)));
    }

    private Hazard hazard() {
        return platform.hazards.register(
                Command.by(office), aNewHazard().of(quarry.id()).build());
    }

    private Supervision listed() {
        return platform.supervisions.register(
                Command.by(office),
                new NewSupervision(
                        hazard().id().toString(),
                        "district",
                        "district-gov",
                        "呈政督〔2023〕1号",
                        DAY,
                        DEADLINE,
                        null,
                        null));
    }

    private static RaiseListing raised(Supervision lower) {
        return new RaiseListing(lower.version(), "city", "昆明市人民政府", "昆政督〔2023〕1号", DAY, DEADLINE, null, null);
    }

    private static ReasonedChange reason(long version) {
        return new ReasonedChange(version, "理由");
    }

    private void overtaken(int version, ThrowingCallable call) {
        overtakenBy(faster, version, call);
    }

    private void overtakenBy(Caller who, int version, ThrowingCallable call) {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(call).satisfies(refused -> {
            assertThat(refused.problem()).isEqualTo(CommonProblem.STALE_VERSION);
            assertThat(refused.arguments())
                    .containsExactly(who.name(), "2023-09-15T04:00:00Z", String.valueOf(version));
        });
    }
}
