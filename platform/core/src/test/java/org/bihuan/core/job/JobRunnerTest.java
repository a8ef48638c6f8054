package org.bihuan.core.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.User;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobFault;
import org.bihuan.api.job.JobOrder;
import org.bihuan.api.job.JobProblem;
import org.bihuan.api.job.JobState;
import org.bihuan.api.job.Purpose;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemCode;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.store.UserStore;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobRunnerTest {
    private static final JobOrder ORDER =
            new JobOrder(Purpose.EXPORT, "hazards", Locale.CHINESE, Map.of("query", "", "format", "CSV"));

    private final Platform platform = new Platform();
    private final JobDesk desk = new JobDesk(platform.stores.jobs(), new Bell(), platform.clock);
    private final DefaultJobService jobs =
            new DefaultJobService(platform.stores.jobs(), platform.stores.jobFiles(), platform.clock);
    private final User user = registered(Some.aUser().build());
    private final Caller caller = Caller.of(user, "127.0.0.1");

    @AfterEach
    void close() {
        platform.close();
    }

    private User registered(User someone) {
        platform.stores
                .users()
                .add(List.of(new UserStore.NewAccount(
                        someone,
                        Some.anEventOf(someone).build(),
                        new UserStore.Secrets(Optional.empty(), Optional.empty(), Optional.empty()))));
        return someone;
    }

    private Job ordered() {
        return desk.order(Command.by(caller), ORDER);
    }

    private Job now(Job job) {
        return jobs.get(caller, job.id());
    }

    /** Another node, or the same after its next start. */
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
            return Purpose.EXPORT;
        }
    }

    private static Outcome file(String text) throws IOException {
        Path file = Files.writeString(Files.createTempFile("job-test", ".tmp"), text);
        return Outcome.file(3, new Outcome.Left(file, "三行.csv", "text/csv"));
    }

    private static void refused(ProblemCode code, Runnable call) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call::run)
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(code));
    }

    @Test
    void aJobWhoseNeedsAreNotThereYetWaits() {
        Job job = ordered();
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

        assertThat(node(notYet).workOff()).isFalse();

        assertThat(now(job).state()).isEqualTo(JobState.WAITING);
    }

    @Test
    void aJobWaitsIsCarriedOutAndLeavesItsFile() throws IOException {
        Job job = ordered();
        assertThat(now(job).state()).isEqualTo(JobState.WAITING);

        assertThat(node((one, progress) -> file("a,b,c")).workOff()).isTrue();

        assertThat(now(job).state()).isEqualTo(JobState.DONE);
        assertThat(now(job).done()).isEqualTo(3);
        assertThat(now(job).lease()).isEmpty();
        try (InputStream bytes = jobs.result(caller, job.id())) {
            assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("a,b,c");
        }
        assertThat(node((one, progress) -> file("")).workOff()).isFalse();
    }

    @Test
    void theOldestIsCarriedOutFirst() {
        Job first = ordered();
        Job second = ordered();

        node((one, progress) -> file("")).workOff();

        assertThat(now(first).state()).isEqualTo(JobState.DONE);
        assertThat(now(second).state()).isEqualTo(JobState.WAITING);
    }

    @Test
    void howFarItIsCanBeSeenMeanwhile() {
        Job job = ordered();

        node((one, progress) -> {
                    progress.at(1, 9);
                    assertThat(now(job).done()).as("told at most once a second").isZero();
                    platform.clock.forward(Duration.ofSeconds(1));
                    progress.at(4, 9);
                    assertThat(now(job).done()).isEqualTo(4);
                    assertThat(now(job).total()).isEqualTo(9);
                    return file("");
                })
                .workOff();

        assertThat(now(job).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void aJobWhoseNodeWentDownIsBegunAnewOnceItsLeaseHasEnded() {
        Job job = ordered();
        JobRunner down = node((one, progress) -> {
            throw new Killed();
        });
        assertThatExceptionOfType(Killed.class).isThrownBy(down::workOff);
        assertThat(now(job).state()).isEqualTo(JobState.RUNNING);

        JobRunner other = node((one, progress) -> file("again"));
        assertThat(other.workOff()).as("it is leased still").isFalse();
        platform.clock.forward(Progress.LEASE);
        assertThat(other.workOff()).isTrue();

        assertThat(now(job).state()).isEqualTo(JobState.DONE);
        assertThat(now(job).attempts()).isEqualTo(2);
    }

    @Test
    void aJobIsNotBegunForEver() {
        Job job = ordered();
        JobRunner down = node((one, progress) -> {
            throw new Killed();
        });
        for (int i = 0; i < 3; i++) {
            assertThatExceptionOfType(Killed.class).isThrownBy(down::workOff);
            platform.clock.forward(Progress.LEASE);
        }

        assertThat(down.workOff()).isTrue();

        assertThat(now(job).state()).isEqualTo(JobState.FAILED);
        assertThat(now(job).faults()).extracting(Fault::code).containsExactly(JobFault.INTERRUPTED_TOO_OFTEN);
    }

    @Test
    void whatWasFinishedBeforeTheNodeWentDownIsNotDoneTwice() {
        Job job = ordered();
        JobRunner node = node(new Work() {
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

        assertThat(now(job).state()).isEqualTo(JobState.DONE);
        assertThat(now(job).done()).isEqualTo(5);
    }

    @Test
    void aNodeThatWasOvertakenLeavesTheJobToTheOther() {
        Job job = ordered();
        node((one, progress) -> {
                    platform.clock.forward(Progress.LEASE);
                    node((same, other) -> file("other")).workOff();
                    return file("late");
                })
                .workOff();

        assertThat(now(job).attempts()).isEqualTo(2);
        assertThat(jobs.result(caller, job.id())).hasContent("other");
    }

    @Test
    void aFaultOfThePlatformIsSaidWithItsNumber() {
        Job job = ordered();

        node((one, progress) -> {
                    throw new IllegalStateException("the disk is full");
                })
                .workOff();

        assertThat(now(job).state()).isEqualTo(JobState.FAILED);
        assertThat(now(job).faults()).containsExactly(Fault.at("", JobFault.BROKE_OFF, job.id()));
    }

    @Test
    void ofVeryManyFaultsTheFirstAreKept() {
        Job job = ordered();
        List<Fault> many = IntStream.range(0, 300)
                .mapToObj(row -> Fault.at("企业!A" + row, CommonFault.UNKNOWN_ID, "长".repeat(300)))
                .toList();

        node((one, progress) -> new Outcome(JobState.REFUSED, 300, Optional.empty(), many))
                .workOff();

        assertThat(now(job).state()).isEqualTo(JobState.REFUSED);
        assertThat(now(job).faults()).hasSize(50);
        assertThat(now(job).faults().get(0).arguments().get(0)).hasSize(201);
    }

    @Test
    void anOwnerStopsAJobThatIsUnderWay() {
        Job job = ordered();

        node((one, progress) -> {
                    jobs.cancel(caller, job.id());
                    platform.clock.forward(Duration.ofSeconds(1));
                    progress.at(1, 2);
                    throw new AssertionError("goes on");
                })
                .workOff();

        assertThat(now(job).state()).isEqualTo(JobState.CANCELLED);
        assertThat(jobs.cancel(caller, job.id()).state()).isEqualTo(JobState.CANCELLED);
        refused(JobProblem.NO_RESULT, () -> jobs.result(caller, job.id()));
    }

    @Test
    void whatIsBeingWrittenOrHasEndedIsNotStopped() {
        Job job = ordered();
        node((one, progress) -> {
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

        node((one, progress) -> file("secret")).workOff();

        Job ended = jobs.get(other, job.id());
        assertThat(ended.state()).isEqualTo(JobState.FAILED);
        assertThat(ended.faults()).extracting(Fault::code).containsExactly(JobFault.OWNER_CHANGED);
    }

    @Test
    void nobodyReachesAnothersJobs() {
        Job job = ordered();
        Caller other = Some.aUser().caller();

        refused(CommonProblem.NOT_FOUND, () -> jobs.get(other, job.id()));
        refused(CommonProblem.NOT_FOUND, () -> jobs.cancel(other, job.id()));
        refused(CommonProblem.NOT_FOUND, () -> jobs.result(other, job.id()));
        assertThat(jobs.list(other, Optional.empty(), 10).items()).isEmpty();
        assertThat(jobs.list(caller, Optional.empty(), 10).items()).containsExactly(job);
    }

    @Test
    void aFileIsNotHandedOutOnceItsOwnerHasOtherRights() {
        Job job = ordered();
        node((one, progress) -> file("all of the district")).workOff();
        Caller moved = Caller.of(
                Some.aUser().with(user.id()).street("street-longcheng").build(), "127.0.0.1");

        refused(JobProblem.RIGHTS_CHANGED, () -> jobs.result(moved, job.id()));
    }

    @Test
    void aFileIsKeptForADay() {
        Job job = ordered();
        node((one, progress) -> file("")).workOff();

        platform.clock.forward(Duration.ofDays(1).plusSeconds(1));

        refused(JobProblem.RESULT_GONE, () -> jobs.result(caller, job.id()));
    }

    @Test
    void oldFilesAndJobsAreTidiedAway() throws IOException {
        Job old = ordered();
        node((one, progress) -> file("old")).workOff();
        String left = now(old).result().orElseThrow().sha256();
        String waitedFor = platform.stores.jobFiles().put(Files.writeString(Files.createTempFile("job", ""), "in"));
        desk.order(
                Command.by(caller),
                new JobOrder(Purpose.IMPORT, "enterprises", Locale.CHINESE, Map.of("file", waitedFor)));

        JobKeeping.tidy(
                platform.stores.jobs(),
                platform.stores.jobFiles(),
                Instant.now().plus(Duration.ofDays(31)));

        assertThat(platform.stores.jobFiles().open(left)).isEmpty();
        assertThat(platform.stores.jobFiles().open(waitedFor)).isPresent();
        refused(CommonProblem.NOT_FOUND, () -> jobs.get(caller, old.id()));
    }

    @Test
    void whatWasSentIsRemovedWhenItsJobEndsUnlessAnotherWaitsForTheSame() throws IOException {
        String sent = platform.stores.jobFiles().put(Files.writeString(Files.createTempFile("job", ""), "in"));
        JobOrder order = new JobOrder(Purpose.EXPORT, "hazards", Locale.CHINESE, Map.of("file", sent));
        desk.order(Command.by(caller), order);
        desk.order(Command.by(caller), order);
        JobRunner node = node((one, progress) -> file(""));

        node.workOff();
        assertThat(platform.stores.jobFiles().open(sent)).isPresent();
        node.workOff();
        assertThat(platform.stores.jobFiles().open(sent)).isEmpty();
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
            ordered();
        }

        refused(JobProblem.TOO_MANY_JOBS, this::ordered);
        assertThat(desk.order(Command.by(Some.aUser().caller()), ORDER).state()).isEqualTo(JobState.WAITING);
    }

    /** As a power cut: nothing after it happens. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }
}
