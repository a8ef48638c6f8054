package org.bihuan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.core.exchange.SomeImports.refused;
import static org.bihuan.core.exchange.SomeImports.refusedFor;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Role;
import org.bihuan.api.identity.User;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.issue.IssueSource;
import org.bihuan.api.issue.IssueStage;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobState;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.core.fixture.Platform;
import org.bihuan.core.issue.IssueImport;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IssueImportTest {
    private static final String LINE =
            "title=采石场普遍未设截水沟|description=六家采石场均未按设计设置截水沟|source=部门检查" + "|sector=行业non-coal-mines|occurred=2023-06-15";

    private final Platform platform = new Platform();
    private final SomeImports imports = new SomeImports(platform, new IssueImport(platform.desk, platform.naming));
    private final Enterprise quarry = platform.quarry();

    @AfterEach
    void close() {
        platform.close();
    }

    private List<Issue> kept() {
        return imports.kept(Issue.class);
    }

    @Test
    void everyLineBecomesAnIssueThatIsCounted() throws IOException {
        Job job = imports.imported(
                Some.aUser().build(),
                LINE + "|raised=2023-06-01|territory=street-wulong|tags=parks",
                LINE + "|enterprise=" + quarry.creditCode());

        assertThat(job.faults()).isEmpty();
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(kept()).hasSize(2).allSatisfy(issue -> {
            assertThat(issue.stage()).isEqualTo(IssueStage.REGISTERED);
            assertThat(issue.source()).isEqualTo(IssueSource.INSPECTION);
            assertThat(issue.head().ownership().lead()).contains(Platform.unit("dept-natural-resources"));
            assertThat(platform.stores.events().of(issue.head().id().value()))
                    .extracting(Event::action)
                    .containsExactly("registered");
        });
        assertThat(kept())
                .extracting(issue -> issue.head().number())
                .containsExactlyInAnyOrder("530114-WT-2023-000001", "530114-WT-2023-000002");
        assertThat(kept()).extracting(Issue::raised).contains(LocalDate.of(2023, 6, 1));
        assertThat(kept())
                .extracting(issue -> issue.head().ownership().enterprise())
                .contains(Optional.of(quarry.id()), Optional.empty());
        assertThat(platform.audit().verify().findings())
                .noneMatch(finding -> finding.record().startsWith("issue"));
        assertThat(platform.reports.verify()).isEmpty();
    }

    @Test
    void everyFaultIsNamedByItsCellAndNothingIsImported() throws IOException {
        Job job = imports.imported(
                Some.aUser().build(),
                LINE,
                LINE,
                LINE.replace("2023-06-15", "２０２３-06-15"),
                "title=只有名称",
                LINE.replace("部门检查", "听说").replace("行业non-coal-mines", "行业甲"),
                LINE + "|raised=2023-07-01|territory=某街道|row=某行|tags=某行",
                LINE + "|enterprise=91530114MA0000000X",
                LINE + "|enterprise=" + Some.creditCode());

        refused(
                job,
                "突出问题!B5 repeats-a-line",
                "突出问题!G6 full-width-characters",
                "突出问题!B7 required",
                "突出问题!C7 required",
                "突出问题!D7 required",
                "突出问题!G7 required",
                "突出问题!C8 not-allowed",
                "突出问题!D8 no-such-sector",
                "突出问题!H9 raised-after-registered",
                "突出问题!J9 not-a-territory",
                "突出问题!E9 row-of-other-sector",
                "突出问题!F9 not-allowed",
                "突出问题!I10 invalid-credit-code",
                "突出问题!I11 unknown-id");
        assertThat(kept()).isEmpty();
    }

    @Test
    void lookingAtLinesTakesNoNumbers() throws IOException {
        imports.imported(Some.aUser().build(), LINE, LINE);
        imports.imported(Some.aUser().build(), LINE);

        assertThat(kept()).extracting(issue -> issue.head().number()).containsExactly("530114-WT-2023-000001");
    }

    @Test
    void aStreetImportsItsOwnIssuesAlone() throws IOException {
        refusedFor(
                imports.imported(Some.aUser().street("street-longcheng").build(), LINE + "|territory=street-wulong"),
                "突出问题!J4 not-allowed");
        Job own = imports.imported(Some.aUser().street("street-longcheng").build(), LINE);

        assertThat(own.state()).isEqualTo(JobState.DONE);
        assertThat(kept())
                .extracting(issue -> issue.head().ownership().territory())
                .containsExactly(Optional.of(Platform.unit("street-longcheng")));
    }

    @Test
    void whoMayNotRegisterIssuesMayNotImportThem() {
        User leader = Some.aUser().role(Role.LEADER).build();

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> imports.imported(leader, LINE))
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(CommonProblem.FORBIDDEN));
    }

    @Test
    void theExampleOfTheTemplateCanBeImported() throws IOException {
        Job job = imports.imported(Some.aUser().build(), imports.example("应急演练不足"));

        assertThat(job.faults()).isEmpty();
        assertThat(kept()).extracting(Issue::title).containsExactly("应急演练不足");
    }

    @Test
    void aFileThatIsNoSpreadsheetOrEmptyIsRefused() throws IOException {
        refusedFor(imports.imported(Some.aUser().build(), "broken"), " not-a-spreadsheet");
        refusedFor(imports.imported(Some.aUser().build(), "", ""), " nothing-to-import");
    }
}
