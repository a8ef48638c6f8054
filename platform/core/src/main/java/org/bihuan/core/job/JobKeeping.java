package org.bihuan.core.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobOrder;
import org.bihuan.api.store.JobFileStore;
import org.bihuan.api.store.JobStore;

/** How long jobs and their files are kept, and which jobs are given the same. */
public final class JobKeeping {
    static final Duration FILES_STAY = Duration.ofDays(1);
    private static final Duration JOBS_STAY = Duration.ofDays(30);

    /** The parameter of an order that names a file in the store. */
    public static final String FILE = "file";

    private JobKeeping() {}

    /** Removes what a job that has ended was given, unless another job waits for the same. */
    static void drop(Job ended, JobStore jobs, JobFileStore files) {
        String given = ended.order().parameter(FILE);
        if (!given.isEmpty() && !awaited(jobs).contains(given)) {
            files.remove(given, Instant.MAX);
        }
    }

    /** Removes files older than a day that no job waits for, and forgets old jobs. */
    static void tidy(JobStore jobs, JobFileStore files, Instant now) {
        Instant before = now.minus(FILES_STAY);
        Set<String> awaited = awaited(jobs);
        files.all(before, digest -> {
            if (!awaited.contains(digest)) {
                files.remove(digest, before);
            }
        });
        jobs.forget(now.minus(JOBS_STAY));
    }

    /** Whether an older job is given the same file for the same purpose: what comes of this one depends on that. */
    static boolean sameAbove(Job job, List<Job> oldestFirst) {
        JobOrder order = job.order();
        return !order.parameter(FILE).isEmpty()
                && oldestFirst.stream()
                        .takeWhile(other -> !other.id().equals(job.id()))
                        .map(Job::order)
                        .anyMatch(other -> other.purpose() == order.purpose()
                                && other.subject().equals(order.subject())
                                && other.parameter(FILE).equals(order.parameter(FILE)));
    }

    private static Set<String> awaited(JobStore jobs) {
        return jobs.unfinished().stream()
                .map(Job::order)
                .map(order -> order.parameter(FILE))
                .collect(Collectors.toSet());
    }
}
