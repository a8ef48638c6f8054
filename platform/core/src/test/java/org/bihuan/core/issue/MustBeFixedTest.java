package org.bihuan.core.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aNewIssue;

import java.time.LocalDate;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.issue.IssueFault;
import org.bihuan.api.issue.MustBeFixed;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Issues that higher authorities raised. */
class MustBeFixedTest {
    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

    private final Platform platform = new Platform();
    private final DefaultIssueService issues = platform.issues;
    private final Enterprise quarry = platform.quarry();
    private final Caller office = Platform.office();

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void whatHigherAuthoritiesRaisedSince2022MustBeFixed() {
        LocalDate before = LocalDate.of(2021, 12, 31);
        assertThat(raised("city-supervision", before.plusDays(1)).mustBeFixed()).isTrue();
        assertThat(raised("city-supervision", before).mustBeFixed()).isFalse();
        assertThat(raised("district-supervision", DAY).mustBeFixed()).isFalse();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> raised("national-supervision", DAY.plusDays(1)))
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(CommonProblem.INVALID_INPUT))
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("/raised", IssueFault.RAISED_AFTER_REGISTERED, DAY)));
    }

    @Test
    void howFarThoseAreThatMustBeFixedIsToldAndListed() {
        Issue open = raised("national-supervision", DAY);
        raised("district-supervision", DAY);
        RecordQuery query = RecordQuery.select().marks(Issue.MUST_BE_FIXED).first(9);

        assertThat(issues.mustBeFixed(office)).isEqualTo(new MustBeFixed(1, 0));
        assertThat(issues.list(office, query).items()).containsExactly(open);
        assertThat(issues.mustBeFixed(Platform.department("dept-water"))).isEqualTo(new MustBeFixed(0, 0));
        issues.cancel(Command.by(office), open.head().id(), new ReasonedChange(open.version(), "登记重复"));
        assertThat(issues.mustBeFixed(office)).isEqualTo(new MustBeFixed(0, 0));
    }

    private Issue raised(String source, LocalDate day) {
        return issues.register(
                Command.by(office),
                aNewIssue().of(quarry.id()).raised(source, day).build());
    }
}
