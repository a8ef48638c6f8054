package org.bihuan.core.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bihuan.api.audit.Change;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.Seal;
import org.bihuan.api.identity.CommandKey;

/** The hash of an event and of a seal: over all their other fields, in order. */
final class Hashes {
    private Hashes() {}

    static Event hashed(Event event) {
        return new Event(
                event.id(),
                event.kind(),
                event.record(),
                event.sequence(),
                event.recorded(),
                event.actor(),
                event.actorName(),
                event.address(),
                event.action(),
                event.reason(),
                event.changes(),
                event.recordDigest(),
                event.key(),
                event.previousHash(),
                of(event).hex());
    }

    static Digest of(Event event) {
        return write(event, new Digest());
    }

    /** The bytes over which an event's hash is taken, in hex. */
    static String read(Event event) {
        return write(event, new Digest()).read();
    }

    private static Digest write(Event event, Digest to) {
        Digest digest = to.id(event.id())
                .text(event.kind().name())
                .id(event.record())
                .number(event.sequence())
                .number(event.recorded().toEpochMilli())
                .id(event.actor().value())
                .text(event.actorName())
                .text(event.address())
                .text(event.action())
                .text(event.reason())
                .number(event.changes().size());
        for (Change change : event.changes()) {
            digest.text(change.field()).text(change.before()).text(change.after());
        }
        return digest.text(event.recordDigest())
                .text(event.key().map(CommandKey::value).orElse(""))
                .text(event.key().map(CommandKey::digest).orElse(""))
                .text(event.previousHash());
    }

    static Seal sealed(long number, Instant at, List<UUID> events, String root, String previousHash) {
        Seal open = new Seal(number, at, List.copyOf(events), root, previousHash, "");
        return new Seal(number, at, open.events(), root, previousHash, of(open).hex());
    }

    static Digest of(Seal seal) {
        return write(seal, new Digest());
    }

    /** The bytes over which a seal's hash is taken, in hex. */
    static String read(Seal seal) {
        return write(seal, new Digest()).read();
    }

    private static Digest write(Seal seal, Digest to) {
        Digest digest = to.number(seal.number())
                .number(seal.sealed().toEpochMilli())
                .number(seal.events().size());
        seal.events().forEach(digest::id);
        return digest.text(seal.root()).text(seal.previousHash());
    }
}
