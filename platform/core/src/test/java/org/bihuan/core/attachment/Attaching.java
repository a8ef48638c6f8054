package org.bihuan.core.attachment;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aNewHazard;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.attachment.NewAttachment;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.NewEnterprise;
import org.bihuan.api.problem.ProblemCode;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;

/** A quarry's hazard, and files that the committee's office attaches to it. */
final class Attaching {
    final Platform platform = new Platform();
    final DefaultAttachmentService attachments = platform.attachments;
    final Caller office = Platform.office();
    final Enterprise quarry = platform.enterprises.register(
            Command.by(office),
            NewEnterprise.of("石场", Some.creditCode().value(), "street-longcheng", "non-coal-mines"));
    final Hazard hazard = registered(quarry);
    final Path directory;

    Attaching(Path directory) {
        this.directory = directory;
    }

    Hazard registered(Enterprise enterprise) {
        return platform.hazards.register(
                Command.by(office), aNewHazard().of(enterprise.id()).build());
    }

    NewAttachment sent(byte[] bytes, String purpose, String name) {
        try {
            Path file = Files.createTempFile(directory, "sent", "");
            Files.write(file, bytes);
            String digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new NewAttachment(purpose, name, null, file, digest);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    NewAttachment captioned(byte[] bytes, String caption) {
        NewAttachment plain = sent(bytes, "before", "现场.jpg");
        return new NewAttachment(plain.purpose(), plain.name(), caption, plain.file(), plain.sha256());
    }

    Attachment added(Hazard to, byte[] bytes) {
        return attachments.add(Command.by(office), RecordKind.HAZARD, to.id().value(), sent(bytes, "before", "现场.jpg"));
    }

    static byte[] photo(long seed) {
        return SomeFiles.jpeg(SomeFiles.picture(seed, 800, 600), 0.9f);
    }

    BufferedImage shown(Attachment attachment) throws IOException {
        try (InputStream content = attachments.content(office, attachment.id())) {
            return ImageIO.read(content);
        }
    }

    static ProblemCode refused(ThrowingCallable call) {
        return refusal(call).problem();
    }

    static ProblemException refusal(ThrowingCallable call) {
        ProblemException[] refusal = new ProblemException[1];
        assertThatExceptionOfType(ProblemException.class).isThrownBy(call).satisfies(thrown -> refusal[0] = thrown);
        return refusal[0];
    }
}
