package org.bihuan.api.attachment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.identity.UserId;

/**
 * A photo or document that belongs to a record. It is never removed, only voided.
 *
 * @param id its id
 * @param kind kind of the record
 * @param record id of the record
 * @param purpose what it is to show
 * @param name the file's name, for people; ends as its type demands
 * @param caption what is to be seen on it or read in it, in a few words
 * @param type what the file is
 * @param size bytes as kept
 * @param sha256 SHA-256 of the bytes as kept, in hex
 * @param sentSha256 SHA-256 of the bytes as they were sent; another than of those kept where metadata was taken away
 * @param stripped whether metadata (place, camera, time) was taken away, as from every photo
 * @param photo what is known of a photo
 * @param addedBy who added it
 * @param addedByName the name of who, then
 * @param added when
 * @param voidReason why it counts no longer
 * @param version grows with every change; the number of its own events
 */
public record Attachment(
        AttachmentId id,
        RecordKind kind,
        UUID record,
        Purpose purpose,
        String name,
        Optional<String> caption,
        FileType type,
        long size,
        String sha256,
        String sentSha256,
        boolean stripped,
        Optional<Photo> photo,
        UserId addedBy,
        String addedByName,
        Instant added,
        Optional<String> voidReason,
        long version) {

    /** Whether this is the other's file, or a photo that looks the same. */
    public boolean repeats(Attachment other) {
        return sentSha256.equals(other.sentSha256)
                || photo.flatMap(mine -> other.photo.filter(mine::resembles)).isPresent();
    }

    /** Whether it was added after its record was signed, so that it stands outside of what is signed. */
    public boolean supplements(Optional<Instant> signedSince) {
        return signedSince.filter(added::isAfter).isPresent();
    }

    /** By what it is found: its name and caption, or why it counts no longer. */
    public List<String> texts() {
        return voidReason.map(List::of).orElseGet(() -> Stream.concat(Stream.of(name), caption.stream())
                .toList());
    }

    /** The next version, with another caption or none. */
    public Attachment captioned(Optional<String> words) {
        return next(words, voidReason);
    }

    /** The next version, after it turned out not to belong there. */
    public Attachment voided(String reason) {
        return next(caption, Optional.of(reason));
    }

    private Attachment next(Optional<String> words, Optional<String> reason) {
        return new Attachment(
                id,
                kind,
                record,
                purpose,
                name,
                words,
                type,
                size,
                sha256,
                sentSha256,
                stripped,
                photo,
                addedBy,
                addedByName,
                added,
                reason,
                version + 1);
    }
}
