package org.bihuan.core.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.bihuan.testkit.Some.aNewIssue;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bihuan.api.audit.Change;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.issue.CorrectIssue;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.issue.IssueFault;
import org.bihuan.api.issue.TreatRootCause;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.RecordFault;
import org.bihuan.api.sector.SectorId;
import org.bihuan.core.fixture.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is written anew about an issue, and what stays. */
class IssueCorrectionTest {
    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

    private final Platform platform = new Platform();
    private final DefaultIssueService issues = platform.issues;
    private final Caller office = Platform.office();

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void theDayOfTheFirstMeasuresAgainstTheCauseStaysWhenTheyAreWrittenAnew() {
        Issue treated = treated(registered(), "策", DAY);
        Issue again = treated(treated, "策二", null);
        assertThat(again.rootCause().orElseThrow().measures()).isEqualTo("策二");
        assertThat(again.rootCause().orElseThrow().date()).isEqualTo(DAY);
    }

    @Test
    void anIssueOfAnotherSectorAfterAllGoesToTheDepartmentOfThat() {
        Issue wrong = treated(registered(), "策", DAY);
        Issue right = corrected(wrong, "construction", "construction-highway", DAY.minusDays(1), "高边坡未监测");
        assertThat(right.head().sector()).contains(new SectorId("construction"));
        assertThat(right.head().row().value()).isEqualTo("construction-highway");
        assertThat(right.head().ownership().lead()).contains(Platform.unit("dept-transport"));
        assertThat(right.head().ownership().territory())
                .isEqualTo(wrong.head().ownership().territory());
        assertThat(right.head().enterpriseName()).isEqualTo(wrong.head().enterpriseName());
        assertThat(right.head().number()).isEqualTo(wrong.head().number());
        assertThat(right.head().recorded()).isEqualTo(wrong.head().recorded());
        assertThat(right.head().occurred()).isEqualTo(DAY.minusDays(1));
        assertThat(right.description()).isEqualTo("高边坡未监测");
        assertThat(right.stage()).isEqualTo(wrong.stage());
        assertThat(issues.events(office, wrong.head().id())).last().satisfies(event -> {
            assertThat(event.action()).isEqualTo("corrected");
            assertThat(event.reason()).isEqualTo("选错行业");
            assertThat(event.changes()).contains(new Change("head.sector", "non-coal-mines", "construction"));
        });
        assertThat(platform.reports.verify()).isBlank();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Issue issue = treated(registered(), "策", DAY);
        CorrectIssue nothing = new CorrectIssue(null, null, null, null, null, null, null, null, null);
        assertThat(faults(() -> issues.correct(Command.by(office), issue.head().id(), nothing)))
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder("/version", "/reason", "/sector", "/occurred", "/title", "/description");
        assertThat(faults(() -> corrected(issue, "non-coal-mines", null, DAY.plusDays(1), "高边坡未监测")))
                .containsExactly(Fault.at("/occurred", IssueFault.AFTER_WHAT_FOLLOWED, DAY));
        assertThat(faults(() -> corrected(issue, "non-coal-mines", null, DAY, issue.description())))
                .containsExactly(Fault.at("/description", RecordFault.NOTHING_TO_CORRECT));
    }

    private static List<Fault> faults(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).faults();
    }

    private Issue corrected(Issue issue, String sector, @Nullable String row, LocalDate day, String description) {
        return issues.correct(
                Command.by(office),
                issue.head().id(),
                new CorrectIssue(issue.version(), "选错行业", sector, row, null, day, null, issue.title(), description));
    }

    private Issue registered() {
        return issues.register(
                Command.by(office), aNewIssue().of(platform.quarry().id()).build());
    }

    private Issue treated(Issue issue, String measures, @Nullable LocalDate date) {
        return issues.treatRootCause(
                Command.by(office),
                issue.head().id(),
                new TreatRootCause(issue.version(), "责任未压实", measures, "张三", date));
    }
}
