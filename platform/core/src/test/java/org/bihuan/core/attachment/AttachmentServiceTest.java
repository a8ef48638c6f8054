package org.bihuan.core.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.bihuan.testkit.Some.aNewHazard;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.attachment.AttachmentFault;
import org.bihuan.api.attachment.AttachmentProblem;
import org.bihuan.api.attachment.FileType;
import org.bihuan.api.attachment.NewAttachment;
import org.bihuan.api.attachment.Purpose;
import org.bihuan.api.attachment.Repeat;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.audit.Verification;
import org.bihuan.api.audit.Verification.Code;
import org.bihuan.api.audit.Verification.Finding;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Role;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.issue.NewIssue;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.NewEnterprise;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.MessageCode;
import org.bihuan.api.problem.ProblemCode;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.store.ContentStore;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AttachmentServiceTest {
    private final Platform platform = new Platform();
    private final DefaultAttachmentService attachments = platform.attachments;
    private final Caller office = Platform.office();
    private final Enterprise quarry = platform.enterprises.register(
            Command.by(office),
            NewEnterprise.of("石场", Some.creditCode().value(), "street-longcheng", "non-coal-mines"));
    private final Hazard hazard = registered(quarry);

    @TempDir
    private Path directory = Path.of("");

    @AfterEach
    void stop() {
        platform.close();
    }

    private Hazard registered(Enterprise enterprise) {
        return platform.hazards.register(
                Command.by(office), aNewHazard().of(enterprise.id()).build());
    }

    private NewAttachment sent(byte[] bytes, String purpose, String name) {
        try {
            Path file = Files.createTempFile(directory, "sent", "");
            Files.write(file, bytes);
            String digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new NewAttachment(purpose, name, file, digest);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Attachment added(Hazard to, byte[] bytes) {
        return attachments.add(Command.by(office), RecordKind.HAZARD, to.id().value(), sent(bytes, "before", "现场.jpg"));
    }

    private static byte[] photo(long seed) {
        return SomeFiles.jpeg(SomeFiles.picture(seed, 800, 600), 0.9f);
    }

    private BufferedImage shown(Attachment attachment) throws IOException {
        try (InputStream content = attachments.content(office, attachment.id())) {
            return ImageIO.read(content);
        }
    }

    @Test
    void aPhotoIsKeptUprightAndWithoutItsMetadata() throws IOException {
        byte[] taken = SomeFiles.jpegWithExif(SomeFiles.picture(1, 800, 600), 6);
        assertThat(new String(taken, StandardCharsets.ISO_8859_1)).contains("Exif", "GPS");

        Attachment attachment = added(hazard, taken);

        try (InputStream content = attachments.content(office, attachment.id())) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("Exif")
                    .doesNotContain("GPS");
        }
        BufferedImage kept = shown(attachment);
        assertThat(kept.getWidth()).isEqualTo(600);
        assertThat(kept.getHeight()).isEqualTo(800);
        assertThat(attachment.photo().orElseThrow().width()).isEqualTo(600);
        assertThat(attachment.stripped()).isTrue();
        assertThat(attachment.sentSha256()).isNotEqualTo(attachment.sha256());
        assertThat(attachment.type()).isEqualTo(FileType.JPEG);
    }

    @ParameterizedTest
    @MethodSource("orientations")
    void everyOrientationIsPutUpright(int orientation, int cornerX, int cornerY) throws IOException {
        // red in the stored picture's upper left corner
        BufferedImage stored = new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 16; x++) {
            for (int y = 0; y < 16; y++) {
                stored.setRGB(x, y, 0xFF0000);
            }
        }
        BufferedImage upright = shown(added(hazard, SomeFiles.jpegWithExif(stored, orientation)));
        int x = cornerX == 0 ? 4 : upright.getWidth() - 5;
        int y = cornerY == 0 ? 4 : upright.getHeight() - 5;
        assertThat((upright.getRGB(x, y) >> 16) & 0xFF).isGreaterThan(200);
        assertThat(upright.getWidth()).isEqualTo(orientation < 5 ? 64 : 32);
    }

    static Stream<Arguments> orientations() {
        // where Exif says that row 0 and column 0 belong
        return Stream.of(
                Arguments.of(1, 0, 0),
                Arguments.of(2, 1, 0),
                Arguments.of(3, 1, 1),
                Arguments.of(4, 0, 1),
                Arguments.of(5, 0, 0),
                Arguments.of(6, 1, 0),
                Arguments.of(7, 1, 1),
                Arguments.of(8, 0, 1));
    }

    @Test
    void aPhotoHasASmallPicture() throws IOException {
        Attachment attachment = added(hazard, SomeFiles.jpeg(SomeFiles.picture(1, 1200, 900), 0.9f));

        try (InputStream thumbnail = attachments.thumbnail(office, attachment.id())) {
            BufferedImage small = ImageIO.read(thumbnail);
            assertThat(small.getWidth()).isEqualTo(480);
            assertThat(small.getHeight()).isEqualTo(360);
        }
    }

    @Test
    void ofAPhotoWithVeryManyPixelsFewerAreKept() throws IOException {
        BufferedImage large = new BufferedImage(6000, 4000, BufferedImage.TYPE_BYTE_GRAY);

        assertThat(shown(added(hazard, SomeFiles.png(large))).getWidth()).isEqualTo(3000);
    }

    @Test
    void aTransparentSignatureStaysTransparent() throws IOException {
        BufferedImage signature = new BufferedImage(40, 20, BufferedImage.TYPE_INT_ARGB);
        signature.setRGB(3, 3, 0xFF000000);

        BufferedImage kept = shown(added(hazard, SomeFiles.png(signature)));

        assertThat(kept.getRGB(3, 3)).isEqualTo(0xFF000000);
        assertThat(kept.getRGB(20, 10) >>> 24).isZero();
    }

    @Test
    void aDocumentIsKeptAsItIs() throws IOException {
        byte[] report = SomeFiles.docx();

        Attachment attachment = attachments.add(
                Command.by(office),
                RecordKind.HAZARD,
                hazard.id().value(),
                sent(report, "document", "C:\\reports\\..\\整改\u202e报告"));

        assertThat(attachment.name()).isEqualTo("整改报告.docx");
        assertThat(attachment.sha256()).isEqualTo(attachment.sentSha256());
        assertThat(attachment.photo()).isEmpty();
        try (InputStream content = attachments.content(office, attachment.id())) {
            assertThat(content).hasSameContentAs(new ByteArrayInputStream(report));
        }
        assertThat(refused(() -> attachments.thumbnail(office, attachment.id())))
                .isEqualTo(CommonProblem.NOT_FOUND);
    }

    static Stream<Arguments> badFiles() {
        String types = "[Content_Types].xml";
        return Stream.of(
                bad(AttachmentFault.EMPTY_FILE, new byte[0]),
                bad(AttachmentFault.UNKNOWN_FILE_TYPE, "MZ\u0090"),
                bad(AttachmentFault.UNKNOWN_FILE_TYPE, "<!doctype html><script>alert(1)</script>"),
                bad(AttachmentFault.UNKNOWN_FILE_TYPE, "<svg xmlns='http://www.w3.org/2000/svg'/>"),
                bad(AttachmentFault.UNKNOWN_FILE_TYPE, "GIF89a"),
                bad(AttachmentFault.UNKNOWN_FILE_TYPE, "ftyp"),
                bad(AttachmentFault.WEBP_PHOTO, "RIFF\0\0\0\0WEBPVP8 "),
                bad(AttachmentFault.HEIC_PHOTO, "\0\0\0\u0018ftypheic\0\0\0\0"),
                bad(AttachmentFault.OLD_OFFICE_FILE, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
                bad(AttachmentFault.BROKEN_FILE, "%PDF-1.7 and no end"),
                bad(AttachmentFault.BROKEN_FILE, "\u00ff\u00d8\u00ff\u00e0 no picture"),
                bad(AttachmentFault.BROKEN_FILE, "PK\u0003\u0004 no zip"),
                bad(AttachmentFault.BROKEN_FILE, Arrays.copyOf(photo(1), 40)),
                bad(AttachmentFault.TOO_MANY_PIXELS, SomeFiles.pngOf(50_000, 50_000)),
                bad(AttachmentFault.UNKNOWN_FILE_TYPE, SomeFiles.zip("a.txt", "a")),
                bad(
                        AttachmentFault.MACRO_FILE,
                        SomeFiles.zip(types, "<Types/>", "word/document.xml", "", "word/vbaProject.bin", "")),
                bad(
                        AttachmentFault.MACRO_FILE,
                        SomeFiles.zip(types, "application/vnd.ms-word.document.macroEnabled.main+xml")),
                bad(
                        AttachmentFault.SWOLLEN_FILE,
                        SomeFiles.zip(types, "<Types/>", "xl/workbook.xml", "", "xl/worksheets/sheet1.xml", 16 << 20)));
    }

    private static Arguments bad(AttachmentFault fault, String latin) {
        return bad(fault, latin.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Arguments bad(AttachmentFault fault, byte[] bytes) {
        return Arguments.of(fault, bytes);
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void aFileThatIsNotWantedIsRefusedForWhatItIs(AttachmentFault fault, byte[] bytes) {
        ProblemException refusal = refusal(() -> added(hazard, bytes));

        assertThat(refusal.faults()).extracting(Fault::code).containsExactly(fault);
        assertThat(platform.hazards.get(office, hazard.id()).version()).isEqualTo(1);
        assertThat(kept()).isEmpty();
    }

    @Test
    void allFaultsAreToldAtOnce() {
        NewAttachment told = sent("GIF89a".getBytes(StandardCharsets.US_ASCII), "souvenir", " ");

        ProblemException refusal = refusal(() -> attachments.add(
                Command.by(office), RecordKind.HAZARD, hazard.id().value(), told));

        assertThat(refusal.problem()).isEqualTo(AttachmentProblem.UNSUPPORTED_FILE);
        assertThat(refusal.faults())
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(
                        tuple("purpose", (MessageCode) CommonFault.NOT_ALLOWED),
                        tuple("name", (MessageCode) CommonFault.REQUIRED),
                        tuple("file", (MessageCode) AttachmentFault.UNKNOWN_FILE_TYPE));
    }

    @Test
    void theRecordsOwnChainTellsOfTheEvidence() {
        Attachment attachment = added(hazard, photo(1));

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
                Command.by(office),
                new NewIssue(
                        "non-coal-mines",
                        null,
                        null,
                        quarry.id().toString(),
                        null,
                        LocalDate.of(2023, 6, 1),
                        null,
                        null,
                        "self-check",
                        null,
                        "共性问题",
                        "说明",
                        null));
        UUID id = issue.head().id().value();

        Attachment added =
                attachments.add(Command.by(office), RecordKind.ISSUE, id, sent(photo(1), "before", "现场.jpg"));

        assertThat(attachments.list(office, RecordKind.ISSUE, id)).containsExactly(added);
        assertThat(platform.issues.get(office, issue.head().id())).isEqualTo(issue.supplemented());
        assertThat(platform.audit().verify().findings()).isEmpty();
    }

    @Test
    void anAttachmentThatWasAlteredInTheDatabaseIsNamed() {
        Attachment attachment = added(hazard, photo(1));
        Attachment forged = attachment.voided("不利证据");
        Hazard before = platform.hazards.get(office, hazard.id());
        platform.stores
                .attachments()
                .change(
                        forged,
                        Some.anEventOf(forged).build(),
                        Some.anEventOf(before.supplemented())
                                .after(platform.hazards
                                        .events(office, hazard.id())
                                        .get(1)
                                        .hash())
                                .build());

        assertThat(platform.audit().verify().findings())
                .extracting(Verification.Finding::record)
                .anySatisfy(record -> assertThat(record).startsWith("attachment 现场.jpg " + attachment.id()));
    }

    @Test
    void aVoidedAttachmentStaysWithItsReason() {
        Attachment attachment = added(hazard, photo(1));

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
    void aVoidingNeedsAReasonAndTheVersionSeen() {
        Attachment attachment = added(hazard, photo(1));

        assertThat(refusal(() -> attachments.cancel(Command.by(office), attachment.id(), new ReasonedChange(null, " ")))
                        .faults())
                .extracting(Fault::pointer)
                .containsExactly("/version", "/reason");
        assertThat(refused(
                        () -> attachments.cancel(Command.by(office), attachment.id(), new ReasonedChange(7L, "拍错了"))))
                .isEqualTo(CommonProblem.STALE_VERSION);
    }

    @Test
    void theSameFileElsewhereIsToldWithTheOtherRecord() {
        Hazard other = registered(quarry);
        Attachment first = added(other, photo(1));

        List<Repeat> repeats = attachments.repeats(office, added(hazard, photo(1)));

        assertThat(repeats)
                .containsExactly(new Repeat(
                        true,
                        Optional.of(new Repeat.Where(
                                first.id(), RecordKind.HAZARD, other.id().value(), other.number(), Purpose.BEFORE))));
    }

    @Test
    void aPhotoThatWasMadeSmallerAndCompressedAnewLooksTheSame() {
        for (long seed = 1; seed <= 10; seed++) {
            BufferedImage taken = SomeFiles.picture(seed, 1600, 1200);
            Hazard one = registered(quarry);
            Attachment first = added(one, SomeFiles.jpeg(taken, 0.95f));
            byte[] passedOn = SomeFiles.jpeg(Pictures.smaller(taken, 700, 525), 0.5f);

            assertThat(attachments.repeats(office, added(one, passedOn)))
                    .extracting(
                            Repeat::same, repeat -> repeat.where().orElseThrow().attachment())
                    .containsExactly(tuple(false, first.id()));
        }
    }

    @Test
    void photosOfDifferentThingsDoNotLookTheSame() {
        for (long seed = 1; seed <= 20; seed++) {
            assertThat(attachments.repeats(office, added(hazard, photo(seed)))).isEmpty();
        }
    }

    @Test
    void whereTheSamePhotoWasUsedIsNotToldToWhomThatIsNotTo() {
        added(registered(platform.quarryIn("street-wulong")), photo(1));
        Attachment mine = added(hazard, photo(1));

        assertThat(attachments.repeats(Platform.street("street-longcheng"), mine))
                .containsExactly(new Repeat(true, Optional.empty()));
    }

    @Test
    void evidenceIsAsFarAsItsRecord() {
        Attachment attachment = added(hazard, photo(1));
        Caller stranger = Platform.street("street-wulong");
        NewAttachment more = sent(photo(2), "after", "a.jpg");

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
        Attachment attachment = added(hazard, photo(1));
        Caller leader = Platform.role(Role.LEADER);
        Caller firm = Platform.firm(quarry.id());

        assertThat(attachments.get(leader, attachment.id())).isEqualTo(attachment);
        assertThat(functions(leader)).isEmpty();
        assertThat(functions(firm)).containsExactly(Function.ADD_ATTACHMENT);
        assertThat(functions(office)).containsExactly(Function.ADD_ATTACHMENT, Function.VOID_ATTACHMENT);
        assertThat(attachments.add(
                        Command.by(firm), RecordKind.HAZARD, hazard.id().value(), sent(photo(2), "after", "整改后.jpg")))
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
        NewAttachment told = sent(photo(1), "after", "a.jpg");
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
            running.add(pool.submit(() -> added(hazard, photo)));
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
    void contentThatIsGoneIsSaidToBeDamaged() {
        Attachment attachment = added(hazard, photo(1));
        platform.stores.contents().remove(attachment.sha256(), Instant.MAX);

        assertThat(refused(() -> attachments.content(office, attachment.id())))
                .isEqualTo(AttachmentProblem.CONTENT_DAMAGED);
    }

    @Test
    void theFullVerificationReadsEveryFileAgainAndNamesTheOneThatIsMissing() {
        Attachment attachment = added(hazard, photo(1));
        assertThat(platform.audit().verifyWithFiles()).satisfies(whole -> {
            assertThat(whole.files()).isEqualTo(2);
            assertThat(whole.findings()).isEmpty();
        });
        platform.stores.contents().remove(attachment.sha256(), Instant.MAX);
        assertThat(platform.audit().verifyWithFiles().findings())
                .containsExactly(new Finding(
                        "hazard " + hazard.number() + " " + hazard.id() + " attachment " + attachment.name() + " "
                                + attachment.id(),
                        Code.FILE_MISSING));
        assertThat(platform.audit().verify().findings()).isEmpty();
        assertThat(platform.audit().verify().files()).isZero();
    }

    @Test
    void aFileThatIsNotWhatItsDigestSaysIsNamed() {
        added(hazard, photo(1));
        assertThat(platform.audit(new Swapped(platform.stores.contents()))
                        .verifyWithFiles()
                        .findings())
                .extracting(Finding::code)
                .containsExactly(Code.FILE_ALTERED);
    }

    /** Files that somebody overwrote. */
    private record Swapped(ContentStore contents) implements ContentStore {
        @Override
        public String put(Path file) {
            return contents.put(file);
        }

        @Override
        public Optional<InputStream> open(String sha256) {
            return contents.open(sha256);
        }

        @Override
        public Optional<String> digest(String sha256) {
            return contents.digest(sha256).map(right -> "0".repeat(right.length()));
        }

        @Override
        public void remove(String sha256, Instant unlessPutSince) {
            contents.remove(sha256, unlessPutSince);
        }

        @Override
        public void all(Instant putBefore, Consumer<String> to) {
            contents.all(putBefore, to);
        }
    }

    @Test
    void theFilesThatWereSentAreNotLeftBehind() throws IOException {
        added(hazard, photo(1));

        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).hasSize(1);
        }
    }

    private List<String> kept() {
        List<String> kept = new ArrayList<>();
        platform.stores.contents().all(Instant.MAX, kept::add);
        return kept;
    }

    private static ProblemCode refused(ThrowingCallable call) {
        return refusal(call).problem();
    }

    private static ProblemException refusal(ThrowingCallable call) {
        ProblemException[] refusal = new ProblemException[1];
        assertThatExceptionOfType(ProblemException.class).isThrownBy(call).satisfies(thrown -> refusal[0] = thrown);
        return refusal[0];
    }
}
