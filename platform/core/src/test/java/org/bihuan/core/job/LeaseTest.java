package org.bihuan.core.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.User;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobOrder;
import org.bihuan.api.job.JobState;
import org.bihuan.api.job.Purpose;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Fault;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whose a job is while a step of it takes longer than a lease. */
class LeaseTest {
    private final Platform platform = new Platform();
    private final User user = platform.account("clerk", "emergency-bureau");
    private final Job job = new JobDesk(platform.stores.jobs(), new Bell(), platform.predecessors, platform.clock)
            .order(
                    Command.by(Caller.of(user, "127.0.0.1")),
                    new JobOrder(Purpose.EXPORT, "hazards", Locale.CHINESE, Map.of()));

    @AfterEach
    void close() {
        platform.close();
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

    private Job now() {
        return platform.stores.jobs().find(job.id()).orElseThrow();
    }

    /** Work that a test writes as a lambda. */
    private interface Work extends JobWork {
        @Override
        default Purpose purpose() {
            return Purpose.EXPORT;
        }
    }

    /** Work of which all was done by another before this node says what it found. */
    private record Late(Work work) implements Work {
        @Override
        public Outcome run(Job job, Progress progress) throws IOException {
            return work.run(job, progress);
        }

        @Override
        public Optional<Outcome> left(Job job) {
            return Optional.of(done(7));
        }
    }

    private static Outcome done(long lines) {
        return new Outcome(JobState.DONE, lines, Optional.empty(), List.of());
    }

    @Test
    void aStepLongerThanALeaseIsNotTakenForTheEndOfItsNode() {
        JobRunner other = node((one, progress) -> done(2));
        List<JobRunner> self = new ArrayList<>();
        self.add(node((one, progress) -> {
            for (int i = 0; i < 5; i++) {
                platform.clock.forward(Duration.ofSeconds(15));
                self.get(0).prolong();
            }
            assertThat(other.workOff()).isFalse();
            return done(1);
        }));

        self.get(0).workOff();

        assertThat(now().state()).isEqualTo(JobState.DONE);
        assertThat(now().done()).isEqualTo(1);
        assertThat(now().attempts()).isEqualTo(1);
    }

    @Test
    void whatWasToldStaysWhenTheLeaseIsProlonged() {
        List<JobRunner> self = new ArrayList<>();
        self.add(node((one, progress) -> {
            progress.writing(9);
            platform.clock.forward(Duration.ofSeconds(1));
            progress.at(4, 9);
            self.get(0).prolong();
            assertThat(now().state()).isEqualTo(JobState.WRITING);
            assertThat(now().done()).isEqualTo(4);
            assertThat(now().total()).isEqualTo(9);
            return done(9);
        }));

        self.get(0).workOff();

        assertThat(now().state()).isEqualTo(JobState.DONE);
    }

    @Test
    void aNodeDoesNotTakeAJobThatItIsAt() {
        List<JobRunner> self = new ArrayList<>();
        self.add(node((one, progress) -> {
            platform.clock.forward(Progress.LEASE);
            assertThat(self.get(0).workOff()).isFalse();
            return done(1);
        }));

        self.get(0).workOff();

        assertThat(now().attempts()).isEqualTo(1);
    }

    @Test
    void aLeaseThatAnotherHoldsIsNotTakenBack() {
        List<JobRunner> self = new ArrayList<>();
        JobRunner other = node((one, progress) -> {
            self.get(0).prolong();
            return done(2);
        });
        self.add(node((one, progress) -> {
            platform.clock.forward(Progress.LEASE);
            assertThat(other.workOff()).isTrue();
            return done(1);
        }));

        self.get(0).workOff();

        assertThat(now().done()).isEqualTo(2);
        assertThat(now().attempts()).isEqualTo(2);
    }

    @Test
    void whatIsFoundDoneAfterAllIsNotRefused() throws IOException {
        Path returned = Files.writeString(Files.createTempFile("job-test", ".tmp"), "line");
        List<Fault> faults = List.of(Fault.at("企业!B4", CommonFault.REQUIRED));

        node(new Late((one, progress) -> new Outcome(
                        JobState.REFUSED,
                        1,
                        Optional.of(new Outcome.Left(returned, "returned.xlsx", "application/x")),
                        faults)))
                .workOff();

        assertThat(now().state()).isEqualTo(JobState.DONE);
        assertThat(now().done()).isEqualTo(7);
        assertThat(now().faults()).isEmpty();
        assertThat(returned).doesNotExist();
    }

    @Test
    void whatIsFoundDoneAfterAllDidNotBreakOff() {
        node(new Late((one, progress) -> {
                    throw new IllegalStateException("the answer to the commit was lost");
                }))
                .workOff();

        assertThat(now().state()).isEqualTo(JobState.DONE);
        assertThat(now().done()).isEqualTo(7);
    }
}
