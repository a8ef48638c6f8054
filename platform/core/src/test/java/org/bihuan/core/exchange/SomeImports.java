package org.bihuan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.testkit.Some.anEventOf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bihuan.api.exchange.SheetFiles;
import org.bihuan.api.exchange.SheetLayout;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.identity.User;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobState;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.store.UserStore;
import org.bihuan.core.fixture.Platform;
import org.bihuan.core.job.Bell;
import org.bihuan.core.job.DefaultJobService;
import org.bihuan.core.job.JobDesk;
import org.bihuan.core.job.JobRunner;

/** Imports of one list, from sheets as a test writes them. */
final class SomeImports {
    private final Platform platform;
    private final ImportedList list;
    private final Imports imports;
    private final DefaultJobService jobs;

    SomeImports(Platform platform, ImportedList list) {
        this(platform, list, new TextSheets());
    }

    /** From sheets as these files have them. */
    SomeImports(Platform platform, ImportedList list, SheetFiles sheets) {
        this.platform = platform;
        this.list = list;
        this.imports = new Imports(
                new JobDesk(platform.stores.jobs(), new Bell(), platform.predecessors, platform.clock),
                platform.access,
                platform.stores.jobFiles(),
                platform.stores.events(),
                sheets,
                (code, arguments, language) -> code.code(),
                List.of(list));
        this.jobs = new DefaultJobService(platform.stores.jobs(), platform.stores.jobFiles(), platform.clock);
    }

    private Caller signedIn(User someone) {
        platform.stores
                .users()
                .add(List.of(new UserStore.NewAccount(
                        someone,
                        anEventOf(someone).build(),
                        new UserStore.Secrets(Optional.empty(), Optional.empty(), Optional.empty()))));
        return Caller.of(someone, "127.0.0.1");
    }

    /** What became of an import with these lines, the first of which has the number 4. */
    Job imported(User someone, String... lines) throws IOException {
        return imported(someone, TextSheets.file(lines));
    }

    /** What became of an import of this file. */
    Job imported(User someone, Path file) throws IOException {
        Caller caller = signedIn(someone);
        Job job = imports.order(Command.by(caller), list.name(), file, Locale.CHINESE);
        new JobRunner(
                        platform.stores.jobs(),
                        platform.stores.jobFiles(),
                        platform.stores.users(),
                        new Bell(),
                        platform.clock,
                        List.of(imports))
                .workOff();
        return jobs.get(caller, job.id());
    }

    /** The file that came back. */
    InputStream result(Job job) throws IOException {
        return jobs.result(job.owner(), job.id());
    }

    /** The records of a kind that are in the ledger, newest first. */
    <R extends CampaignRecord> List<R> kept(Class<R> type) {
        RecordQuery any = RecordQuery.select()
                .between(LocalDate.of(2023, 5, 1), Platform.TODAY)
                .first(200);
        return platform.stores.records().list(type, any, new Reach.All()).items();
    }

    /** The example of the template, after somebody wrote into its first cell. */
    String example(String first) {
        SheetLayout layout = list.layout();
        List<String> texts = new ArrayList<>(layout.example());
        assertThat(texts.get(0)).isEmpty();
        texts.set(0, first);
        Map<String, String> line = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            line.put(layout.columns().get(i).key(), texts.get(i));
        }
        return line(line);
    }

    private static String line(Map<String, String> cells) {
        return cells.entrySet().stream()
                .filter(cell -> !cell.getValue().isEmpty())
                .map(cell -> cell.getKey() + "=" + cell.getValue())
                .collect(Collectors.joining("|"));
    }

    /** That nothing was imported, for these faults among others. */
    static void refused(Job job, String... faults) {
        assertThat(job.state()).isEqualTo(JobState.REFUSED);
        assertThat(job.faults())
                .extracting(fault -> fault.pointer() + " " + fault.code().code())
                .contains(faults);
    }

    /** That nothing was imported, for these faults alone. */
    static void refusedFor(Job job, String... faults) {
        refused(job, faults);
        assertThat(job.faults()).hasSize(faults.length);
    }
}
