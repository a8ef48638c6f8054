package org.bihuan.core.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bihuan.api.audit.AuditTrail;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.Seal;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.api.store.EventStore;
import org.bihuan.core.recovery.Remembering;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a seal over the events committed since the last one, every second. While the database is away the events wait; those
 * that a crash left without a seal are found again at start.
 */
@Component(
        service = {Sealer.class, Remembering.class},
        immediate = true)
public final class Sealer implements Remembering {
    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final int LARGEST = 5_000;

    /** More changes than can be under way at once; what is older was never committed. */
    private static final int MOST_BEGUN = 10_000;

    /** An event may be committed that much later than it was made. */
    public static final Duration COMMIT_TAKES = Duration.ofMinutes(10);

    private final EventStore events;
    private final Clock clock;
    private final ScheduledExecutorService timer;
    private final Map<UUID, String> waiting = new LinkedHashMap<>();
    private final Set<UUID> begun = new LinkedHashSet<>();
    private Optional<Seal> last = Optional.empty();
    private boolean lastKnown;
    private boolean caughtUp;
    private boolean failing;

    @Activate
    public Sealer(@Reference EventStore events) {
        this(events, Clock.systemUTC(), Duration.ofSeconds(1));
    }

    public Sealer(EventStore events, Clock clock, Duration every) {
        this.events = events;
        this.clock = clock;
        this.timer = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "bihuan-sealer"));
        var unused =
                timer.scheduleWithFixedDelay(this::sealNow, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Deactivate
    public void stop() {
        timer.shutdown();
        sealNow();
    }

    /** An event is made; whether it will be committed is not known yet. */
    void begin(Event event) {
        synchronized (waiting) {
            begun.add(event.id());
            if (begun.size() > MOST_BEGUN) {
                begun.remove(begun.iterator().next());
            }
        }
    }

    void add(Event event) {
        synchronized (waiting) {
            begun.remove(event.id());
            waiting.putIfAbsent(event.id(), event.hash());
        }
    }

    void add(List<AuditTrail.Committed> events) {
        synchronized (waiting) {
            events.forEach(event -> {
                begun.remove(event.event());
                waiting.putIfAbsent(event.event(), event.hash());
            });
        }
    }

    /** Events that have no seal yet, as far as this node made them. */
    Set<UUID> unsealed() {
        synchronized (waiting) {
            Set<UUID> unsealed = new HashSet<>(waiting.keySet());
            unsealed.addAll(begun);
            return unsealed;
        }
    }

    /** Seals everything that waits. A failure leaves it waiting for the next time. */
    synchronized void sealNow() {
        try {
            if (!lastKnown) {
                learnLast();
            }
            if (!caughtUp) {
                catchUp(last.map(seal -> seal.sealed().minus(COMMIT_TAKES)).orElse(Instant.EPOCH));
                caughtUp = true;
            }
            for (Map<UUID, String> batch = next(); !batch.isEmpty(); batch = next()) {
                seal(batch);
            }
            failing = false;
        } catch (RuntimeException e) {
            // whether the last seal was kept is not known after a failure
            lastKnown = false;
            if (!failing) {
                failing = true;
                LOG.warn("Events cannot be sealed; they wait and it is tried again every second", e);
            }
        }
    }

    @Override
    public synchronized void recall() {
        caughtUp = false;
    }

    /** Lets events recorded since an instant wait for a seal if they have none. */
    public synchronized void catchUp(Instant since) {
        Map<UUID, String> found = new LinkedHashMap<>();
        // what is no hash was written by hand: no seal is put on it, and the verifier names it
        events.since(
                since, event -> Digest.parsed(event.hash()).ifPresent(hash -> found.put(event.id(), event.hash())));
        if (!found.isEmpty()) {
            events.seals(seal -> seal.events().forEach(found::remove));
        }
        synchronized (waiting) {
            found.forEach(waiting::putIfAbsent);
        }
    }

    private void seal(Map<UUID, String> batch) {
        List<UUID> ids = List.copyOf(batch.keySet());
        List<byte[]> hashes =
                batch.values().stream().map(HexFormat.of()::parseHex).toList();
        Seal seal = Hashes.sealed(
                last.map(Seal::number).orElse(0L) + 1,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                ids,
                MerkleTree.root(hashes),
                last.map(Seal::hash).orElse(""));
        try {
            events.seal(seal);
        } catch (DuplicateRecordException takenByAnotherNode) {
            learnLast();
            return;
        }
        last = Optional.of(seal);
        forget(ids);
    }

    private void learnLast() {
        last = events.lastSeal();
        last.ifPresent(seal -> forget(seal.events()));
        lastKnown = true;
    }

    private Map<UUID, String> next() {
        synchronized (waiting) {
            Map<UUID, String> batch = new LinkedHashMap<>();
            for (Map.Entry<UUID, String> one : waiting.entrySet()) {
                if (batch.size() == LARGEST) {
                    break;
                }
                batch.put(one.getKey(), one.getValue());
            }
            return batch;
        }
    }

    private void forget(List<UUID> sealed) {
        synchronized (waiting) {
            sealed.forEach(waiting::remove);
        }
    }
}
