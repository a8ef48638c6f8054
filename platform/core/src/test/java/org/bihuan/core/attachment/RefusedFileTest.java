package org.bihuan.core.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.bihuan.core.attachment.Attaching.photo;
import static org.bihuan.core.attachment.Attaching.refusal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bihuan.api.attachment.AttachmentFault;
import org.bihuan.api.attachment.AttachmentProblem;
import org.bihuan.api.attachment.NewAttachment;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.MessageCode;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are not taken, and why. */
class RefusedFileTest {
    private final Attaching evidence;
    private final Platform platform;
    private final DefaultAttachmentService attachments;
    private final Caller office;
    private final Hazard hazard;

    RefusedFileTest(@TempDir Path directory) {
        evidence = new Attaching(directory);
        platform = evidence.platform;
        attachments = evidence.attachments;
        office = evidence.office;
        hazard = evidence.hazard;
    }

    @AfterEach
    void stop() {
        platform.close();
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
                bad(AttachmentFault.PHOTO_CUT_SHORT, Arrays.copyOf(photo(1), photo(1).length * 2 / 3)),
                bad(AttachmentFault.PHOTO_TOO_LONG, SomeFiles.pngOf(1, 30_001)),
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
        ProblemException refusal = refusal(() -> evidence.added(hazard, bytes));

        assertThat(refusal.faults()).extracting(Fault::code).containsExactly(fault);
        assertThat(platform.hazards.get(office, hazard.id()).version()).isEqualTo(1);
        assertThat(kept()).isEmpty();
    }

    @Test
    void aRecordThatWasVoidedTakesNoMoreEvidence() {
        UUID record = hazard.id().value();
        platform.hazards.cancel(Command.by(office), hazard.id(), new ReasonedChange(hazard.version(), "并非隐患"));

        assertThat(refusal(() -> evidence.added(hazard, photo(1))).problem())
                .isEqualTo(AttachmentProblem.RECORD_IS_VOID);
        assertThat(attachments.functions(office, RecordKind.HAZARD, record)).containsExactly(Function.VOID_ATTACHMENT);
    }

    @Test
    void aCaptionThatCannotBePrintedIsRefused() {
        NewAttachment told = evidence.captioned(photo(1), "边坡\0浮石");

        assertThat(refusal(() -> attachments.add(
                                Command.by(office),
                                RecordKind.HAZARD,
                                hazard.id().value(),
                                told))
                        .faults())
                .containsExactly(Fault.at("caption", CommonFault.UNPRINTABLE));
    }

    @Test
    void allFaultsAreToldAtOnce() {
        NewAttachment told = evidence.sent("GIF89a".getBytes(StandardCharsets.US_ASCII), "souvenir", " ");

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

    private List<String> kept() {
        List<String> kept = new ArrayList<>();
        platform.stores.contents().all(Instant.MAX, kept::add);
        return kept;
    }
}
