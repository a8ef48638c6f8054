package org.bihuan.core.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.bihuan.api.audit.Seal;
import org.bihuan.api.search.SearchEntry;
import org.bihuan.api.search.SearchIndex;
import org.bihuan.api.search.SearchResult.State;
import org.bihuan.api.store.EventStore;
import org.bihuan.core.audit.Sealer;
import org.bihuan.core.search.Changes.Changed;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the search index up to date, on a thread of its own. What its queue missed (before the start, while there was no
 * index, after a fault) is found again in the event log; an index that is missing, unreadable or another database's is built
 * anew.
 */
@Component(service = SearchFeed.class, immediate = true)
public final class SearchFeed {
    private static final Logger LOG = LoggerFactory.getLogger(SearchFeed.class);
    private static final int BATCH = 1000;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration COMMITTED_EVERY = Duration.ofSeconds(30);
    private static final Duration LOOKED_FOR_EVERY = Duration.ofMillis(200);
    private static final Duration TRIED_AGAIN = Duration.ofSeconds(10);
    private static final Duration LONGEST_STEP = Duration.ofSeconds(5);

    @Reference
    private volatile List<SearchIndex> indexes = List.of();

    private final SearchKinds kinds;
    private final EventStore events;
    private final Clock clock;
    private final Changes changes;
    private final Thread thread = new Thread(this::run, "bihuan-search");
    private volatile State state = State.AWAY;
    private final AtomicLong records = new AtomicLong();
    private volatile boolean distrusted;
    private volatile boolean stopping;
    private boolean failing;

    @Activate
    public SearchFeed(@Reference SearchKinds kinds, @Reference EventStore events, @Reference Changes changes) {
        this(kinds, events, changes, Clock.systemUTC(), List.of());
        thread.start();
    }

    /** Does nothing by itself; {@link #tend} does it all. */
    public SearchFeed(SearchKinds kinds, EventStore events, Changes changes, Clock clock, List<SearchIndex> indexes) {
        this.kinds = kinds;
        this.events = events;
        this.changes = changes;
        this.clock = clock;
        this.indexes = indexes;
    }

    /** Not interrupted: the index would take that for an order to close its files. */
    @Deactivate
    public void stop() throws InterruptedException {
        stopping = true;
        changes.close();
        thread.join(LONGEST_STEP.toMillis());
    }

    /** Builds the index anew: records were written whose events do not tell when. */
    public void distrust() {
        distrusted = true;
    }

    SearchKinds kinds() {
        return kinds;
    }

    /** How far the index is now, after the changes answered so far had time to come in. */
    State state() {
        State before = state;
        return before == State.COMPLETE && (changes.missed() || !changes.allDone()) ? State.BUILDING : state;
    }

    /** How many records the build has read. */
    long records() {
        return records.get();
    }

    /** The index, however complete. */
    Optional<SearchIndex> index() {
        List<SearchIndex> now = indexes;
        return now.isEmpty() ? Optional.empty() : Optional.of(now.get(now.size() - 1));
    }

    private void run() {
        while (!stopping) {
            try {
                if (index().isPresent()) {
                    tend();
                    follow();
                } else {
                    state = State.AWAY;
                    pause(LOOKED_FOR_EVERY);
                }
            } catch (RuntimeException | LinkageError e) {
                // a library that is not whole must not end the thread: what is registered waits for it
                giveUp(e);
            }
        }
    }

    private void giveUp(Throwable fault) {
        state = State.BUILDING;
        changes.close();
        if (!stopping && index().isPresent()) {
            if (!failing) {
                failing = true;
                LOG.warn("The search index cannot be kept; searching says so, and it is tried again", fault);
            }
            pause(TRIED_AGAIN);
        }
    }

    /** Makes the index complete: builds it if need be, then takes in what the event log tells. */
    public void tend() {
        SearchIndex index = index().orElseThrow();
        state = State.BUILDING;
        changes.close();
        Optional<Mark> mark = index.mark().flatMap(Mark::parse).filter(this::known);
        Instant since = clock.instant();
        if (mark.isPresent() && !distrusted) {
            since = mark.get().until();
            List<SearchEntry> untold = new ArrayList<>();
            kinds.untold(untold::add);
            index.keep(untold);
        } else {
            distrusted = false;
            build(index);
        }
        Instant now = clock.instant();
        changes.open();
        Set<Changed> touched = new HashSet<>();
        events.touched(since.minus(Sealer.COMMIT_TAKES), (kind, record) -> touched.add(new Changed(kind, record)));
        List<Changed> all = List.copyOf(touched);
        for (int i = 0; i < all.size(); i += BATCH) {
            keep(index, all.subList(i, Math.min(all.size(), i + BATCH)));
        }
        commit(index, now);
        state = State.COMPLETE;
        failing = false;
    }

    private boolean known(Mark mark) {
        return events.seal(mark.seal())
                .map(Seal::hash)
                .filter(mark.hash()::equals)
                .isPresent();
    }

    private void build(SearchIndex index) {
        index.clear();
        records.set(0);
        long begin = System.nanoTime();
        List<SearchEntry> batch = new ArrayList<>();
        kinds.all(entry -> {
            batch.add(entry);
            if (batch.size() == BATCH) {
                keepBuilt(index, batch);
            }
        });
        keepBuilt(index, batch);
        LOG.info("The search index was built of {} records in {} ms", records, (System.nanoTime() - begin) / 1_000_000);
    }

    private void keepBuilt(SearchIndex index, List<SearchEntry> batch) {
        if (stopping) {
            throw new IllegalStateException("stopped while the search index was built");
        }
        index.keep(kinds.withFiles(batch));
        records.addAndGet(batch.size());
        batch.clear();
    }

    /** Takes in changes as they come, until the index cannot be complete any more. */
    private void follow() {
        SearchIndex index = index().orElseThrow();
        long committed = System.nanoTime();
        boolean dirty = false;
        while (!stopping
                && !changes.missed()
                && !distrusted
                && index().filter(index::equals).isPresent()) {
            dirty |= takeIn(index, PATIENCE);
            if (dirty && System.nanoTime() - committed > COMMITTED_EVERY.toNanos()) {
                commitAll(index);
                committed = System.nanoTime();
                dirty = false;
            }
        }
        if (stopping && dirty) {
            commit(index, clock.instant());
        }
    }

    /** Takes in the changes that wait; false: there were none in time. */
    boolean takeIn(SearchIndex index, Duration patience) {
        List<Changed> next = changes.next(BATCH, patience.toNanos());
        try {
            keep(index, next);
        } catch (RuntimeException e) {
            state = State.BUILDING;
            throw e;
        } finally {
            changes.done(next.size());
        }
        return !next.isEmpty();
    }

    private void commitAll(SearchIndex index) {
        Instant now = clock.instant();
        long before = changes.added();
        while (!changes.reached(before, 0)) {
            takeIn(index, Duration.ZERO);
        }
        commit(index, now);
    }

    private void commit(SearchIndex index, Instant until) {
        index.commit(Mark.of(until, events.lastSeal()).toString());
    }

    private void keep(SearchIndex index, List<Changed> some) {
        List<SearchEntry> entries = new ArrayList<>();
        for (Changed change : new HashSet<>(some)) {
            kinds.find(change.kind(), change.record()).ifPresent(entries::add);
        }
        index.keep(kinds.withFiles(entries));
    }

    private void pause(Duration time) {
        changes.next(0, time.toNanos());
    }
}
