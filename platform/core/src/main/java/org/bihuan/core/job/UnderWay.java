package org.bihuan.core.job;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bihuan.api.job.JobId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The jobs that this node carries out now, each by one thread. */
final class UnderWay {
    private static final Logger LOG = LoggerFactory.getLogger(UnderWay.class);
    private static final long PROLONGED_EVERY_MILLIS = Progress.LEASE.toMillis() / 4;

    private final Map<JobId, Progress> jobs = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "bihuan-jobs-leases"));

    /** From now on no lease ends while its job is here, even if a step takes long. */
    void keepLeased() {
        var unused = timer.scheduleWithFixedDelay(
                this::prolong, PROLONGED_EVERY_MILLIS, PROLONGED_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Not interrupted: the database would take that for an order to close its files. */
    void close() {
        timer.shutdown();
    }

    /** False: another thread of this node is at it. */
    boolean add(JobId id, Progress progress) {
        return jobs.putIfAbsent(id, progress) == null;
    }

    void remove(JobId id) {
        jobs.remove(id);
    }

    void prolong() {
        jobs.forEach((id, progress) -> {
            try {
                progress.prolong();
            } catch (Progress.LostException lost) {
                LOG.debug("Job {} is another's; its thread hears of it when it has something to tell", id);
            } catch (RuntimeException away) {
                LOG.info("The lease of job {} could not be prolonged, which is tried again: {}", id, away.toString());
            }
        });
    }
}
