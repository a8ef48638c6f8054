package org.bihuan.core.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.User;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobOrder;
import org.bihuan.api.job.Purpose;
import org.bihuan.api.problem.ProblemCode;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.store.UserStore;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;

/** Jobs of one account, and nodes that carry them out. */
final class SomeJobs {
    static final JobOrder ORDER =
            new JobOrder(Purpose.EXPORT, "hazards", Locale.CHINESE, Map.of("query", "", "format", "CSV"));

    final Platform platform = new Platform();
    final JobDesk desk = new JobDesk(platform.stores.jobs(), new Bell(), platform.predecessors, platform.clock);
    final DefaultJobService jobs =
            new DefaultJobService(platform.stores.jobs(), platform.stores.jobFiles(), platform.clock);
    final User user = registered(Some.aUser().build());
    final Caller caller = Caller.of(user, "127.0.0.1");

    private User registered(User someone) {
        platform.stores
                .users()
                .add(List.of(new UserStore.NewAccount(
                        someone,
                        Some.anEventOf(someone).build(),
                        new UserStore.Secrets(Optional.empty(), Optional.empty(), Optional.empty()))));
        return someone;
    }

    Job ordered() {
        return desk.order(Command.by(caller), ORDER);
    }

    Job now(Job job) {
        return jobs.get(caller, job.id());
    }

    /** Another node, or the same after its next start. */
    JobRunner node(Work work) {
        return new JobRunner(
                platform.stores.jobs(),
                platform.stores.jobFiles(),
                platform.stores.users(),
                new Bell(),
                platform.clock,
                List.of(work));
    }

    static Outcome file(String text) throws IOException {
        Path file = Files.writeString(Files.createTempFile("job-test", ".tmp"), text);
        return Outcome.file(3, new Outcome.Left(file, "三行.csv", "text/csv"));
    }

    static void refused(ProblemCode code, Runnable call) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call::run)
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(code));
    }

    /** Work that a test writes as a lambda. */
    interface Work extends JobWork {
        @Override
        default Purpose purpose() {
            return Purpose.EXPORT;
        }
    }
}
