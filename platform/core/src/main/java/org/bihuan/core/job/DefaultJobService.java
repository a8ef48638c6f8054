package org.bihuan.core.job;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobFile;
import org.bihuan.api.job.JobId;
import org.bihuan.api.job.JobProblem;
import org.bihuan.api.job.JobService;
import org.bihuan.api.job.JobState;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.store.JobFileStore;
import org.bihuan.api.store.JobStore;
import org.bihuan.api.store.StaleRecordException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everybody's own jobs. */
@Component
public final class DefaultJobService implements JobService {
    private static final int LARGEST_PAGE = 200;

    private final JobStore jobs;
    private final JobFileStore files;
    private final Clock clock;

    @Activate
    public DefaultJobService(@Reference JobStore jobs, @Reference JobFileStore files) {
        this(jobs, files, Clock.systemUTC());
    }

    public DefaultJobService(JobStore jobs, JobFileStore files, Clock clock) {
        this.jobs = jobs;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public Page<Job> list(Caller caller, Optional<String> after, int limit) {
        Faults faults = new Faults();
        faults.require(limit >= 1 && limit <= LARGEST_PAGE, "limit", CommonFault.OUT_OF_RANGE, 1, LARGEST_PAGE);
        faults.throwIfAny();
        return jobs.of(caller.user(), after, limit);
    }

    @Override
    public Job get(Caller caller, JobId id) {
        return jobs.find(id)
                .filter(job -> job.owner().user().equals(caller.user()))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @Override
    public Job cancel(Caller caller, JobId id) {
        while (true) {
            Job job = get(caller, id);
            if (job.state() == JobState.CANCELLED) {
                return job;
            }
            if (job.state().ended() || job.state() == JobState.WRITING) {
                throw new ProblemException(JobProblem.TOO_LATE_TO_CANCEL);
            }
            Job cancelled = job.ended(JobState.CANCELLED, job.done(), Optional.empty(), List.of(), clock.instant());
            try {
                jobs.change(cancelled);
                JobKeeping.drop(cancelled, jobs, files);
                return cancelled;
            } catch (StaleRecordException moved) {
                // it moved on meanwhile, at most once a second
            }
        }
    }

    @Override
    public InputStream result(Caller caller, JobId id) {
        Job job = get(caller, id);
        JobFile file = job.result().orElseThrow(() -> new ProblemException(JobProblem.NO_RESULT));
        if (!sameRights(job.owner(), caller)) {
            throw new ProblemException(JobProblem.RIGHTS_CHANGED);
        }
        if (job.changed().plus(JobKeeping.FILES_STAY).isBefore(clock.instant())) {
            throw new ProblemException(JobProblem.RESULT_GONE);
        }
        return files.open(file.sha256()).orElseThrow(() -> new ProblemException(JobProblem.RESULT_GONE));
    }

    /** Whether two callers see the same: what one may read in a file the other may. */
    static boolean sameRights(Caller one, Caller other) {
        return one.role() == other.role()
                && one.organisation().equals(other.organisation())
                && one.enterprise().equals(other.enterprise());
    }
}
