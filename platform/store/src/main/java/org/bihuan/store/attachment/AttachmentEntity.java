package org.bihuan.store.attachment;

import static org.bihuan.store.database.Columns.instant;
import static org.bihuan.store.database.Columns.nanos;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.attachment.AttachmentId;
import org.bihuan.api.attachment.FileType;
import org.bihuan.api.attachment.Purpose;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.store.Stored;
import org.bihuan.store.database.Columns;
import org.bihuan.store.database.Legible;
import org.jspecify.annotations.Nullable;

/** A row of {@code attachment}. */
@Entity
@Table(name = "attachment")
public class AttachmentEntity {
    @Id
    private byte[] id;

    private String kind;

    @Column(name = "record_id")
    private byte[] record;

    private String purpose;
    private String name;
    private @Nullable String caption;
    private String type;
    private long bytes;
    private String sha256;

    @Column(name = "sent_sha256")
    private String sentSha256;

    private boolean stripped;

    @Embedded
    private @Nullable PhotoPart photo;

    @Column(name = "added_by")
    private byte[] addedBy;

    @Column(name = "added_by_name")
    private String addedByName;

    private long added;

    @Column(name = "void_reason")
    private @Nullable String voidReason;

    @Version
    private long version;

    @Column(name = "last_hash")
    private String lastHash;

    @SuppressWarnings("NullAway.Init")
    protected AttachmentEntity() {}

    static AttachmentEntity from(Attachment attachment, String lastHash) {
        AttachmentEntity entity = new AttachmentEntity();
        entity.id = Columns.bytes(attachment.id().value());
        entity.kind = attachment.kind().name();
        entity.record = Columns.bytes(attachment.record());
        entity.purpose = attachment.purpose().name();
        entity.name = attachment.name();
        entity.type = attachment.type().name();
        entity.bytes = attachment.size();
        entity.sha256 = attachment.sha256();
        entity.sentSha256 = attachment.sentSha256();
        entity.stripped = attachment.stripped();
        entity.photo = attachment.photo().map(PhotoPart::new).orElse(null);
        entity.addedBy = Columns.bytes(attachment.addedBy().value());
        entity.addedByName = attachment.addedByName();
        entity.added = nanos(attachment.added());
        entity.version = attachment.version();
        entity.take(attachment, lastHash);
        return entity;
    }

    /** Becomes this version of the attachment; the version itself is counted by JPA. */
    final void take(Attachment attachment, String hash) {
        caption = attachment.caption().orElse(null);
        voidReason = attachment.voidReason().orElse(null);
        lastHash = hash;
    }

    long version() {
        return version;
    }

    AttachmentId id() {
        return new AttachmentId(Columns.nearly(id));
    }

    /** Empty where no attachment leaves such a row. */
    Optional<Stored<Attachment>> toStored() {
        return toRecord().map(attachment -> new Stored<>(attachment, lastHash));
    }

    /** As above, and where the columns that follow from the attachment are not what it says. */
    Optional<Stored<Attachment>> faithful() {
        return toStored().filter(one -> photo == null || photo.follows());
    }

    Optional<Attachment> toRecord() {
        return Legible.row(this::read);
    }

    private Attachment read() {
        return new Attachment(
                new AttachmentId(Columns.id(id)),
                RecordKind.valueOf(kind),
                Columns.id(record),
                Purpose.valueOf(purpose),
                name,
                Optional.ofNullable(caption),
                FileType.valueOf(type),
                bytes,
                sha256,
                sentSha256,
                stripped,
                Optional.ofNullable(photo).map(PhotoPart::toRecord),
                new UserId(Columns.id(addedBy)),
                addedByName,
                instant(added),
                Optional.ofNullable(voidReason),
                version);
    }
}
