package org.bihuan.core.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.core.job.SomeJobs.ORDER;
import static org.bihuan.core.job.SomeJobs.file;
import static org.bihuan.core.job.SomeJobs.refused;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobFault;
import org.bihuan.api.job.JobProblem;
import org.bihuan.api.job.JobState;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.store.StoreAwayException;
import org.bihuan.core.fixture.Platform;
import org.bihuan.core.job.SomeJobs.Work;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How jobs are carried out, stopped, and begun anew after a node went down. */
class JobRunnerTest {
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
    void aJobWhoseNeedsAreNotThereYetWaits() {
        Job job = some.ordered();
        Work notYet = new Work() {
            @Override
            public boolean ready(Job one) {
                return false;
            }

            @Override
            public Outcome run(Job one, Progress progress) {
                throw new IllegalStateException("not ready");
            }
        };

        assertThat(some.node(notYet).workOff()).isFalse();

        assertThat(some.now(job).state()).isEqualTo(JobState.WAITING);
    }

    @Test
    void aJobWaitsIsCarriedOutAndLeavesItsFile() throws IOException {
        Job job = some.ordered();
        assertThat(some.now(job).state()).isEqualTo(JobState.WAITING);

        assertThat(some.node((one, progress) -> file("a,b,c")).workOff()).isTrue();

        assertThat(some.now(job).state()).isEqualTo(JobState.DONE);
        assertThat(some.now(job).done()).isEqualTo(3);
        assertThat(some.now(job).lease()).isEmpty();
        try (InputStream bytes = jobs.result(caller, job.id())) {
            assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("a,b,c");
        }
        assertThat(some.node((one, progress) -> file("")).workOff()).isFalse();
    }

    @Test
    void theOldestIsCarriedOutFirst() {
        Job first = some.ordered();
        Job second = some.ordered();

        some.node((one, progress) -> file("")).workOff();

        assertThat(some.now(first).state()).isEqualTo(JobState.DONE);
        assertThat(some.now(second).state()).isEqualTo(JobState.WAITING);
    }

    @Test
    void howFarItIsCanBeSeenMeanwhile() {
        Job job = some.ordered();

        some.node((one, progress) -> {
                    progress.at(1, 9);
                    assertThat(some.now(job).done())
                            .as("told at most once a second")
                            .isZero();
                    platform.clock.forward(Duration.ofSeconds(1));
                    progress.at(4, 9);
                    assertThat(some.now(job).done()).isEqualTo(4);
                    assertThat(some.now(job).total()).isEqualTo(9);
                    return file("");
                })
                .workOff();

        assertThat(some.now(job).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void aJobWhoseNodeWentDownIsBegunAnewOnceItsLeaseHasEnded() {
        Job job = some.ordered();
        JobRunner down = some.node((one, progress) -> {
            throw new Killed();
        });
        assertThatExceptionOfType(Killed.class).isThrownBy(down::workOff);
        assertThat(some.now(job).state()).isEqualTo(JobState.RUNNING);

        JobRunner other = some.node((one, progress) -> file("again"));
        assertThat(other.workOff()).as("it is leased still").isFalse();
        platform.clock.forward(Progress.LEASE);
        assertThat(other.workOff()).isTrue();

        assertThat(some.now(job).state()).isEqualTo(JobState.DONE);
        assertThat(some.now(job).attempts()).isEqualTo(2);
    }

    @Test
    void aJobThatTheDatabaseWentAwayUponIsNotRefusedAndGoesOn() {
        Job job = some.ordered();
        JobRunner away = some.node((one, progress) -> {
            throw new IllegalStateException(StoreAwayException.nothingStored());
        });
        assertThatExceptionOfType(StoreAwayException.class).isThrownBy(away::workOff);
        assertThat(some.now(job).state()).isEqualTo(JobState.RUNNING);

        platform.clock.forward(Progress.LEASE);
        assertThat(some.node((one, progress) -> file("again")).workOff()).isTrue();

        assertThat(some.now(job).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void whatAJobHadDoneBeforeTheDatabaseWentAwayIsNotDoneAgain() {
        Job job = some.ordered();
        JobRunner away = some.node((one, progress) -> {
            throw StoreAwayException.outcomeUnknown();
        });
        assertThatExceptionOfType(StoreAwayException.class).isThrownBy(away::workOff);
        platform.clock.forward(Progress.LEASE);

        some.node(new Work() {
                    @Override
                    public Optional<Outcome> left(Job one) {
                        return Optional.of(new Outcome(JobState.DONE, 7, Optional.empty(), List.of()));
                    }

                    @Override
                    public Outcome run(Job one, Progress progress) {
                        throw new IllegalStateException("done before");
                    }
                })
                .workOff();

        assertThat(some.now(job).state()).isEqualTo(JobState.DONE);
        assertThat(some.now(job).done()).isEqualTo(7);
    }

    @Test
    void aJobIsNotBegunForEver() {
        Job job = some.ordered();
        JobRunner down = some.node((one, progress) -> {
            throw new Killed();
        });
        for (int i = 0; i < 3; i++) {
            assertThatExceptionOfType(Killed.class).isThrownBy(down::workOff);
            platform.clock.forward(Progress.LEASE);
        }

        assertThat(down.workOff()).isTrue();

        assertThat(some.now(job).state()).isEqualTo(JobState.FAILED);
        assertThat(some.now(job).faults()).extracting(Fault::code).containsExactly(JobFault.INTERRUPTED_TOO_OFTEN);
    }

    @Test
    void whatWasFinishedBeforeTheNodeWentDownIsNotDoneTwice() {
        Job job = some.ordered();
        JobRunner node = some.node(new Work() {
            private boolean done;

            @Override
            public Outcome run(Job one, Progress progress) {
                assertThat(done).isFalse();
                done = true;
                throw new Killed();
            }

            @Override
            public Optional<Outcome> left(Job one) {
                return Optional.of(new Outcome(JobState.DONE, 5, Optional.empty(), List.of()));
            }
        });
        assertThatExceptionOfType(Killed.class).isThrownBy(node::workOff);
        platform.clock.forward(Progress.LEASE);

        node.workOff();

        assertThat(some.now(job).state()).isEqualTo(JobState.DONE);
        assertThat(some.now(job).done()).isEqualTo(5);
    }

    @Test
    void aNodeThatWasOvertakenLeavesTheJobToTheOther() {
        Job job = some.ordered();
        some.node((one, progress) -> {
                    platform.clock.forward(Progress.LEASE);
                    some.node((same, other) -> file("other")).workOff();
                    return file("late");
                })
                .workOff();

        assertThat(some.now(job).attempts()).isEqualTo(2);
        assertThat(jobs.result(caller, job.id())).hasContent("other");
    }

    @Test
    void aFaultOfThePlatformIsSaidWithItsNumber() {
        Job job = some.ordered();

        some.node((one, progress) -> {
                    throw new IllegalStateException("the disk is full");
                })
                .workOff();

        assertThat(some.now(job).state()).isEqualTo(JobState.FAILED);
        assertThat(some.now(job).faults()).containsExactly(Fault.at("", JobFault.BROKE_OFF, job.id()));
    }

    @Test
    void ofVeryManyFaultsTheFirstAreKept() {
        Job job = some.ordered();
        List<Fault> many = IntStream.range(0, 300)
                .mapToObj(row -> Fault.at("企业!A" + row, CommonFault.UNKNOWN_ID, "长".repeat(300)))
                .toList();

        some.node((one, progress) -> new Outcome(JobState.REFUSED, 300, Optional.empty(), many))
                .workOff();

        assertThat(some.now(job).state()).isEqualTo(JobState.REFUSED);
        assertThat(some.now(job).faults()).hasSize(51).endsWith(Fault.at("", JobFault.MORE_FAULTS, 300, 50));
        assertThat(some.now(job).faults().get(0).arguments().get(0)).hasSize(201);
    }

    @Test
    void anOwnerStopsAJobThatIsUnderWay() {
        Job job = some.ordered();

        some.node((one, progress) -> {
                    jobs.cancel(caller, job.id());
                    platform.clock.forward(Duration.ofSeconds(1));
                    progress.at(1, 2);
                    throw new AssertionError("goes on");
                })
                .workOff();

        assertThat(some.now(job).state()).isEqualTo(JobState.CANCELLED);
        assertThat(jobs.cancel(caller, job.id()).state()).isEqualTo(JobState.CANCELLED);
        refused(JobProblem.NO_RESULT, () -> jobs.result(caller, job.id()));
    }

    @Test
    void whatIsBeingWrittenOrHasEndedIsNotStopped() {
        Job job = some.ordered();
        some.node((one, progress) -> {
                    progress.writing(2);
                    refused(JobProblem.TOO_LATE_TO_CANCEL, () -> jobs.cancel(caller, job.id()));
                    return file("");
                })
                .workOff();

        refused(JobProblem.TOO_LATE_TO_CANCEL, () -> jobs.cancel(caller, job.id()));
    }

    @Test
    void nothingIsDoneForAnAccountThatWasClosedMeanwhile() {
        Caller other = Some.aUser().caller();
        Job job = desk.order(Command.by(other), ORDER);

        some.node((one, progress) -> file("secret")).workOff();

        Job ended = jobs.get(other, job.id());
        assertThat(ended.state()).isEqualTo(JobState.FAILED);
        assertThat(ended.faults()).extracting(Fault::code).containsExactly(JobFault.OWNER_CHANGED);
    }

    /** As a power cut: nothing after it happens. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }
}
