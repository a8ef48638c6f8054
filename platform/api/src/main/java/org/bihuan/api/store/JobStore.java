package org.bihuan.api.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobId;
import org.bihuan.api.paging.Page;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps jobs. Same terms as {@link HazardStore}. */
@ProviderType
public interface JobStore {
    /**
     * Keeps a new job.
     *
     * @throws DuplicateRecordException if the owner ordered one with the same key
     */
    void add(Job job);

    /**
     * Replaces the job's version before by this one.
     *
     * @throws StaleRecordException if that is not the version stored
     */
    void change(Job job);

    Optional<Job> find(JobId id);

    /** The job that an owner ordered with a key. */
    Optional<Job> byKey(UserId owner, String key);

    /** An owner's jobs, newest id first. */
    Page<Job> of(UserId owner, Optional<String> after, int limit);

    /** All jobs that have not ended, oldest id first. */
    List<Job> unfinished();

    /** Forgets jobs that ended before an instant. */
    void forget(Instant endedBefore);
}
