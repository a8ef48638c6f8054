package org.bihuan.core.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.User;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobFault;
import org.bihuan.api.job.JobFile;
import org.bihuan.api.job.JobState;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.store.JobFileStore;
import org.bihuan.api.store.JobStore;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.StoreAwayException;
import org.bihuan.api.store.Stored;
import org.bihuan.api.store.UserStore;
import org.bihuan.core.sector.Arrival;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out jobs, a few at a time, oldest first. Each is leased from the database, and the lease is prolonged as long as this
 * node lives, however long a step takes: what a node was at when it went down is begun anew by whoever comes first once the
 * lease has ended, be it the same node after its next start. So is what the database went away upon.
 */
@Component(service = JobRunner.class, immediate = true)
public final class JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final int THREADS = 2;
    private static final int MOST_ATTEMPTS = 3;
    private static final int MOST_FAULTS = 50;
    private static final int LONGEST_ARGUMENT = 200;
    private static final long LOOKED_EVERY_MILLIS = 1000;
    private static final Duration TIDIED_EVERY = Duration.ofHours(1);
    private static final Duration LONGEST_STEP = Duration.ofSeconds(5);

    @Reference
    private volatile List<JobWork> works = List.of();

    private final JobStore jobs;
    private final JobFileStore files;
    private final UserStore users;
    private final Bell bell;
    private final Clock clock;
    private final String node = UUID.randomUUID().toString();
    private final List<Thread> threads = new ArrayList<>();
    private final UnderWay underWay = new UnderWay();
    private Instant tidied = Instant.EPOCH;
    private volatile boolean stopping;

    @Activate
    public JobRunner(
            @Reference JobStore jobs,
            @Reference JobFileStore files,
            @Reference UserStore users,
            @Reference Bell bell,
            @Reference Arrival arrival) {
        this(jobs, files, users, bell, Clock.systemUTC(), List.of());
        for (int i = 0; i < THREADS; i++) {
            Thread thread = new Thread(() -> run(arrival), "bihuan-jobs-" + i);
            threads.add(thread);
            thread.start();
        }
        underWay.keepLeased();
    }

    /** Does nothing by itself; {@link #workOff} does it all. */
    public JobRunner(JobStore jobs, JobFileStore files, UserStore users, Bell bell, Clock clock, List<JobWork> works) {
        this.jobs = jobs;
        this.files = files;
        this.users = users;
        this.bell = bell;
        this.clock = clock;
        this.works = works;
    }

    /** Not interrupted: the database would take that for an order to close its files. */
    @Deactivate
    public void stop() throws InterruptedException {
        stopping = true;
        for (Thread thread : threads) {
            thread.join(LONGEST_STEP.toMillis());
        }
        underWay.close();
    }

    private void run(Arrival arrival) {
        boolean failing = false;
        while (!stopping && !arrival.complete()) {
            pause();
        }
        while (!stopping) {
            try {
                tidyNowAndThen();
                while (!stopping && workOff()) {
                    failing = false;
                }
            } catch (RuntimeException e) {
                if (!failing && !stopping) {
                    LOG.warn("Jobs cannot be carried out; they wait and it is tried again", e);
                }
                failing = true;
            }
            pause();
        }
    }

    private void pause() {
        try {
            bell.await(LOOKED_EVERY_MILLIS);
        } catch (InterruptedException e) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }

    private void tidyNowAndThen() {
        Instant now = clock.instant();
        synchronized (this) {
            if (now.isBefore(tidied.plus(TIDIED_EVERY))) {
                return;
            }
            tidied = now;
        }
        JobKeeping.tidy(jobs, files, now);
    }

    /** Carries out the oldest job that nobody has taken; false: there is none. */
    public boolean workOff() {
        Instant now = clock.instant();
        List<Job> unfinished = jobs.unfinished();
        for (Job job : unfinished) {
            Optional<JobWork> work = works.stream()
                    .filter(one -> one.purpose() == job.order().purpose() && one.ready(job))
                    .findFirst();
            boolean free = job.free(now) && !JobKeeping.sameAbove(job, unfinished);
            if (free && work.isPresent() && carriedOut(work.get(), job, now)) {
                return true;
            }
        }
        return false;
    }

    /** Prolongs the leases of what this node carries out. */
    void prolong() {
        underWay.prolong();
    }

    /** False: somebody else has it, perhaps another thread of this node that is late to prolong its lease. */
    private boolean carriedOut(JobWork work, Job job, Instant now) {
        Job taken = job.taken(Progress.lease(node, now), now);
        Progress progress = new Progress(jobs, taken, node, clock, () -> stopping);
        if (!underWay.add(job.id(), progress)) {
            return false;
        }
        try {
            boolean mine = took(taken);
            if (mine) {
                carryOut(work, taken, progress);
            }
            return mine;
        } finally {
            underWay.remove(job.id());
        }
    }

    private boolean took(Job taken) {
        try {
            jobs.change(taken);
            return true;
        } catch (StaleRecordException somebodyElseDid) {
            return false;
        }
    }

    private void carryOut(JobWork work, Job job, Progress progress) {
        try {
            keep(outcome(work, job, progress), progress);
            drop(job);
        } catch (Progress.LostException lost) {
            LOG.info("Job {} is left to others", job.id());
        } catch (IOException | RuntimeException | LinkageError e) {
            // nothing is wrong with the job: it stays leased, and goes on once the lease has ended and the database is
            // back
            StoreAwayException.within(e).ifPresent(away -> {
                throw away;
            });
            LOG.warn("Job {} broke off", job.id(), e);
            brokeOff(work, job, progress);
            drop(job);
        }
    }

    private static void brokeOff(JobWork work, Job job, Progress progress) {
        try {
            Outcome nothing = Outcome.failed(Fault.at("", JobFault.BROKE_OFF, job.id()));
            end(work.left(job).orElse(nothing), progress);
        } catch (Progress.LostException lost) {
            LOG.info("Job {} is left to others", job.id());
        }
    }

    /** What was sent may hold what nobody should find on a disk. */
    private void drop(Job job) {
        try {
            JobKeeping.drop(job, jobs, files);
        } catch (RuntimeException e) {
            LOG.warn("What was sent for job {} could not be removed; it goes with the day's files", job.id(), e);
        }
    }

    private Outcome outcome(JobWork work, Job job, Progress progress) throws IOException {
        Optional<Outcome> left = job.attempts() > 1 ? work.left(job) : Optional.empty();
        if (left.isPresent()) {
            return left.get();
        }
        if (job.attempts() > MOST_ATTEMPTS) {
            return Outcome.failed(Fault.at("", JobFault.INTERRUPTED_TOO_OFTEN, MOST_ATTEMPTS));
        }
        Outcome outcome =
                ownerAsThen(job) ? work.run(job, progress) : Outcome.failed(Fault.at("", JobFault.OWNER_CHANGED));
        return outcome.state() == JobState.DONE ? outcome : leftOr(outcome, work, job);
    }

    /** Before the owner hears that nothing was done it is looked at once more: another node may have been through meanwhile. */
    private static Outcome leftOr(Outcome nothing, JobWork work, Job job) throws IOException {
        Optional<Outcome> left = work.left(job);
        if (left.isPresent() && nothing.file().isPresent()) {
            Files.deleteIfExists(nothing.file().get().path());
        }
        return left.orElse(nothing);
    }

    private boolean ownerAsThen(Job job) {
        return users.find(job.owner().user())
                .map(Stored::record)
                .filter(User::active)
                .map(user -> Caller.of(user, job.owner().address()))
                .filter(now -> DefaultJobService.sameRights(now, job.owner()))
                .isPresent();
    }

    private void keep(Outcome outcome, Progress progress) throws IOException {
        if (outcome.file().isEmpty()) {
            end(outcome, progress);
            return;
        }
        Outcome.Left left = outcome.file().get();
        try {
            JobFile file = new JobFile(left.name(), left.mediaType(), files.put(left.path()), Files.size(left.path()));
            progress.end(outcome, Optional.of(file), first(outcome.faults()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            Files.deleteIfExists(left.path());
        }
    }

    private static void end(Outcome outcome, Progress progress) {
        progress.end(outcome, Optional.empty(), first(outcome.faults()));
    }

    private static List<Fault> first(List<Fault> faults) {
        Stream<Fault> listed = faults.stream().limit(MOST_FAULTS).map(JobRunner::shortened);
        return faults.size() > MOST_FAULTS
                ? Stream.concat(listed, Stream.of(Fault.at("", JobFault.MORE_FAULTS, faults.size(), MOST_FAULTS)))
                        .toList()
                : listed.toList();
    }

    private static Fault shortened(Fault fault) {
        return new Fault(
                fault.pointer(),
                fault.code(),
                fault.arguments().stream()
                        .map(one -> one.length() > LONGEST_ARGUMENT ? one.substring(0, LONGEST_ARGUMENT) + "…" : one)
                        .toList());
    }
}
