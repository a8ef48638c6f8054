package org.bihuan.core.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.Place;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.audit.Verification;
import org.bihuan.api.audit.Verification.Code;
import org.bihuan.api.audit.Verification.Finding;
import org.bihuan.api.store.AlteredEvent;
import org.bihuan.core.relay.Relay;

/**
 * One verification: every event, then every seal, and beside them in a thread of its own every record, each read once as a
 * stream in the order in which they lie; a third thread takes the hashes of events and compares them with the seals. Writers go
 * on meanwhile, so what looks wrong about a record is looked at again alone before it is told.
 */
final class TrailCheck {
    private static final int MOST_FINDINGS = 1_000;
    private static final int RETRIES = 5;
    private static final byte[] NO_HASH = new byte[Digest.LENGTH];
    private static final Duration YOUNG = Duration.ofMinutes(1);

    private final Ledger ledger;
    private final Sealer sealer;
    private final Instant young;
    private final SealedEvents sealed;
    private final EventChains chains = new EventChains();
    private final StoredRecords stored = new StoredRecords();
    private final List<AlteredEvent> altered = new ArrayList<>();
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Map<UUID, RecordKind> suspects = new LinkedHashMap<>();
    private final Map<UUID, RecordKind> inserted = new LinkedHashMap<>();
    private long unsealed;

    TrailCheck(Ledger ledger, Sealer sealer, Instant now) {
        this.ledger = ledger;
        this.sealer = sealer;
        this.young = now.minus(YOUNG);
        this.sealed = new SealedEvents(ledger.events());
    }

    Verification run() {
        CompletableFuture<Void> recordsRead = CompletableFuture.runAsync(
                () -> ledger.all(stored::add), task -> new Thread(task, "bihuan-verifier").start());
        Set<UUID> waiting;
        try {
            waiting = readEventsAndSeals();
        } finally {
            // nothing goes on behind the back of whoever hears of a fault
            recordsRead.exceptionally(fault -> null).join();
        }
        recordsRead.join();
        stored.each(this::compare);
        if (!sealed.allSealed() || !chains.allMarked() || !chains.allWhole()) {
            ledger.events().all(event -> nameUnmarked(event, waiting));
        }
        altered.forEach(this::tell);
        inserted.forEach((id, kind) -> add(new Finding(ledger.place(kind, id), Code.EVENT_INSERTED)));
        suspects.forEach(
                (id, kind) -> judge(kind, id).ifPresent(code -> add(new Finding(ledger.place(kind, id), code))));
        return new Verification(sealed.events(), sealed.seals(), unsealed, 0, List.copyOf(findings));
    }

    /** Answers the events that had no seal in between. */
    private Set<UUID> readEventsAndSeals() {
        try (Relay<EventRead> relay = new Relay<>("bihuan-verifier-events", this::read)) {
            ledger.events().all(event -> relay.accept(EventRead.of(event)), altered::add);
        }
        // only now: the other thread takes in events until here
        altered.forEach(
                event -> sealed.add(event.id(), Digest.parsed(event.hash()).orElse(NO_HASH)));
        sealer.sealNow();
        // taken between: an event that was read is sealed by now, or it is among these
        Set<UUID> waiting = sealer.unsealed();
        sealed.readSeals(this::add);
        return waiting;
    }

    private void read(EventRead event) {
        byte[] hash = event.content().bytes();
        if (event.written().filter(one -> Arrays.equals(one, hash)).isEmpty()) {
            suspect(event.kind(), event.record());
        }
        // the seals speak of hashes as they were written; an event that is not what its hash says is told by itself
        if (!sealed.add(event.id(), event.written().orElse(hash))) {
            inserted.putIfAbsent(event.record(), event.kind());
        }
        chains.add(event);
    }

    /** Nothing more is told of its record, which such an event makes look wrong. */
    private void tell(AlteredEvent event) {
        Optional<RecordKind> kind =
                Optional.ofNullable(suspects.remove(event.record())).or(event::kind);
        Place place = kind.<Place>map(one -> ledger.place(one, event.record()))
                .orElseGet(() -> new Place.OfEvent(event.id(), event.record()));
        add(new Finding(place, Code.EVENT_ALTERED));
    }

    private static Optional<Code> fault(Optional<Event> previous, Event event, String hash) {
        if (!hash.equals(event.hash())) {
            return Optional.of(Code.EVENT_ALTERED);
        }
        if (event.sequence() != previous.map(Event::sequence).orElse(0L) + 1) {
            return Optional.of(Code.EVENT_REMOVED);
        }
        boolean follows = event.previousHash().equals(previous.map(Event::hash).orElse(""));
        return follows ? Optional.empty() : Optional.of(Code.EVENT_ALTERED);
    }

    private void compare(RecordKind kind, UUID id, long[] fingerprint) {
        int row = chains.find(id);
        if (row >= 0) {
            chains.mark(row);
        }
        if (row < 0 || !Arrays.equals(chains.digest(row), fingerprint)) {
            suspect(kind, id);
        }
    }

    private void nameUnmarked(Event event, Set<UUID> waiting) {
        if (sealed.unsealed(event.id())) {
            if (waiting.contains(event.id()) || event.recorded().isAfter(young)) {
                unsealed++;
            } else {
                inserted.putIfAbsent(event.record(), event.kind());
            }
        }
        int record = chains.find(event.record());
        if (record >= 0 && !(chains.marked(record) && chains.whole(record))) {
            suspect(event.kind(), event.record());
        }
    }

    /** What is wrong with a record and its events, looked at while nobody changes it. */
    private Optional<Code> judge(RecordKind kind, UUID id) {
        Optional<Code> code = Optional.empty();
        for (int i = 0; i < RETRIES; i++) {
            Optional<Ledger.Entry> stored = ledger.find(kind, id);
            List<Event> chain = ledger.events().of(id);
            code = fault(chain).or(() -> fault(stored, chain));
            if (code.isEmpty() || stored.equals(ledger.find(kind, id))) {
                return code;
            }
        }
        return code;
    }

    private static Optional<Code> fault(List<Event> chain) {
        Optional<Event> previous = Optional.empty();
        for (Event event : chain) {
            Optional<Code> code = fault(previous, event, Hashes.of(event).hex());
            if (code.isPresent()) {
                return code;
            }
            previous = Optional.of(event);
        }
        return Optional.empty();
    }

    private static Optional<Code> fault(Optional<Ledger.Entry> stored, List<Event> chain) {
        if (stored.isEmpty()) {
            return chain.isEmpty() ? Optional.empty() : Optional.of(Code.RECORD_REMOVED);
        }
        if (chain.isEmpty()) {
            return Optional.of(Code.RECORD_INSERTED);
        }
        Event last = chain.get(chain.size() - 1);
        if (last.kind() != stored.get().kind() || stored.get().record().isEmpty()) {
            return Optional.of(Code.RECORD_ALTERED);
        }
        Map<String, String> fields = Canonical.fields(stored.get().record().get());
        if (Canonical.digest(fields).equals(last.recordDigest())) {
            return stored.get().lastHash().equals(last.hash()) ? Optional.empty() : Optional.of(Code.RECORD_ALTERED);
        }
        long version = Long.parseLong(fields.getOrDefault("version", "0"));
        return Optional.of(version > last.sequence() ? Code.EVENT_REMOVED : Code.RECORD_ALTERED);
    }

    private void suspect(RecordKind kind, UUID id) {
        if (suspects.size() < MOST_FINDINGS) {
            suspects.putIfAbsent(id, kind);
        }
    }

    private void add(Finding finding) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(finding);
        }
    }
}
