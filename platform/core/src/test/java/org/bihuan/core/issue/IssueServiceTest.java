package org.bihuan.core.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aNewHazard;
import static org.bihuan.testkit.Some.aNewIssue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.issue.ConfirmIssue;
import org.bihuan.api.issue.FixIssue;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.issue.IssueFault;
import org.bihuan.api.issue.IssueStage;
import org.bihuan.api.issue.NewIssue;
import org.bihuan.api.issue.TreatRootCause;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseFault;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemCode;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.Link;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordFault;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordProblem;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.report.Annex2;
import org.bihuan.api.report.Annex2Query;
import org.bihuan.api.report.ColumnId;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IssueServiceTest {
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
    void anIssueIsLedAsItsSectorSaysAndLiesWhereItsEnterpriseDoes() {
        Issue issue = registered();
        assertThat(issue.head().number()).isEqualTo("530114-WT-2023-000001");
        assertThat(issue.head().ownership().lead()).contains(Platform.unit("dept-natural-resources"));
        assertThat(issue.head().ownership().territory()).contains(quarry.territory());
        assertThat(issue.head().enterpriseName()).contains(quarry.name());
        assertThat(issue.raised()).isEqualTo(DAY);
        assertThat(issue.stage()).isEqualTo(IssueStage.REGISTERED);
    }

    @Test
    void anIssueGoesItsWholeWayWithoutItsSector() {
        Issue issue = registered();
        platform.sectors.remove("non-coal-mines");
        Issue confirmed = confirmed(fixed(treated(issue)));
        assertThat(confirmed.stage()).isEqualTo(IssueStage.CONFIRMED);
        assertThat(confirmed.confirmation().orElseThrow().by()).isEqualTo(office.name());
        assertThat(issues.events(office, issue.head().id()))
                .extracting(Event::action)
                .containsExactly("registered", "root-cause-treated", "fixed", "confirmed");
    }

    @Test
    void whatIsNotFixedWellEnoughGoesBackAndIsFixedAgain() {
        Issue fixed = fixed(registered());
        Issue returned = issues.giveBack(Command.by(office), id(fixed), new ReasonedChange(fixed.version(), "现场未见整改"));
        assertThat(returned.stage()).isEqualTo(IssueStage.RETURNED);
        assertThat(returned.fix()).isEmpty();
        assertThat(confirmed(fixed(returned)).stage()).isEqualTo(IssueStage.CONFIRMED);
    }

    @Test
    void theFiguresFollowEachStep() {
        Issue issue = registered();
        assertThat(figures()).containsExactly("1", "0", "0", "0.0");
        issue = treated(issue);
        assertThat(figures()).containsExactly("1", "1", "0", "0.0");
        issue = fixed(issue);
        assertThat(figures()).containsExactly("1", "1", "0", "0.0");
        issue = confirmed(issue);
        assertThat(figures()).containsExactly("1", "1", "1", "100.0");
        issues.cancel(Command.by(office), id(issue), new ReasonedChange(issue.version(), "重复登记"));
        assertThat(figures()).containsExactly("0", "0", "0", "-");
        assertThat(platform.reports.verify()).isBlank();
    }

    private List<String> figures() {
        Annex2.Line total = platform.reports
                .annex2(office, new Annex2Query(Platform.TODAY, Optional.empty(), Optional.empty()))
                .lines()
                .get(0);
        return List.of("issue_found", "issue_rootcause", "issue_fixed", "issue_rate").stream()
                .map(column -> total.values()
                        .getOrDefault(new ColumnId(column), Optional.empty())
                        .map(Object::toString)
                        .orElse("-"))
                .toList();
    }

    @Test
    void everyFaultOfANewIssueIsToldAtOnce() {
        NewIssue told = new NewIssue(
                "alchemy",
                null,
                List.of("parks"),
                Some.id().toString(),
                "dept-housing",
                Platform.TODAY.plusDays(1),
                "swc",
                null,
                "rumour",
                Platform.TODAY.plusDays(2),
                " ",
                "x".repeat(2001),
                List.of("7", Some.id().toString()));
        assertRefused(() -> issues.register(Command.by(office), told), CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(Fault::pointer)
                        .containsExactly(
                                "/occurred",
                                "/sector",
                                "/enterprise",
                                "/territory",
                                "/lead",
                                "/leadReason",
                                "/source",
                                "/raised",
                                "/title",
                                "/description",
                                "/hazards/0",
                                "/hazards/1"))
                .satisfies(refused -> assertThat(refused.faults())
                        .contains(
                                Fault.at("/occurred", CommonFault.IN_THE_FUTURE),
                                Fault.at("/sector", RecordFault.SECTOR_NOT_INSTALLED, "alchemy"),
                                Fault.at("/territory", EnterpriseFault.NOT_A_TERRITORY, "dept-housing"),
                                Fault.at("/lead", RecordFault.NOT_A_DEPARTMENT, "swc"),
                                Fault.at("/title", CommonFault.REQUIRED),
                                Fault.at("/description", CommonFault.TOO_LONG, 2000)));
        assertThat(events()).isOne();
    }

    @Test
    void anIssueMayConcernNoEnterpriseAndNoTerritory() {
        Issue issue = issues.register(Command.by(office), aNewIssue().build());
        assertThat(issue.head().ownership().territory()).isEmpty();
        assertThat(issue.head().enterpriseName()).isEmpty();
    }

    @Test
    void aStreetRegistersIssuesInItsOwnStreetOnly() {
        Caller street = Platform.street("street-wulong");
        Issue own = issues.register(Command.by(street), aNewIssue().build());
        assertThat(own.head().ownership().territory()).contains(Platform.unit("street-wulong"));
        assertRefused(
                        () -> issues.register(
                                Command.by(street), aNewIssue().of(quarry.id()).build()),
                        CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("/enterprise", CommonFault.UNKNOWN_ID, quarry.id())));
    }

    @Test
    void anIssueNamesTheHazardsItConcerns() {
        Hazard hazard = platform.hazards.register(
                Command.by(office),
                aNewHazard()
                        .in("non-coal-mines")
                        .judgedBy("mine-07")
                        .of(quarry.id())
                        .build());
        RecordId link = new RecordId(hazard.id().value());
        Issue issue = issues.register(
                Command.by(office), aNewIssue().of(quarry.id()).concerning(link).build());
        registered();
        assertThat(issue.links()).containsExactly(new Link(RecordKind.HAZARD, link));
        assertThat(issues.list(office, RecordQuery.select().link(link).first(50))
                        .items())
                .containsExactly(issue);
    }

    @Test
    void dayAndStageAreCheckedInThatOrder() {
        Issue issue = registered();
        FixIssue early = new FixIssue(issue.version(), DAY.minusDays(1), "完成");
        assertRefused(() -> issues.fix(Command.by(office), id(issue), early), CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("/date", IssueFault.BEFORE_THE_ISSUE, DAY)));
        assertRefused(() -> confirmed(issue), RecordProblem.WRONG_STAGE)
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly("registered", "confirmation"));
        Issue fixed = fixed(issue);
        ConfirmIssue hasty = new ConfirmIssue(fixed.version(), DAY, "属实");
        assertRefused(() -> issues.confirm(Command.by(office), id(fixed), hasty), CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("/date", IssueFault.BEFORE_THE_FIX, DAY.plusDays(2))));
    }

    @Test
    void aLostRaceNamesWhoWasFaster() {
        Issue issue = registered();
        treated(issue);
        assertRefused(() -> fixed(issue), CommonProblem.STALE_VERSION)
                .satisfies(refused -> assertThat(refused.arguments())
                        .startsWith(office.name())
                        .endsWith("2"));
    }

    @Test
    void aCommandSentTwiceIsCarriedOutOnce() {
        Command command = Platform.keyed(office, "key", "digest");
        Issue issue = issues.register(command, aNewIssue().of(quarry.id()).build());
        assertThat(issues.register(
                        Platform.keyed(office, "key", "digest"),
                        aNewIssue().of(quarry.id()).build()))
                .isEqualTo(issue);
        assertRefused(
                () -> issues.register(
                        Platform.keyed(office, "key", "other"),
                        aNewIssue().of(quarry.id()).build()),
                CommonProblem.KEY_REUSED);
    }

    @Test
    void nobodySeesOrChangesWhatIsNotTheirs() {
        Issue issue = registered();
        Caller lead = Platform.department("dept-natural-resources");
        Caller other = Platform.department("dept-housing");
        Caller firm = Platform.firm(quarry.id());
        assertThat(issues.get(lead, id(issue))).isEqualTo(issue);
        assertThat(issues.get(firm, id(issue))).isEqualTo(issue);
        assertThat(issues.list(other, RecordQuery.select().first(50)).items()).isEmpty();
        assertRefused(() -> issues.get(other, id(issue)), CommonProblem.NOT_FOUND);
        assertRefused(() -> issues.events(other, id(issue)), CommonProblem.NOT_FOUND);
        Issue fixed = issues.fix(Command.by(firm), id(issue), new FixIssue(issue.version(), null, "完成"));
        ConfirmIssue confirmation = new ConfirmIssue(fixed.version(), null, "属实");
        assertRefused(() -> issues.confirm(Command.by(firm), id(fixed), confirmation), CommonProblem.FORBIDDEN);
        assertRefused(
                () -> issues.register(
                        Command.by(firm), aNewIssue().of(quarry.id()).build()),
                CommonProblem.FORBIDDEN);
        assertThat(issues.confirm(Command.by(lead), id(fixed), confirmation).stage())
                .isEqualTo(IssueStage.CONFIRMED);
    }

    @Test
    void onlyTheOfficeOverrulesTheLeadAndVoidsWhatIsConfirmed() {
        NewIssue overruled = aNewIssue().ledBy("dept-housing", "跨部门").build();
        Caller lead = Platform.department("dept-natural-resources");
        assertRefused(() -> issues.register(Command.by(lead), overruled), CommonProblem.FORBIDDEN);
        assertThat(issues.register(Command.by(office), overruled).head().leadReason())
                .contains("跨部门");
        Issue confirmed = confirmed(fixed(registered()));
        ReasonedChange reason = new ReasonedChange(confirmed.version(), "登记有误");
        assertRefused(() -> issues.cancel(Command.by(lead), id(confirmed), reason), RecordProblem.WRONG_STAGE);
        assertThat(issues.cancel(Command.by(office), id(confirmed), reason).voidReason())
                .contains("登记有误");
    }

    @Test
    void aPageHasALimit() {
        assertRefused(() -> issues.list(office, RecordQuery.select().first(201)), CommonProblem.INVALID_INPUT);
    }

    private Issue registered() {
        return issues.register(Command.by(office), aNewIssue().of(quarry.id()).build());
    }

    private Issue treated(Issue issue) {
        return issues.treatRootCause(
                Command.by(office),
                id(issue),
                new TreatRootCause(issue.version(), "责任未压实", "建立月查制度", "张三", DAY.plusDays(1)));
    }

    private Issue fixed(Issue issue) {
        return issues.fix(Command.by(office), id(issue), new FixIssue(issue.version(), DAY.plusDays(2), "完成"));
    }

    private Issue confirmed(Issue issue) {
        return issues.confirm(Command.by(office), id(issue), new ConfirmIssue(issue.version(), DAY.plusDays(3), "属实"));
    }

    private static RecordId id(Issue issue) {
        return issue.head().id();
    }

    private static ThrowableAssertAlternative<ProblemException> assertRefused(
            ThrowingCallable call, ProblemCode problem) {
        return assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    private long events() {
        AtomicLong count = new AtomicLong();
        platform.stores.events().all(event -> count.incrementAndGet());
        return count.get();
    }
}
