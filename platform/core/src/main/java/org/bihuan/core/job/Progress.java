package org.bihuan.core.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobFile;
import org.bihuan.api.job.JobState;
import org.bihuan.api.job.Lease;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.store.JobStore;
import org.bihuan.api.store.StaleRecordException;

/**
 * How far a job is. Telling it also prolongs the lease, and ends the work if the job is no longer this node's. Told by the thread
 * that does the work; prolonged by another while that one has nothing to tell.
 */
public final class Progress {
    static final Duration LEASE = Duration.ofSeconds(20);
    private static final Duration TOLD_EVERY = Duration.ofSeconds(1);

    private final JobStore jobs;
    private final String node;
    private final Clock clock;
    private final BooleanSupplier stopping;
    private Job job;

    Progress(JobStore jobs, Job job, String node, Clock clock, BooleanSupplier stopping) {
        this.jobs = jobs;
        this.job = job;
        this.node = node;
        this.clock = clock;
        this.stopping = stopping;
    }

    /** Ends the work of a job that was cancelled, that another node has taken, or that must wait for the next start. */
    static final class LostException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** So many are done, of so many in all; 0: nobody knows. Cheap: most calls only look at the clock. */
    public synchronized void at(long done, long total) {
        if (stopping.getAsBoolean()) {
            throw new LostException();
        }
        Instant now = clock.instant();
        if (!now.isBefore(job.changed().plus(TOLD_EVERY))) {
            tell(job.at(job.state(), done, total, lease(node, now), now));
        }
    }

    /** From now on the job can no longer be cancelled. */
    public synchronized void writing(long total) {
        Instant now = clock.instant();
        tell(job.at(JobState.WRITING, 0, total, lease(node, now), now));
    }

    synchronized void end(Outcome outcome, Optional<JobFile> file, List<Fault> faults) {
        tell(job.ended(outcome.state(), outcome.done(), file, faults, clock.instant()));
    }

    /** Keeps the job this node's, unless it is no longer. */
    synchronized void prolong() {
        if (!job.state().ended()) {
            Instant now = clock.instant();
            tell(job.at(job.state(), job.done(), job.total(), lease(node, now), now));
        }
    }

    static Lease lease(String node, Instant now) {
        return new Lease(node, now.plus(LEASE));
    }

    private void tell(Job next) {
        try {
            jobs.change(next);
        } catch (StaleRecordException overtaken) {
            LostException lost = new LostException();
            lost.initCause(overtaken);
            throw lost;
        }
        job = next;
    }
}
