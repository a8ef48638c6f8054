package org.bihuan.core.audit;

import java.util.Optional;
import java.util.UUID;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;

/**
 * What the verifier needs of an event, made where its texts were just read: to another processor each of them would have to be
 * brought.
 *
 * @param content over which its hash is taken
 * @param written the hash that it has; empty if that is none
 * @param begin the end of the link before, as {@link EventChains} counts it
 * @param end the end of its own
 * @param digest the beginning of the digest of the record after it, and how that and the event's hash go on
 */
record EventRead(
        UUID id,
        RecordKind kind,
        UUID record,
        long sequence,
        Digest content,
        Optional<byte[]> written,
        long begin,
        long end,
        long digest,
        long digestOn) {
    static EventRead of(Event event) {
        Optional<byte[]> written = Digest.parsed(event.hash());
        long[] digest = StoredRecords.after(
                Digest.parsed(event.recordDigest())
                        .map(StoredRecords::fingerprint)
                        .orElse(StoredRecords.NO_DIGEST),
                written);
        return new EventRead(
                event.id(),
                event.kind(),
                event.record(),
                event.sequence(),
                Hashes.of(event),
                written,
                EventChains.end(event.sequence() - 1, Digest.parsed(event.previousHash())),
                EventChains.end(event.sequence(), written),
                digest[0],
                digest[1]);
    }
}
