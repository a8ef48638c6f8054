package org.bihuan.core.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bihuan.api.attachment.AttachmentFault;
import org.bihuan.api.attachment.AttachmentProblem;
import org.bihuan.api.attachment.FileType;
import org.bihuan.api.attachment.NewAttachment;
import org.bihuan.api.attachment.Photo;
import org.bihuan.api.attachment.Purpose;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.store.ContentStore;
import org.bihuan.core.attachment.PhotoFile.Drawn;
import org.bihuan.core.privacy.Impersonal;
import org.jspecify.annotations.Nullable;

/** Checks what was sent, with all faults at once, and hands its content to the store. */
final class Intake {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CAPTION = 200;
    private static final Set<AttachmentFault> UNSUPPORTED = EnumSet.of(
            AttachmentFault.UNKNOWN_FILE_TYPE,
            AttachmentFault.HEIC_PHOTO,
            AttachmentFault.WEBP_PHOTO,
            AttachmentFault.OLD_OFFICE_FILE,
            AttachmentFault.MACRO_FILE);

    private final ContentStore contents;
    private final PhotoFile photos = new PhotoFile();

    Intake(ContentStore contents) {
        this.contents = contents;
    }

    /** What was taken in; its content is on disk. */
    record Taken(
            Purpose purpose,
            String name,
            Optional<String> caption,
            FileType type,
            long size,
            String sha256,
            Optional<Photo> photo) {}

    /** The words of a caption, if there are any. */
    static Optional<String> caption(String pointer, @Nullable String told, RecordKind of, Faults faults) {
        Optional<String> caption = faults.optionalText(pointer, told, LONGEST_CAPTION);
        return of == RecordKind.REWARD_REQUEST ? Impersonal.text(pointer, caption, faults) : caption;
    }

    /** @param of the kind of the record; what concerns a reward must not say who reported */
    Taken take(NewAttachment told, RecordKind of, Faults faults) {
        Optional<Purpose> purpose = purpose(told.purpose(), faults);
        Optional<String> name = faults.text("name", told.name(), LONGEST_NAME).map(Intake::clean);
        faults.require(name.isEmpty() || !name.get().isEmpty(), "name", CommonFault.REQUIRED);
        if (of == RecordKind.REWARD_REQUEST) {
            Impersonal.text("name", name, faults);
        }
        Optional<String> caption = caption("caption", told.caption(), of, faults);
        try {
            FileType type = FileCheck.type(told.file());
            if (type == FileType.JPEG || type == FileType.PNG) {
                return photo(told.file(), type, purpose, name, caption, faults);
            }
            faults.throwIfAny();
            return new Taken(
                    purpose.orElseThrow(),
                    named(name.orElseThrow(), type),
                    caption,
                    type,
                    Files.size(told.file()),
                    contents.put(told.file()),
                    Optional.empty());
        } catch (FileRefusal refusal) {
            faults.add("file", refusal.fault(), refusal.arguments());
            throw new ProblemException(
                    UNSUPPORTED.contains(refusal.fault())
                            ? AttachmentProblem.UNSUPPORTED_FILE
                            : CommonProblem.INVALID_INPUT,
                    faults.found());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Taken photo(
            Path sent,
            FileType type,
            Optional<Purpose> purpose,
            Optional<String> name,
            Optional<String> caption,
            Faults faults)
            throws IOException {
        Drawn drawn = photos.draw(sent, type);
        try {
            faults.throwIfAny();
            long size = Files.size(drawn.file());
            String thumbnail = contents.put(drawn.thumbnail());
            return new Taken(
                    purpose.orElseThrow(),
                    named(name.orElseThrow(), type),
                    caption,
                    type,
                    size,
                    contents.put(drawn.file()),
                    Optional.of(new Photo(drawn.width(), drawn.height(), drawn.look(), thumbnail)));
        } finally {
            Files.deleteIfExists(drawn.file());
            Files.deleteIfExists(drawn.thumbnail());
        }
    }

    private static Optional<Purpose> purpose(@Nullable String told, Faults faults) {
        Optional<String> text = faults.text("purpose", told, LONGEST_NAME);
        Optional<Purpose> purpose = text.flatMap(id -> Arrays.stream(Purpose.values())
                .filter(one -> id(one).equals(id))
                .findFirst());
        faults.require(
                text.isEmpty() || purpose.isPresent(),
                "purpose",
                CommonFault.NOT_ALLOWED,
                Arrays.stream(Purpose.values()).map(Intake::id).collect(Collectors.joining(", ")));
        return purpose;
    }

    private static String id(Purpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT);
    }

    /** The last part of a path, without characters that cannot be seen or that files must not have. */
    private static String clean(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\"<>|:*?]", "").strip();
    }

    /** The name, ending as the type demands: whoever opens the file gets what it is. */
    private static String named(String name, FileType type) {
        String small = name.toLowerCase(Locale.ROOT);
        boolean fits = small.endsWith("." + type.extension()) || (type == FileType.JPEG && small.endsWith(".jpeg"));
        return fits ? name : name + "." + type.extension();
    }
}
