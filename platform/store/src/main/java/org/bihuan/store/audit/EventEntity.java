package org.bihuan.store.audit;

import static org.bihuan.store.database.Columns.bytes;
import static org.bihuan.store.database.Columns.id;
import static org.bihuan.store.database.Columns.instant;
import static org.bihuan.store.database.Columns.nanos;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.identity.CommandKey;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.store.AlteredEvent;
import org.bihuan.store.database.Columns;
import org.bihuan.store.database.Legible;
import org.jspecify.annotations.Nullable;

/** A row of {@code event}. */
@Entity
@Table(name = "event")
public class EventEntity {
    @Id
    private byte[] id;

    private String kind;

    @Column(name = "record_id")
    private byte[] record;

    private long sequence;
    private long recorded;

    @Column(name = "actor_id")
    private byte[] actor;

    @Column(name = "actor_name")
    private String actorName;

    private String address;
    private String action;
    private String reason;
    private String changes;

    @Column(name = "record_digest")
    private String recordDigest;

    @Column(name = "command_key")
    private @Nullable String key;

    @Column(name = "command_digest")
    private @Nullable String keyDigest;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    @SuppressWarnings("NullAway.Init")
    protected EventEntity() {}

    private EventEntity(Event event) {
        this.id = bytes(event.id());
        this.kind = event.kind().name();
        this.record = bytes(event.record());
        this.sequence = event.sequence();
        this.recorded = nanos(event.recorded());
        this.actor = bytes(event.actor().value());
        this.actorName = event.actorName();
        this.address = event.address();
        this.action = event.action();
        this.reason = event.reason();
        this.changes = Changes.write(event.changes());
        this.recordDigest = event.recordDigest();
        this.key = event.key().map(CommandKey::value).orElse(null);
        this.keyDigest = event.key().map(CommandKey::digest).orElse(null);
        this.previousHash = event.previousHash();
        this.hash = event.hash();
    }

    static EventEntity from(Event event) {
        return new EventEntity(event);
    }

    /** Empty where no event leaves such a row. */
    Optional<Event> legible() {
        return Legible.row(this::toRecord);
    }

    /** What can be said of a row that no event leaves. */
    AlteredEvent altered() {
        return new AlteredEvent(
                Columns.nearly(id), Legible.row(() -> RecordKind.valueOf(kind)), Columns.nearly(record), hash);
    }

    private Event toRecord() {
        return new Event(
                id(id),
                RecordKind.valueOf(kind),
                id(record),
                sequence,
                instant(recorded),
                new UserId(id(actor)),
                actorName,
                address,
                action,
                reason,
                Changes.read(changes),
                recordDigest,
                key == null && keyDigest == null
                        ? Optional.empty()
                        : Optional.of(new CommandKey(Objects.requireNonNull(key), Objects.requireNonNull(keyDigest))),
                previousHash,
                hash);
    }
}
