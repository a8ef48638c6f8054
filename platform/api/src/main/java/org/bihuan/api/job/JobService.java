package org.bihuan.api.job;

import java.io.InputStream;
import java.util.Optional;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.paging.Page;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Everybody's own jobs. Offered by {@code core}; callable from any thread. Nobody reaches another's jobs. Methods throw
 * {@link org.bihuan.api.problem.ProblemException}: not found, or a {@link JobProblem}.
 */
@ProviderType
public interface JobService {
    /** The caller's jobs, newest first. */
    Page<Job> list(Caller caller, Optional<String> after, int limit);

    Job get(Caller caller, JobId id);

    /** Stops a job that waits or is under way; nothing of it remains. Stopped already, it is answered as it is. */
    Job cancel(Caller caller, JobId id);

    /** The bytes of the file that a job left; the caller closes the stream. */
    InputStream result(Caller caller, JobId id);
}
