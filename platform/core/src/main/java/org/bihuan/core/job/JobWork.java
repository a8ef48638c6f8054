package org.bihuan.core.job;

import java.io.IOException;
import java.util.Optional;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.Purpose;

/** Carries out jobs of a purpose. Called from several threads, for each job by one. */
public interface JobWork {
    Purpose purpose();

    /** Whether all that the job needs is there; what is not waits for it. */
    default boolean ready(Job job) {
        return true;
    }

    /**
     * Does what the job orders, under the rights of its owner. Until it tells the {@link Progress} that it is
     * {@linkplain Progress#writing writing}, nothing may be seen of it elsewhere, since it may break off anywhere.
     */
    Outcome run(Job job, Progress progress) throws IOException;

    /** What a job left that the platform went down upon; empty: nothing, and it may begin anew. */
    default Optional<Outcome> left(Job job) {
        return Optional.empty();
    }
}
