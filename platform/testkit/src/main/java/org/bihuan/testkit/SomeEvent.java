package org.bihuan.testkit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.api.audit.Change;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.identity.CommandKey;
import org.bihuan.api.identity.UserId;

/** An event with made-up digests, without a key unless a test says otherwise. Nobody but a store may take it for true. */
public final class SomeEvent {
    private final UUID id = Some.id();
    private final RecordKind kind;
    private final UUID record;
    private final long sequence;
    private Instant recorded = Instant.parse("2023-06-01T08:30:00.123Z");
    private UserId actor = Some.userId();
    private String action = "registered";
    private String reason = "";
    private List<Change> changes = List.of(new Change("stage", "", "REGISTERED"));
    private Optional<CommandKey> key = Optional.empty();
    private String previousHash = "";

    SomeEvent(RecordKind kind, UUID record, long sequence) {
        this.kind = kind;
        this.record = record;
        this.sequence = sequence;
    }

    public SomeEvent recorded(Instant other) {
        recorded = other;
        return this;
    }

    public SomeEvent by(UserId other) {
        actor = other;
        return this;
    }

    public SomeEvent action(String other) {
        action = other;
        return this;
    }

    public SomeEvent reason(String other) {
        reason = other;
        return this;
    }

    public SomeEvent changing(Change... others) {
        changes = List.of(others);
        return this;
    }

    public SomeEvent key(String other) {
        key = Optional.of(new CommandKey(other, hex("digest of " + other)));
        return this;
    }

    public SomeEvent after(String hash) {
        previousHash = hash;
        return this;
    }

    public Event build() {
        return new Event(
                id,
                kind,
                record,
                sequence,
                recorded,
                actor,
                "安委办值班员",
                "127.0.0.1",
                action,
                reason,
                changes,
                hex("record " + id),
                key,
                previousHash,
                hex("event " + id));
    }

    private static String hex(String seed) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
