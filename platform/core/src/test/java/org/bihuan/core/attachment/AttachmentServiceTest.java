package org.bihuan.core.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.core.attachment.Attaching.photo;
import static org.bihuan.core.attachment.Attaching.refusal;
import static org.bihuan.core.attachment.Attaching.refused;
import static org.bihuan.testkit.Some.aNewIssue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.attachment.AttachmentFault;
import org.bihuan.api.attachment.AttachmentProblem;
import org.bihuan.api.attachment.CaptionAttachment;
import org.bihuan.api.attachment.NewAttachment;
import org.bihuan.api.attachment.Purpose;
import org.bihuan.api.audit.Change;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Role;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How evidence is added, seen and voided, and by whom. */
class AttachmentServiceTest {
    private final Attaching evidence;
    private final Platform platform;
    private final DefaultAttachmentService attachments;
    private final Caller office;
    private final Enterprise quarry;
    private final Hazard hazard;

    AttachmentServiceTest(@TempDir Path directory) {
        evidence = new Attaching(directory);
        platform = evidence.platform;
        attachments = evidence.attachments;
        office = evidence.office;
        quarry = evidence.quarry;
        hazard = evidence.hazard;
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aDocumentIsKeptAsItIs() throws IOException {
        byte[] report = SomeFiles.docx();

        Attachment attachment = attachments.add(
                Command.by(office),
                RecordKind.HAZARD,
                hazard.id().value(),
                evidence.sent(report, "document", "C:\\reports\\..\\整改\u202e报告"));

        assertThat(attachment.name()).isEqualTo("整改报告.docx");
        assertThat(attachment.sha256()).isEqualTo(attachment.sentSha256());
        assertThat(attachment.photo()).isEmpty();
        try (InputStream content = attachments.content(office, attachment.id())) {
            assertThat(content).hasSameContentAs(new ByteArrayInputStream(report));
        }
        assertThat(refused(() -> attachments.thumbnail(office, attachment.id())))
                .isEqualTo(CommonProblem.NOT_FOUND);
    }

    @Test
    void theRecordsOwnChainTellsOfTheEvidence() {
        Attachment attachment = evidence.added(hazard, photo(1));

        List<Event> events = platform.hazards.events(office, hazard.id());

        assertThat(events).extracting(Event::action).containsExactly("registered", "evidence-added");
        assertThat(events.get(1).changes())
                .extracting(change -> change.field() + " " + change.after())
                .contains("attachment.name 现场.jpg", "attachment.sha256 " + attachment.sha256());
        assertThat(platform.hazards.get(office, hazard.id()).version()).isEqualTo(2);
        assertThat(platform.audit().verify().findings()).isEmpty();
    }

    @Test
    void anIssueTakesEvidenceAsAHazardDoes() {
        Issue issue = platform.issues.register(
                Command.by(office), aNewIssue().of(quarry.id()).build());
        UUID id = issue.head().id().value();

        Attachment added =
                attachments.add(Command.by(office), RecordKind.ISSUE, id, evidence.sent(photo(1), "before", "现场.jpg"));

        assertThat(attachments.list(office, RecordKind.ISSUE, id)).containsExactly(added);
        assertThat(platform.issues.get(office, issue.head().id())).isEqualTo(issue.supplemented());
        assertThat(platform.audit().verify().findings()).isEmpty();
    }

    @Test
    void aVoidedAttachmentStaysWithItsReason() {
        Attachment attachment = evidence.added(hazard, photo(1));

        Attachment voided = attachments.cancel(Command.by(office), attachment.id(), new ReasonedChange(1L, "拍到了无关人员"));

        assertThat(voided.voidReason()).contains("拍到了无关人员");
        assertThat(attachments.list(office, RecordKind.HAZARD, hazard.id().value()))
                .containsExactly(voided);
        assertThat(attachments.content(office, attachment.id())).isNotEmpty();
        Event last = platform.hazards.events(office, hazard.id()).get(2);
        assertThat(last.action()).isEqualTo("evidence-voided");
        assertThat(last.reason()).isEqualTo("拍到了无关人员");
        assertThat(refused(
                        () -> attachments.cancel(Command.by(office), attachment.id(), new ReasonedChange(2L, "再作废"))))
                .isEqualTo(AttachmentProblem.ALREADY_VOIDED);
        assertThat(platform.audit().verify().findings()).isEmpty();
    }

    @Test
    void aCaptionIsChangedByAnEventOfTheRecordThatKeepsBoth() {
        Attachment added = attachments.add(
                Command.by(office), RecordKind.HAZARD, hazard.id().value(), evidence.captioned(photo(1), "边坡裂缝"));
        assertThat(added.caption()).contains("边坡裂缝");

        Attachment captioned =
                attachments.caption(Command.by(office), added.id(), new CaptionAttachment(added.version(), "西侧裂缝"));

        assertThat(attachments.get(office, added.id())).isEqualTo(captioned);
        assertThat(captioned.caption()).contains("西侧裂缝");
        List<Event> events = platform.hazards.events(office, hazard.id());
        assertThat(events).extracting(Event::action).endsWith("evidence-added", "evidence-captioned");
        assertThat(events.get(events.size() - 1).changes()).contains(new Change("attachment.caption", "边坡裂缝", "西侧裂缝"));
    }

    @Test
    void aCaptionIsRefusedWithEveryFaultAndNotGivenToWhatWasVoided() {
        Attachment added = evidence.added(hazard, photo(1));
        assertThat(refusal(() -> attachments.caption(
                                Command.by(office), added.id(), new CaptionAttachment(null, "长".repeat(201))))
                        .faults())
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder("/version", "/caption");
        assertThat(refusal(() -> attachments.caption(
                                Command.by(office), added.id(), new CaptionAttachment(added.version(), " ")))
                        .faults())
                .containsExactly(Fault.at("/caption", AttachmentFault.CAPTION_AS_BEFORE));
        attachments.cancel(Command.by(office), added.id(), new ReasonedChange(added.version(), "拍错了"));
        assertThat(refused(() -> attachments.caption(
                        Command.by(office), added.id(), new CaptionAttachment(added.version() + 1, "裂缝"))))
                .isEqualTo(AttachmentProblem.ALREADY_VOIDED);
    }

    @Test
    void aVoidingNeedsAReasonAndTheVersionSeen() {
        Attachment attachment = evidence.added(hazard, photo(1));

        assertThat(refusal(() -> attachments.cancel(Command.by(office), attachment.id(), new ReasonedChange(null, " ")))
                        .faults())
                .extracting(Fault::pointer)
                .containsExactly("/version", "/reason");
        assertThat(refused(
                        () -> attachments.cancel(Command.by(office), attachment.id(), new ReasonedChange(7L, "拍错了"))))
                .isEqualTo(CommonProblem.STALE_VERSION);
    }

    @Test
    void evidenceIsAsFarAsItsRecord() {
        Attachment attachment = evidence.added(hazard, photo(1));
        Caller stranger = Platform.street("street-wulong");
        NewAttachment more = evidence.sent(photo(2), "after", "a.jpg");

        assertThat(refused(() -> attachments.get(stranger, attachment.id()))).isEqualTo(CommonProblem.NOT_FOUND);
        assertThat(refused(() -> attachments.content(stranger, attachment.id())))
                .isEqualTo(CommonProblem.NOT_FOUND);
        assertThat(refused(() -> attachments.list(
                        stranger, RecordKind.HAZARD, hazard.id().value())))
                .isEqualTo(CommonProblem.NOT_FOUND);
        assertThat(refused(() -> attachments.add(
                        Command.by(stranger), RecordKind.HAZARD, hazard.id().value(), more)))
                .isEqualTo(CommonProblem.NOT_FOUND);
        assertThat(refused(() -> attachments.add(
                        Command.by(office), RecordKind.USER, hazard.id().value(), more)))
                .isEqualTo(CommonProblem.NOT_FOUND);
    }

    @Test
    void aLeaderReadsAndAFirmAddsButDoesNotVoid() {
        Attachment attachment = evidence.added(hazard, photo(1));
        Caller leader = Platform.role(Role.LEADER);
        Caller firm = Platform.firm(quarry.id());

        assertThat(attachments.get(leader, attachment.id())).isEqualTo(attachment);
        assertThat(functions(leader)).isEmpty();
        assertThat(functions(firm)).containsExactly(Function.ADD_ATTACHMENT);
        assertThat(functions(office)).containsExactly(Function.ADD_ATTACHMENT, Function.VOID_ATTACHMENT);
        assertThat(attachments.add(
                        Command.by(firm),
                        RecordKind.HAZARD,
                        hazard.id().value(),
                        evidence.sent(photo(2), "after", "整改后.jpg")))
                .extracting(Attachment::purpose)
                .isEqualTo(Purpose.AFTER);
        assertThat(refused(() -> attachments.cancel(Command.by(firm), attachment.id(), new ReasonedChange(1L, "不想留下"))))
                .isEqualTo(CommonProblem.FORBIDDEN);
        assertThat(refused(() -> attachments.get(Platform.role(Role.SYSTEM_ADMINISTRATOR), attachment.id())))
                .isEqualTo(CommonProblem.FORBIDDEN);
    }

    private List<Function> functions(Caller caller) {
        return attachments.functions(caller, RecordKind.HAZARD, hazard.id().value());
    }

    @Test
    void thePhotoThatIsSentAgainAfterABrokenLineIsAddedOnce() {
        NewAttachment told = evidence.sent(photo(1), "after", "a.jpg");
        Command command = Platform.keyed(office, "photo-1", "digest");

        Attachment first =
                attachments.add(command, RecordKind.HAZARD, hazard.id().value(), told);
        Attachment again =
                attachments.add(command, RecordKind.HAZARD, hazard.id().value(), told);

        assertThat(again).isEqualTo(first);
        assertThat(attachments.list(office, RecordKind.HAZARD, hazard.id().value()))
                .hasSize(1);
        assertThat(refused(() -> attachments.add(
                        Platform.keyed(office, "photo-1", "other"),
                        RecordKind.HAZARD,
                        hazard.id().value(),
                        told)))
                .isEqualTo(CommonProblem.KEY_REUSED);
    }

    @Test
    void photosAddedAtTheSameTimeAreAllKept() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Future<Attachment>> running = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            byte[] photo = photo(i);
            running.add(pool.submit(() -> evidence.added(hazard, photo)));
        }
        for (Future<Attachment> one : running) {
            one.get();
        }
        pool.shutdown();

        assertThat(attachments.list(office, RecordKind.HAZARD, hazard.id().value()))
                .hasSize(8);
        assertThat(platform.hazards.get(office, hazard.id()).version()).isEqualTo(9);
        assertThat(platform.audit().verify().findings()).isEmpty();
    }

    @Test
    void theFilesThatWereSentAreNotLeftBehind() throws IOException {
        evidence.added(hazard, photo(1));

        try (Stream<Path> files = Files.list(evidence.directory)) {
            assertThat(files).hasSize(1);
        }
    }
}
