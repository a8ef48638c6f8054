package org.bihuan.api.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.api.identity.CommandKey;
import org.bihuan.api.identity.UserId;

/**
 * Something that happened to a record. Never changed, never removed. The events of a record form a chain of hashes.
 *
 * @param id a UUID of version 7
 * @param kind kind of the record
 * @param record id of the record
 * @param sequence 1 for the first event of the record; equal to the record's version after it
 * @param recorded when, to the millisecond
 * @param actor who
 * @param actorName the name of who, then
 * @param address from where
 * @param action what, such as {@code registered}
 * @param reason why; blank where the step needs none
 * @param changes what changed
 * @param recordDigest SHA-256 over the record after the event, in hex
 * @param key the command's key
 * @param previousHash the hash of the record's event before; blank for the first
 * @param hash SHA-256 over everything above, in hex
 */
public record Event(
        UUID id,
        RecordKind kind,
        UUID record,
        long sequence,
        Instant recorded,
        UserId actor,
        String actorName,
        String address,
        String action,
        String reason,
        List<Change> changes,
        String recordDigest,
        Optional<CommandKey> key,
        String previousHash,
        String hash) {}
