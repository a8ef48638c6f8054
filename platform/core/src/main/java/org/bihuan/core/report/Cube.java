package org.bihuan.core.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.bihuan.api.campaign.CampaignService;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.report.Share;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.RecordStore;
import org.bihuan.core.recovery.Remembering;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All figures in memory. Built from the ledger at start; every change of a record passes through {@link
 * #change}, which counts it before the caller hears of it. Compared with the ledger every hour.
 *
 * <p>Cells are read and counted under {@code access}, for moments only. A comparison reads the ledger and the cells, which agree
 * only while no change stands between its commit and its counting. It first tries to meet such a time; else it holds back
 * changes until it is through. Many records added at once may take minutes to commit: the comparison waits for those
 * beforehand, holding back nothing but further additions of many. Hence nobody who changes a single record ever waits for
 * them. Locks are taken in this order: {@code additions}, {@code changes}, {@code access}.
 */
@Component(
        service = {Cube.class, Remembering.class},
        immediate = true)
public final class Cube implements Remembering {
    private static final Logger LOG = LoggerFactory.getLogger(Cube.class);
    private static final int QUIET_TRIES = 3;

    private final HazardStore hazards;
    private final RecordStore records;
    private final LocalDate start;
    private final ScheduledExecutorService timer;

    /** Held shared from before many records are added to the ledger until they are counted. */
    private final ReadWriteLock additions = new ReentrantReadWriteLock(true);

    /** Held shared from before any other change of the ledger until it is counted. */
    private final ReadWriteLock changes = new ReentrantReadWriteLock(true);

    private final AtomicLong changesBegun = new AtomicLong();
    private final AtomicLong changesEnded = new AtomicLong();
    private final ReadWriteLock access = new ReentrantReadWriteLock();
    private Cells cells;

    @Activate
    public Cube(@Reference HazardStore hazards, @Reference RecordStore records, @Reference CampaignService campaigns) {
        this.hazards = hazards;
        this.records = records;
        this.start = campaigns.current().start();
        long begin = System.nanoTime();
        this.cells = built();
        LOG.info("The figures were counted in {} ms", (System.nanoTime() - begin) / 1_000_000);
        this.timer = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "bihuan-cube-check"));
        var unused = timer.scheduleWithFixedDelay(this::check, 1, 1, TimeUnit.HOURS);
    }

    @Deactivate
    public void stop() {
        timer.shutdownNow();
    }

    /** A record before and after a change; before its making there is none. */
    public record Difference(Optional<? extends CampaignRecord> before, CampaignRecord after) {}

    /** Changes the ledger and counts the difference between the record before and after. */
    public void change(Optional<? extends CampaignRecord> before, CampaignRecord after, Runnable commit) {
        change(List.of(new Difference(before, after)), commit);
    }

    /** As above, where several records change at once. */
    public void change(List<Difference> differences, Runnable commit) {
        counted(changes, commit, () -> differences.forEach(this::count));
    }

    /** Adds records to the ledger, which are known once that is done, and counts them. */
    public void addAll(List<? extends CampaignRecord> added, Runnable commit) {
        counted(additions, commit, () -> added.forEach(record -> count(record, 1)));
    }

    private void counted(ReadWriteLock kind, Runnable commit, Runnable count) {
        guarded(kind.readLock(), () -> {
            changesBegun.incrementAndGet();
            try {
                commit.run();
                return guarded(access.writeLock(), () -> {
                    count.run();
                    return true;
                });
            } finally {
                changesEnded.incrementAndGet();
            }
        });
    }

    private void count(Difference difference) {
        difference.before().ifPresent(record -> count(record, -1));
        count(difference.after(), 1);
    }

    private void count(CampaignRecord record, int times) {
        record.counts().forEach(count -> cells.add(record.head().id(), count, times));
    }

    /** The figures from a day to another. */
    Figures sums(LocalDate from, LocalDate until, Share share) {
        return guarded(access.readLock(), () -> cells.sums(from, until, share));
    }

    /** What differs from the ledger; blank: nothing. Single changes go on unless they never pause. */
    String difference() {
        for (int i = 0; i < QUIET_TRIES; i++) {
            long ended = changesEnded.get();
            boolean quiet = changesBegun.get() == ended;
            if (quiet) {
                String difference = compared();
                if (changesBegun.get() == ended) {
                    return difference;
                }
            }
        }
        return alone(this::compared);
    }

    void rebuild() {
        alone(() -> {
            Cells fresh = built();
            return guarded(access.writeLock(), () -> cells = fresh);
        });
    }

    @Override
    public void recall() {
        String difference = difference();
        if (!difference.isBlank()) {
            LOG.info("Changes stored while the database went away were counted:\n{}", difference);
            rebuild();
        }
    }

    private void check() {
        try {
            String difference = difference();
            if (!difference.isBlank()) {
                LOG.warn("The figures in memory differed from the ledger and were built anew:\n{}", difference);
                rebuild();
            }
        } catch (RuntimeException e) {
            LOG.warn("The figures in memory could not be compared with the ledger; tried again in an hour", e);
        }
    }

    private String compared() {
        Cells right = built();
        return guarded(access.readLock(), () -> cells.difference(right));
    }

    private Cells built() {
        Cells fresh = new Cells(start);
        hazards.figures(fresh::add);
        records.counts((record, count) -> fresh.add(record, count, 1));
        return fresh;
    }

    /** While the ledger and the cells agree and nothing changes them. */
    private <T> T alone(Supplier<T> action) {
        return guarded(additions.writeLock(), () -> guarded(changes.writeLock(), action));
    }

    private static <T> T guarded(Lock lock, Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }
}
