package org.bihuan.core.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.core.job.SomeJobs.ORDER;
import static org.bihuan.core.job.SomeJobs.file;
import static org.bihuan.core.job.SomeJobs.refused;

import java.time.Duration;
import java.util.Optional;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobProblem;
import org.bihuan.api.job.JobState;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What owners of jobs and nobody else can do with them and their files. */
class JobServiceTest {
    private final SomeJobs some = new SomeJobs();
    private final Platform platform = some.platform;
    private final JobDesk desk = some.desk;
    private final DefaultJobService jobs = some.jobs;
    private final Caller caller = some.caller;

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void nobodyReachesAnothersJobs() {
        Job job = some.ordered();
        Caller other = Some.aUser().caller();

        refused(CommonProblem.NOT_FOUND, () -> jobs.get(other, job.id()));
        refused(CommonProblem.NOT_FOUND, () -> jobs.cancel(other, job.id()));
        refused(CommonProblem.NOT_FOUND, () -> jobs.result(other, job.id()));
        assertThat(jobs.list(other, Optional.empty(), 10).items()).isEmpty();
        assertThat(jobs.list(caller, Optional.empty(), 10).items()).containsExactly(job);
    }

    @Test
    void aFileIsNotHandedOutOnceItsOwnerHasOtherRights() {
        Job job = some.ordered();
        some.node((one, progress) -> file("all of the district")).workOff();
        Caller moved = Caller.of(
                Some.aUser().with(some.user.id()).street("street-longcheng").build(), "127.0.0.1");

        refused(JobProblem.RIGHTS_CHANGED, () -> jobs.result(moved, job.id()));
    }

    @Test
    void aFileIsKeptForADay() {
        Job job = some.ordered();
        some.node((one, progress) -> file("")).workOff();

        platform.clock.forward(Duration.ofDays(1).plusSeconds(1));

        refused(JobProblem.RESULT_GONE, () -> jobs.result(caller, job.id()));
    }

    @Test
    void anOrderWithAKeyIsTakenOnce() {
        Job job = desk.order(Platform.keyed(caller, "key", "digest"), ORDER);

        assertThat(desk.order(Platform.keyed(caller, "key", "digest"), ORDER)).isEqualTo(job);
        refused(CommonProblem.KEY_REUSED, () -> desk.order(Platform.keyed(caller, "key", "other"), ORDER));
    }

    @Test
    void nobodyHasMoreThanTenJobsUnderWay() {
        for (int i = 0; i < 10; i++) {
            some.ordered();
        }

        refused(JobProblem.TOO_MANY_JOBS, some::ordered);
        assertThat(desk.order(Command.by(Some.aUser().caller()), ORDER).state()).isEqualTo(JobState.WAITING);
    }
}
