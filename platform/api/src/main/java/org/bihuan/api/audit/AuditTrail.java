package org.bihuan.api.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.api.identity.Command;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Makes events. Offered by {@code core} to every service that changes records; callable from any thread. The event is kept
 * by the store in the transaction that changes the record.
 */
@ProviderType
public interface AuditTrail {
    /**
     * The event of a step.
     *
     * @param command who, and under which key
     * @param kind kind of the record
     * @param record id of the record
     * @param sequence the record's version after the step
     * @param previousHash hash of the record's last event; blank for the first
     * @param action what is done
     * @param reason why, or blank
     * @param before the record before the step
     * @param after the record after it
     */
    Event event(
            Command command,
            RecordKind kind,
            UUID record,
            long sequence,
            String previousHash,
            String action,
            String reason,
            Optional<? extends Record> before,
            Record after);

    /**
     * The event of something added to a record, or voided there, that is kept beside it: the record stays as it was but for
     * its version.
     *
     * @param command who, and under which key
     * @param kind kind of the record
     * @param record id of the record
     * @param sequence the record's version after the step
     * @param previousHash hash of the record's last event
     * @param action what is done
     * @param reason why, or blank
     * @param changes what was added or voided
     * @param after the record after it
     */
    Event event(
            Command command,
            RecordKind kind,
            UUID record,
            long sequence,
            String previousHash,
            String action,
            String reason,
            List<Change> changes,
            Record after);

    /** Tells that an event was committed, so that the next seal covers it. */
    void committed(Event event);

    /**
     * Tells that many events were committed in one transaction, so that the next seals cover them. The search index finds their
     * records in the event log.
     */
    void committed(List<Committed> events);

    /**
     * What must be remembered of an event until it is sealed.
     *
     * @param event the event's id
     * @param hash its hash
     */
    record Committed(UUID event, String hash) {
        public static Committed of(Event event) {
            return new Committed(event.id(), event.hash());
        }
    }
}
