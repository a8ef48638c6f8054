package org.bihuan.core.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.attachment.NewAttachment;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.inspection.BeginInspection;
import org.bihuan.api.inspection.GiveAnswers;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.inspection.NewAnswer;
import org.bihuan.api.inspection.NewInspection;
import org.bihuan.api.inspection.NewMember;
import org.bihuan.api.inspection.SignInspection;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemCode;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.trace.Trace;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence of an inspection whose team comes from two bodies. */
class TeamEvidenceTest {
    private final Platform platform = new Platform();
    private final DefaultAttachmentService attachments = platform.attachments;
    private final Enterprise quarry = platform.quarry();
    private final Caller lead = Caller.of(platform.account("mine-inspector", "dept-natural-resources"), "10.0.0.1");
    private final Caller visitor = Caller.of(platform.account("housing-inspector", "dept-housing"), "10.0.0.2");
    private final Inspection begun = begun();

    @TempDir
    private Path directory = Path.of("");

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void whoIsInTheTeamAddsEvidenceWhoeverLeads() throws IOException {
        Attachment added = add(visitor, 1);
        assertThat(attachments.list(visitor, RecordKind.INSPECTION, id())).containsExactly(added);
        assertThat(attachments.get(visitor, added.id())).isEqualTo(added);
        assertThat(attachments.functions(visitor, RecordKind.INSPECTION, id()))
                .containsExactly(Function.ADD_ATTACHMENT);
        refused(
                CommonProblem.FORBIDDEN,
                () -> attachments.cancel(Command.by(visitor), added.id(), new ReasonedChange(1L, "拍错了")));
        Caller stranger = Platform.department("dept-housing");
        refused(CommonProblem.NOT_FOUND, () -> attachments.list(stranger, RecordKind.INSPECTION, id()));
        refused(CommonProblem.NOT_FOUND, () -> add(stranger, 2));
    }

    @Test
    void theStreetReadsTheEvidenceOfADepartmentsInspectionAndTouchesNothing() throws IOException {
        Attachment added = add(lead, 1);
        Caller street = Platform.street(quarry.territory().value());
        assertThat(attachments.list(street, RecordKind.INSPECTION, id())).containsExactly(added);
        assertThat(attachments.functions(street, RecordKind.INSPECTION, id())).isEmpty();
        refused(CommonProblem.FORBIDDEN, () -> add(street, 2));
        refused(
                CommonProblem.FORBIDDEN,
                () -> attachments.cancel(Command.by(street), added.id(), new ReasonedChange(1L, "不需要")));
    }

    @Test
    void whatIsAddedAfterTheFirstSignatureStandsOutsideOfIt() throws IOException {
        Attachment early = add(visitor, 1);
        Inspection once = signed(lead, answeredAll());
        platform.clock.forward(Duration.ofMinutes(1));
        Attachment late = add(visitor, 2);
        assertThat(attachments.supplements(early)).isFalse();
        assertThat(attachments.supplements(late)).isTrue();
        Trace.Check check = platform.traces
                .ofEnterprise(Platform.office(), quarry.id())
                .checks()
                .get(0);
        assertThat(check.evidence())
                .extracting(one -> one.supplements(check.signedSince()))
                .containsExactly(false, true);
        Inspection now = platform.inspections.get(visitor, once.head().id());
        assertThat(platform.inspections.intact(now, now.signatures().get(0))).isTrue();
    }

    @Test
    void onceEverybodySignedOthersThanTheLeadAddNothing() throws IOException {
        Inspection once = signed(lead, answeredAll());
        signed(visitor, once);
        refused(CommonProblem.FORBIDDEN, () -> add(visitor, 1));
        assertThat(attachments.functions(visitor, RecordKind.INSPECTION, id())).isEmpty();
        platform.clock.forward(Duration.ofMinutes(1));
        assertThat(attachments.supplements(add(lead, 2))).isTrue();
    }

    private UUID id() {
        return begun.head().id().value();
    }

    private Attachment add(Caller caller, long seed) throws IOException {
        byte[] photo = SomeFiles.jpeg(SomeFiles.picture(seed, 80, 60), 0.9f);
        Path file = Files.write(directory.resolve("sent-" + seed), photo);
        NewAttachment told = new NewAttachment("before", "现场.jpg", null, file, "%064x".formatted(seed));
        return attachments.add(Command.by(caller), RecordKind.INSPECTION, id(), told);
    }

    private Inspection begun() {
        Inspection planned = platform.inspections.plan(
                Command.by(lead),
                new NewInspection(
                        quarry.id().toString(),
                        null,
                        null,
                        null,
                        Platform.TODAY,
                        "joint",
                        "sector",
                        null,
                        null,
                        List.of(
                                new NewMember(null, null, "mine-inspector"),
                                new NewMember(null, null, "housing-inspector")),
                        null));
        return platform.inspections.begin(
                Command.by(lead),
                planned.head().id(),
                new BeginInspection(planned.version(), Platform.TODAY, null, null));
    }

    private Inspection answeredAll() {
        Inspection now = platform.inspections.get(lead, begun.head().id());
        return platform.inspections.answer(
                Command.by(lead),
                now.head().id(),
                new GiveAnswers(
                        now.version(),
                        now.sheet()
                                .items()
                                .map(item -> new NewAnswer(item.item().value(), "not-looked-at", null, List.of()))
                                .toList()));
    }

    private Inspection signed(Caller caller, Inspection now) {
        return platform.inspections.sign(
                Command.by(caller), now.head().id(), new SignInspection(now.version(), "right"));
    }

    private static void refused(ProblemCode problem, ThrowingCallable call) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(problem));
    }
}
