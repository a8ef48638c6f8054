package org.bihuan.api.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.audit.Seal;
import org.bihuan.api.identity.UserId;
import org.osgi.annotation.versioning.ProviderType;

/** Reads events, keeps seals. Same terms as {@link HazardStore}. */
@ProviderType
public interface EventStore {
    /** The events of a record, first to last. */
    List<Event> of(UUID record);

    /** The event that an actor's command of this key left. */
    Optional<Event> byKey(UserId actor, String key);

    /** The events that commands of this key left, whichever account gave them, first to last. */
    List<Event> byKey(String key);

    /** Passes every event to the consumer, in no order. */
    void all(Consumer<Event> to);

    /** As above, and those rows that no event leaves. For the verifier. */
    default void all(Consumer<Event> to, Consumer<AlteredEvent> altered) {
        all(to);
    }

    /** Passes every event recorded at or after an instant to the consumer, in no order. */
    void since(Instant instant, Consumer<Event> to);

    /** Events recorded from an instant until another, both included, in no order. */
    List<Event> between(Instant from, Instant until);

    /** Passes the record of every event recorded at or after an instant to the consumer, in no order, perhaps repeatedly. */
    void touched(Instant since, BiConsumer<RecordKind, UUID> to);

    /** Keeps a seal; numbers are unique. */
    void seal(Seal seal);

    Optional<Seal> lastSeal();

    /** Seals put from an instant until another, both included, first to last. */
    List<Seal> sealsBetween(Instant from, Instant until);

    Optional<Seal> seal(long number);

    /** Passes every seal to the consumer, first to last. */
    void seals(Consumer<Seal> to);
}
