package org.bihuan.core.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.core.job.SomeJobs.file;
import static org.bihuan.core.job.SomeJobs.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobOrder;
import org.bihuan.api.job.Purpose;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When files and jobs are tidied away. */
class JobKeepingTest {
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
    void oldFilesAndJobsAreTidiedAway() throws IOException {
        Job old = some.ordered();
        some.node((one, progress) -> file("old")).workOff();
        String left = some.now(old).result().orElseThrow().sha256();
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
        JobRunner node = some.node((one, progress) -> file(""));

        node.workOff();
        assertThat(platform.stores.jobFiles().open(sent)).isPresent();
        node.workOff();
        assertThat(platform.stores.jobFiles().open(sent)).isEmpty();
    }
}
