package org.bihuan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.testkit.Some.aNewHazard;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bihuan.api.exchange.ImportFault;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.User;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobState;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.Fault;
import org.bihuan.core.fixture.Platform;
import org.bihuan.core.hazard.HazardImport;
import org.bihuan.core.issue.IssueImport;
import org.bihuan.core.job.Bell;
import org.bihuan.core.job.JobDesk;
import org.bihuan.core.job.JobRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The very same file a second time. */
class RepeatedImportTest {
    private final Platform platform = new Platform();
    private final Enterprise quarry = platform.quarry();
    private final User clerk = platform.account("clerk", "dept-natural-resources");
    private final User colleague = platform.account("colleague", "dept-natural-resources");
    private final Imports imports = new Imports(
            new JobDesk(platform.stores.jobs(), new Bell(), platform.predecessors, platform.clock),
            platform.access,
            platform.stores.jobFiles(),
            platform.stores.events(),
            new TextSheets(),
            (code, arguments, language) -> code.code(),
            List.of(
                    new HazardImport(
                            platform.desk, platform.naming, platform.sectors, platform.organisations, platform.form),
                    new IssueImport(platform.desk, platform.naming)));

    @AfterEach
    void close() {
        platform.close();
    }

    private Job imported(User owner, String list, String... lines) throws IOException {
        Caller caller = Caller.of(owner, "127.0.0.1");
        Job job = imports.order(Command.by(caller), list, TextSheets.file(lines), Locale.CHINESE);
        new JobRunner(
                        platform.stores.jobs(),
                        platform.stores.jobFiles(),
                        platform.stores.users(),
                        new Bell(),
                        platform.clock,
                        List.of(imports))
                .workOff();
        platform.clock.forward(Duration.ofDays(40));
        return platform.stores.jobs().find(job.id()).orElseThrow();
    }

    private String line(String item, String description) {
        return "enterprise=" + quarry.creditCode()
                + "|sector=non-coal-mines|occurred=2023-06-15|source=部门检查|title=浮石|item=" + item
                + "|place=一号采区|description=" + description;
    }

    private int hazards() {
        List<Hazard> all = new ArrayList<>();
        platform.stores.hazards().all(stored -> all.add(stored.record()));
        return all.size();
    }

    private int issues() {
        List<Issue> all = new ArrayList<>();
        platform.stores.records().all(kept -> kept.stored()
                .map(stored -> stored.record())
                .filter(Issue.class::isInstance)
                .map(Issue.class::cast)
                .ifPresent(all::add));
        return all.size();
    }

    @Test
    void isRefusedWithWhenAndByWhomItWasImported() throws IOException {
        String when = platform.clock.instant().toString();
        Job first = imported(clerk, "hazards", line("mine-07", "边坡浮石"), line("mine-07", "边坡裂缝"));
        assertThat(first.state()).isEqualTo(JobState.DONE);

        Job again = imported(colleague, "hazards", line("mine-07", "边坡浮石"), line("mine-07", "边坡裂缝"));

        assertThat(again.state()).isEqualTo(JobState.REFUSED);
        assertThat(again.faults())
                .containsExactly(Fault.at("", ImportFault.ALREADY_IMPORTED, when, clerk.name(), first.id()));
        assertThat(again.result()).isEmpty();
        assertThat(hazards()).isEqualTo(2);
    }

    @Test
    void isRefusedForWhoeverImportedItThemselvesAsOftenAsTheyTry() throws IOException {
        Job first = imported(clerk, "hazards", line("mine-07", "边坡浮石"));
        for (int i = 0; i < 2; i++) {
            Job again = imported(clerk, "hazards", line("mine-07", "边坡浮石"));
            assertThat(again.faults())
                    .extracting(fault -> fault.arguments().get(2))
                    .containsExactly(first.id().toString());
        }

        assertThat(hazards()).isEqualTo(1);
    }

    @Test
    void isImportedIfItWasRefusedBeforeOrIsChanged() throws IOException {
        assertThat(imported(clerk, "hazards", line("mine-none", "边坡浮石")).state())
                .isEqualTo(JobState.REFUSED);
        assertThat(imported(clerk, "hazards", line("mine-none", "边坡浮石")).faults())
                .extracting(fault -> fault.code().code())
                .containsExactly("item-of-other-sector");

        assertThat(imported(clerk, "hazards", line("mine-07", "边坡浮石")).state()).isEqualTo(JobState.DONE);
        assertThat(imported(clerk, "hazards", line("mine-07", "边坡浮石，另一处")).state())
                .isEqualTo(JobState.DONE);
        assertThat(hazards()).isEqualTo(2);
    }

    @Test
    void maySpeakOfAnotherList() throws IOException {
        assertThat(imported(clerk, "hazards", line("mine-07", "边坡浮石")).state()).isEqualTo(JobState.DONE);

        assertThat(imported(clerk, "issues", line("mine-07", "边坡浮石")).state()).isEqualTo(JobState.DONE);

        assertThat(hazards()).isEqualTo(1);
        assertThat(issues()).isEqualTo(1);
    }

    @Test
    void isNotTakenForImportedBecauseOfAKeyThatSomebodyMadeUp() throws IOException {
        Caller caller = Caller.of(colleague, "127.0.0.1");
        String file =
                imported(clerk, "hazards", line("mine-none", "边坡浮石")).order().parameter("file");
        platform.hazards.register(
                Platform.keyed(caller, "import-issues-" + file, "ab".repeat(32)),
                aNewHazard().of(quarry.id()).build());

        assertThat(imported(clerk, "issues", line("mine-none", "边坡浮石")).state()).isEqualTo(JobState.DONE);
    }
}
