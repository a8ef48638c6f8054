package org.bihuan.core.job;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.CommandKey;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobId;
import org.bihuan.api.job.JobOrder;
import org.bihuan.api.job.JobProblem;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.api.store.JobStore;
import org.bihuan.core.audit.Uuid7;
import org.bihuan.core.identity.Predecessors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes orders. Whether the caller may order such a thing is the matter of whoever brings the order here. */
@Component(service = JobDesk.class)
public final class JobDesk {
    private static final int MOST = 10;

    private final JobStore jobs;
    private final Bell bell;
    private final Predecessors predecessors;
    private final Clock clock;
    private final Uuid7 ids;

    @Activate
    public JobDesk(@Reference JobStore jobs, @Reference Bell bell, @Reference Predecessors predecessors) {
        this(jobs, bell, predecessors, Clock.systemUTC());
    }

    public JobDesk(JobStore jobs, Bell bell, Predecessors predecessors, Clock clock) {
        this.jobs = jobs;
        this.bell = bell;
        this.predecessors = predecessors;
        this.clock = clock;
        this.ids = new Uuid7(clock);
    }

    /**
     * Keeps an order, to be carried out soon; with a key used before, answers the job of that time.
     *
     * @throws ProblemException the key was used for something else, or the caller has too many jobs under way
     */
    public Job order(Command command, JobOrder order) {
        command.faults().throwIfAny();
        Optional<Job> earlier = earlier(command);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        long underWay = jobs.unfinished().stream()
                .filter(job -> job.owner().user().equals(command.caller().user()))
                .count();
        if (underWay >= MOST) {
            throw new ProblemException(JobProblem.TOO_MANY_JOBS, MOST);
        }
        Job job = Job.ordered(
                new JobId(ids.next()),
                order,
                command.caller(),
                command.key(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        try {
            jobs.add(job);
        } catch (DuplicateRecordException atTheSameTime) {
            return earlier(command).orElseThrow(() -> atTheSameTime);
        }
        bell.ring();
        return job;
    }

    /** On whose behalf a job is carried out: its owner, who goes on today after whoever that is. */
    public Caller owner(Job job) {
        return predecessors.known(job.owner());
    }

    private Optional<Job> earlier(Command command) {
        Optional<Job> earlier =
                command.key().flatMap(key -> jobs.byKey(command.caller().user(), key.value()));
        if (earlier.isPresent() && !digest(earlier.get().key()).equals(digest(command.key()))) {
            throw new ProblemException(CommonProblem.KEY_REUSED);
        }
        return earlier;
    }

    private static Optional<String> digest(Optional<CommandKey> key) {
        return key.map(CommandKey::digest);
    }
}
