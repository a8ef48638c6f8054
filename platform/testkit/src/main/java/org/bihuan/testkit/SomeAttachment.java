package org.bihuan.testkit;

import java.time.Instant;
import java.util.Optional;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.attachment.AttachmentId;
import org.bihuan.api.attachment.FileType;
import org.bihuan.api.attachment.Photo;
import org.bihuan.api.attachment.Purpose;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.record.CampaignRecord;

/** A photo that looks like no other, unless a test says otherwise. */
public final class SomeAttachment {
    private static final long MIXER = 0x9E37_79B9_7F4A_7C15L;

    private final AttachmentId id = new AttachmentId(Some.id());
    private final CampaignRecord record;
    private final long number = Some.number();
    private final UserId addedBy = Some.userId();
    private Purpose purpose = Purpose.BEFORE;
    private String sent = digest(number);
    private String kept = digest(-number);
    private Optional<String> caption = Optional.empty();
    private Optional<Long> look = Optional.of(number * MIXER);

    SomeAttachment(CampaignRecord record) {
        this.record = record;
    }

    public SomeAttachment purpose(Purpose other) {
        purpose = other;
        return this;
    }

    public SomeAttachment sent(String sha256) {
        sent = sha256;
        return this;
    }

    public SomeAttachment keptAs(String sha256) {
        kept = sha256;
        return this;
    }

    public SomeAttachment looking(long other) {
        look = Optional.of(other);
        return this;
    }

    public SomeAttachment captioned(String words) {
        caption = Optional.of(words);
        return this;
    }

    /** A document instead. */
    public SomeAttachment document() {
        look = Optional.empty();
        return this;
    }

    public Attachment build() {
        return new Attachment(
                id,
                record.kind(),
                record.head().id().value(),
                purpose,
                look.isPresent() ? "现场照片.jpg" : "整改报告.pdf",
                caption,
                look.isPresent() ? FileType.JPEG : FileType.PDF,
                123_456,
                kept,
                sent,
                look.isPresent(),
                look.map(bits -> new Photo(4000, 3000, bits, digest(number + (1L << 40)))),
                addedBy,
                "安委办值班员",
                Instant.parse("2023-06-01T08:30:00.123Z"),
                Optional.empty(),
                1);
    }

    private static String digest(long number) {
        return "%016x".formatted(number).repeat(4);
    }
}
