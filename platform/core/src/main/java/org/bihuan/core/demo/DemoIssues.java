package org.bihuan.core.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.issue.ConfirmIssue;
import org.bihuan.api.issue.FixIssue;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.issue.IssueService;
import org.bihuan.api.issue.NewIssue;
import org.bihuan.api.issue.TreatRootCause;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.jspecify.annotations.Nullable;

/** Prominent issues that go their ways: most of them confirmed, some still at work, few returned. */
final class DemoIssues {
    private static final List<String> TITLES =
            List.of("安全生产责任制未落实到岗位", "隐患排查台账长期不更新", "特种作业人员管理不到位", "应急预案未按规定演练", "外包作业以包代管", "安全投入不足，设施带病运行");
    private static final List<String> SOURCES = List.of(
            "self-check",
            "inspection",
            "inspection",
            "district-supervision",
            "city-supervision",
            "provincial-supervision");

    private final IssueService issues;
    private final Agenda agenda;
    private final Random random;
    private final OfficeHours hours;

    DemoIssues(IssueService issues, Agenda agenda, Random random) {
        this.issues = issues;
        this.agenda = agenda;
        this.random = random;
        this.hours = new OfficeHours(random);
    }

    /** Puts an issue of an enterprise on the agenda of a day, with what follows. */
    void add(LocalDate day, String sector, @Nullable String row, Enterprise enterprise, Caller caller) {
        String title = TITLES.get(random.nextInt(TITLES.size()));
        NewIssue told = new NewIssue(
                sector,
                row,
                List.of(),
                enterprise.id().toString(),
                null,
                day,
                null,
                null,
                SOURCES.get(random.nextInt(SOURCES.size())),
                day.minusDays(random.nextInt(20)),
                title,
                "演示数据。" + title + "，需从制度和投入上解决。",
                List.of());
        Instant at = hours.on(day);
        agenda.at(at, () -> treat(issues.register(Command.by(caller), told), caller, at));
    }

    private void treat(Issue issue, Caller caller, Instant before) {
        if (random.nextInt(10) == 0) {
            return;
        }
        Instant at = hours.later(before, 3, 12);
        agenda.at(
                at,
                () -> fix(
                        issues.treatRootCause(
                                Command.by(caller),
                                id(issue),
                                new TreatRootCause(issue.version(), "责任不清、检查流于形式", "修订制度、明确专人、纳入考核", "企业主要负责人", null)),
                        caller,
                        at));
    }

    private void fix(Issue issue, Caller caller, Instant before) {
        if (random.nextInt(8) == 0) {
            return;
        }
        Instant at = hours.later(before, 5, 30);
        agenda.at(
                at,
                () -> close(
                        issues.fix(Command.by(caller), id(issue), new FixIssue(issue.version(), null, "已按治本措施整改到位")),
                        caller,
                        at));
    }

    private void close(Issue issue, Caller caller, Instant before) {
        Instant at = hours.later(before, 1, 6);
        if (random.nextInt(9) == 0) {
            agenda.at(
                    at,
                    () -> issues.giveBack(
                            Command.by(caller), id(issue), new ReasonedChange(issue.version(), "佐证材料不足")));
        } else {
            agenda.at(
                    at,
                    () -> issues.confirm(
                            Command.by(caller), id(issue), new ConfirmIssue(issue.version(), null, "现场核查属实，同意销号")));
        }
    }

    private static RecordId id(Issue issue) {
        return issue.head().id();
    }
}
