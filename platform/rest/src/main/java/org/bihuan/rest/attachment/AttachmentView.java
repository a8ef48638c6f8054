package org.bihuan.rest.attachment;

import java.time.Instant;
import java.util.List;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.attachment.Photo;
import org.bihuan.api.attachment.Purpose;
import org.bihuan.api.attachment.Repeat;
import org.bihuan.api.audit.RecordKind;
import org.jspecify.annotations.Nullable;

/** An attachment as callers see it. */
public record AttachmentView(
        String id,
        Purpose purpose,
        String name,
        @Nullable String caption,
        String type,
        long size,
        String sha256,
        String sentSha256,
        boolean stripped,
        @Nullable PhotoView photo,
        String addedBy,
        Instant added,
        boolean supplement,
        boolean voidable,
        @Nullable String voidReason,
        long version,
        List<RepeatView> repeats) {

    /** The measures of a photo; whoever has them finds a thumbnail. */
    public record PhotoView(int width, int height) {}

    /** Another place where the file was used; where, is told to those who may see that record. */
    public record RepeatView(boolean same, @Nullable WhereView where) {}

    /** The other place. */
    public record WhereView(String attachment, RecordKind kind, String record, String label, Purpose purpose) {}

    static AttachmentView of(Attachment attachment, boolean supplement, boolean voidable, List<Repeat> repeats) {
        return new AttachmentView(
                attachment.id().toString(),
                attachment.purpose(),
                attachment.name(),
                attachment.caption().orElse(null),
                attachment.type().mediaType(),
                attachment.size(),
                attachment.sha256(),
                attachment.sentSha256(),
                attachment.stripped(),
                attachment.photo().map(AttachmentView::measures).orElse(null),
                attachment.addedByName(),
                attachment.added(),
                supplement,
                voidable,
                attachment.voidReason().orElse(null),
                attachment.version(),
                repeats.stream().map(AttachmentView::repeat).toList());
    }

    private static PhotoView measures(Photo photo) {
        return new PhotoView(photo.width(), photo.height());
    }

    private static RepeatView repeat(Repeat repeat) {
        return new RepeatView(
                repeat.same(),
                repeat.where()
                        .map(where -> new WhereView(
                                where.attachment().toString(),
                                where.kind(),
                                where.record().toString(),
                                where.label(),
                                where.purpose()))
                        .orElse(null));
    }
}
