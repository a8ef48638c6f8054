package org.bihuan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.testkit.Some.anEventOf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.User;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobState;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.store.UserStore;
import org.bihuan.core.fixture.Platform;
import org.bihuan.core.job.Bell;
import org.bihuan.core.job.DefaultJobService;
import org.bihuan.core.job.JobDesk;
import org.bihuan.core.job.JobRunner;
import org.bihuan.core.organisation.EnterpriseImport;
import org.bihuan.testkit.Some;

/** Enterprises, imported line by line as a test writes them. */
final class EnterpriseFiles {
    final Platform platform = new Platform();
    final EnterpriseImport enterprises = new EnterpriseImport(
            platform.stores.enterprises(),
            platform.naming,
            platform.organisations,
            platform.sectors,
            platform.form,
            platform.phones,
            platform.stores.records(),
            platform.access,
            platform.trail,
            platform.clock);
    final DefaultJobService jobs =
            new DefaultJobService(platform.stores.jobs(), platform.stores.jobFiles(), platform.clock);
    final Caller office = signedIn(Some.aUser().build());

    Caller signedIn(User someone) {
        platform.stores
                .users()
                .add(List.of(new UserStore.NewAccount(
                        someone,
                        anEventOf(someone).build(),
                        new UserStore.Secrets(Optional.empty(), Optional.empty(), Optional.empty()))));
        return Caller.of(someone, "127.0.0.1");
    }

    Imports imports(ImportedList list) {
        return new Imports(
                new JobDesk(platform.stores.jobs(), new Bell(), platform.predecessors, platform.clock),
                platform.access,
                platform.stores.jobFiles(),
                platform.stores.events(),
                new TextSheets(),
                (code, arguments, language) -> code.code() + (arguments.isEmpty() ? "" : arguments),
                List.of(list));
    }

    JobRunner node(Imports imports) {
        return new JobRunner(
                platform.stores.jobs(),
                platform.stores.jobFiles(),
                platform.stores.users(),
                new Bell(),
                platform.clock,
                List.of(imports));
    }

    Job ordered(Caller caller, String... lines) throws IOException {
        return imports(enterprises).order(Command.by(caller), "enterprises", TextSheets.file(lines), Locale.CHINESE);
    }

    Job imported(Caller caller, String... lines) throws IOException {
        Job job = ordered(caller, lines);
        assertThat(node(imports(enterprises)).workOff()).isTrue();
        return jobs.get(caller, job.id());
    }

    static String line(String name, Object code) {
        return "name=" + name + "|creditCode=" + code + "|territory=street-longcheng|sector=non-coal-mines";
    }

    List<Enterprise> kept() {
        List<Enterprise> all = new ArrayList<>();
        platform.stores.enterprises().all(stored -> all.add(stored.record()));
        return all;
    }

    static void named(Job refused, String... faults) {
        assertThat(refused.state()).isEqualTo(JobState.REFUSED);
        assertThat(refused.faults())
                .extracting(fault -> fault.pointer() + " " + fault.code().code())
                .containsExactly(faults);
    }
}
