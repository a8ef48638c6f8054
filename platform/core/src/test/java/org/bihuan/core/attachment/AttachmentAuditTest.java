package org.bihuan.core.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.core.attachment.Attaching.photo;
import static org.bihuan.core.attachment.Attaching.refused;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.attachment.AttachmentProblem;
import org.bihuan.api.audit.Place;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.audit.Verification.Code;
import org.bihuan.api.audit.Verification.Finding;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.store.ContentStore;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence that was altered or is missing, and how it is found out. */
class AttachmentAuditTest {
    private final Attaching evidence;
    private final Platform platform;
    private final DefaultAttachmentService attachments;
    private final Caller office;
    private final Hazard hazard;

    AttachmentAuditTest(@TempDir Path directory) {
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

    @Test
    void anAttachmentThatWasAlteredInTheDatabaseIsNamed() {
        Attachment attachment = evidence.added(hazard, photo(1));
        Attachment forged = attachment.voided("不利证据");
        Hazard before = platform.hazards.get(office, hazard.id());
        platform.stores
                .attachments()
                .change(
                        forged,
                        Some.anEventOf(forged).build(),
                        List.of(Some.anEventOf(before.supplemented())
                                .after(platform.hazards
                                        .events(office, hazard.id())
                                        .get(1)
                                        .hash())
                                .build()));

        assertThat(platform.audit().verify().findings())
                .extracting(finding -> finding.place().text())
                .anySatisfy(record -> assertThat(record).startsWith("attachment 现场.jpg " + attachment.id()));
    }

    @Test
    void contentThatIsGoneIsSaidToBeDamaged() {
        Attachment attachment = evidence.added(hazard, photo(1));
        platform.stores.contents().remove(attachment.sha256(), Instant.MAX);

        assertThat(refused(() -> attachments.content(office, attachment.id())))
                .isEqualTo(AttachmentProblem.CONTENT_DAMAGED);
    }

    @Test
    void theFullVerificationReadsEveryFileAgainAndNamesTheOneThatIsMissing() {
        Attachment attachment = evidence.added(hazard, photo(1));
        assertThat(platform.audit().verifyWithFiles()).satisfies(whole -> {
            assertThat(whole.files()).isEqualTo(2);
            assertThat(whole.findings()).isEmpty();
        });
        platform.stores.contents().remove(attachment.sha256(), Instant.MAX);
        assertThat(platform.audit().verifyWithFiles().findings())
                .containsExactly(new Finding(
                        new Place.OfFile(
                                new Place.OfRecord(
                                        RecordKind.HAZARD, hazard.id().value(), hazard.number()),
                                new Place.OfRecord(
                                        RecordKind.ATTACHMENT, attachment.id().value(), attachment.name())),
                        Code.FILE_MISSING));
        assertThat(platform.audit().verify().findings()).isEmpty();
        assertThat(platform.audit().verify().files()).isZero();
    }

    @Test
    void aFileThatIsNotWhatItsDigestSaysIsNamed() {
        evidence.added(hazard, photo(1));
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
}
