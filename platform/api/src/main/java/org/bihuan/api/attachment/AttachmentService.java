package org.bihuan.api.attachment;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.record.ReasonedChange;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Evidence of records. Offered by {@code core}; callable from any thread. Who may read a record may read its attachments; who
 * {@linkplain org.bihuan.api.record.CampaignRecord#takesPart takes part} in it adds to it while it takes evidence. What
 * was added is on disk when the method returns, together with its event on the record's own chain. All methods throw
 * {@link org.bihuan.api.problem.ProblemException}: with every fault of the input, forbidden, not found, stale version.
 */
@ProviderType
public interface AttachmentService {
    /** Adds a file to a record. The same command twice adds it once. */
    Attachment add(Command command, RecordKind kind, UUID record, NewAttachment attachment);

    /** Gives an attachment that was not voided another caption, or none; the record's history keeps both. */
    Attachment caption(Command command, AttachmentId id, CaptionAttachment caption);

    /** Voids an attachment; its file stays. */
    Attachment cancel(Command command, AttachmentId id, ReasonedChange reason);

    Attachment get(Caller caller, AttachmentId id);

    /** The attachments of a record, first to last, voided ones too. */
    List<Attachment> list(Caller caller, RecordKind kind, UUID record);

    /** What the caller may do with the attachments of a record. */
    List<Function> functions(Caller caller, RecordKind kind, UUID record);

    /** Whether the caller may void this piece: his or her own, or one of a record about which he or she decides. */
    boolean voidable(Caller caller, Attachment piece);

    /** Whether it was added after its record was signed, so that it stands outside of what is signed. */
    boolean supplements(Attachment attachment);

    /** Where else an attachment's file was used, latest first; a few at the most. */
    List<Repeat> repeats(Caller caller, Attachment attachment);

    /** The bytes as kept, compared with their digest before. The caller closes the stream. */
    InputStream content(Caller caller, AttachmentId id);

    /** A small picture of a photo, a JPEG; not found for anything else. The caller closes the stream. */
    InputStream thumbnail(Caller caller, AttachmentId id);
}
