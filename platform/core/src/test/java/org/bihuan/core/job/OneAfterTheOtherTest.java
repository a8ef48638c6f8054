package org.bihuan.core.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobOrder;
import org.bihuan.api.job.JobState;
import org.bihuan.api.job.Purpose;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two jobs that are given the same file for the same purpose. */
class OneAfterTheOtherTest {
    private final Platform platform = new Platform();
    private final JobDesk desk = new JobDesk(platform.stores.jobs(), new Bell(), platform.predecessors, platform.clock);

    @AfterEach
    void close() {
        platform.close();
    }

    private Job ordered(String login, String list, String file) {
        Caller caller = Caller.of(platform.account(login, "dept-natural-resources"), "127.0.0.1");
        return desk.order(
                Command.by(caller), new JobOrder(Purpose.IMPORT, list, Locale.CHINESE, Map.of(JobKeeping.FILE, file)));
    }

    private JobState state(Job job) {
        return platform.stores.jobs().find(job.id()).orElseThrow().state();
    }

    private JobRunner node(Work work) {
        return new JobRunner(
                platform.stores.jobs(),
                platform.stores.jobFiles(),
                platform.stores.users(),
                new Bell(),
                platform.clock,
                List.of(work));
    }

    /** Work that a test writes as a lambda. */
    private interface Work extends JobWork {
        @Override
        default Purpose purpose() {
            return Purpose.IMPORT;
        }
    }

    private static Outcome done() {
        return new Outcome(JobState.DONE, 1, Optional.empty(), List.of());
    }

    @Test
    void areCarriedOutOneAfterTheOther() {
        Job first = ordered("clerk", "hazards", "a");
        Job second = ordered("colleague", "hazards", "a");
        JobRunner other = node((job, progress) -> done());

        node((job, progress) -> {
                    assertThat(other.workOff()).isFalse();
                    return done();
                })
                .workOff();
        assertThat(state(first)).isEqualTo(JobState.DONE);
        assertThat(state(second)).isEqualTo(JobState.WAITING);

        assertThat(other.workOff()).isTrue();
        assertThat(state(second)).isEqualTo(JobState.DONE);
    }

    @Test
    void holdUpNoOtherFileAndNoOtherList() {
        ordered("clerk", "hazards", "a");
        Job otherFile = ordered("colleague", "hazards", "b");
        Job otherList = ordered("third", "issues", "a");
        JobRunner other = node((job, progress) -> done());

        node((job, progress) -> {
                    assertThat(other.workOff()).isTrue();
                    assertThat(other.workOff()).isTrue();
                    return done();
                })
                .workOff();

        assertThat(state(otherFile)).isEqualTo(JobState.DONE);
        assertThat(state(otherList)).isEqualTo(JobState.DONE);
    }
}
