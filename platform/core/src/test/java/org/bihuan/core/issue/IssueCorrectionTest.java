package org.bihuan.core.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.issue.NewIssue;
import org.bihuan.api.issue.TreatRootCause;
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

    private Issue registered() {
        return issues.register(
                Command.by(office),
                new NewIssue(
                        "non-coal-mines",
                        null,
                        null,
                        platform.quarry().id().toString(),
                        null,
                        DAY,
                        null,
                        null,
                        "inspection",
                        null,
                        "边坡监测制度不落实",
                        "多家矿山未按要求监测边坡",
                        null));
    }

    private Issue treated(Issue issue, String measures, @Nullable LocalDate date) {
        return issues.treatRootCause(
                Command.by(office),
                issue.head().id(),
                new TreatRootCause(issue.version(), "责任未压实", measures, "张三", date));
    }
}
