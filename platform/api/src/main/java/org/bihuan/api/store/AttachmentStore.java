package org.bihuan.api.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.attachment.AttachmentId;
import org.bihuan.api.audit.Event;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps what is known of attachments, each change in one transaction with its event and with an event of the record that it
 * belongs to, whose version grows. Same terms as {@link HazardStore}.
 */
@ProviderType
public interface AttachmentStore {
    /**
     * Keeps a new attachment.
     *
     * @throws StaleRecordException if the record is not at the version that its event follows
     * @throws RepeatedCommandException if an event with the same actor and key is there
     */
    void add(Attachment attachment, Event event, Event ofRecord);

    /**
     * Replaces the attachment's version before by this one.
     *
     * @param ofRecords an event of the record that it belongs to, and of any other one that counts with it: all are held at the
     *     versions that these follow
     * @throws StaleRecordException if that is not the version stored, or a record is not at the version that its event follows
     * @throws RepeatedCommandException if an event with the same actor and key is there
     */
    void change(Attachment attachment, Event event, List<Event> ofRecords);

    Optional<Stored<Attachment>> find(AttachmentId id);

    /** The attachments of a record, first to last. */
    List<Attachment> of(UUID record);

    /** The {@linkplain Attachment#texts texts} of the attachments of each record that has some, first to last. */
    Map<UUID, List<String>> textsOf(Collection<UUID> records);

    /** Other attachments, not voided, that {@linkplain Attachment#repeats repeat} this one, latest first. */
    List<Attachment> repeatsOf(Attachment attachment, int limit);

    /** Whether an attachment or a thumbnail consists of the content with this digest. */
    boolean uses(String sha256);

    /** Passes every attachment with its last event's hash to the consumer, in no order. For the verifier. */
    void all(Consumer<Stored<Attachment>> to);

    /**
     * As above, and the ids of rows that no attachment leaves: nobody else finds those, or the columns beside the record are not what it
     * says. For the verifier.
     */
    default void all(Consumer<Stored<Attachment>> to, Consumer<AttachmentId> altered) {
        all(to);
    }

    /** Whether there is such a row under this id. For the verifier. */
    default boolean altered(AttachmentId id) {
        return false;
    }
}
