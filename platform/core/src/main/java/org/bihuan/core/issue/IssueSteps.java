package org.bihuan.core.issue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.issue.ConfirmIssue;
import org.bihuan.api.issue.Confirmation;
import org.bihuan.api.issue.Fix;
import org.bihuan.api.issue.FixIssue;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.issue.IssueFault;
import org.bihuan.api.issue.IssueStage;
import org.bihuan.api.issue.RootCause;
import org.bihuan.api.issue.TreatRootCause;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.record.AssignHeir;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.core.record.HeirIntake;
import org.bihuan.core.record.Stages;
import org.bihuan.core.record.Step;
import org.jspecify.annotations.Nullable;

/** The steps of an issue's loop: what each needs, from which stages it is possible, what it leaves. */
final class IssueSteps {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_REASON = 500;
    private static final Set<IssueStage> WORK_AHEAD =
            EnumSet.of(IssueStage.REGISTERED, IssueStage.ROOT_CAUSE_TREATED, IssueStage.RETURNED);

    private final Issue issue;
    private final Faults faults;
    private final LocalDate today;

    IssueSteps(Issue issue, Faults faults, LocalDate today) {
        this.issue = issue;
        this.faults = faults;
        this.today = today;
    }

    Step<Issue> treat(TreatRootCause told) {
        Optional<String> cause = faults.text("/cause", told.cause(), LONGEST_TEXT);
        Optional<String> measures = faults.text("/measures", told.measures(), LONGEST_TEXT);
        Optional<String> responsible = faults.text("/responsible", told.responsible(), LONGEST_NAME);
        LocalDate date = pastDay(told.date());
        faults.throwIfAny();
        Stages.require(issue.stage(), "root-cause", WORK_AHEAD);
        RootCause treated = new RootCause(
                cause.orElseThrow(),
                measures.orElseThrow(),
                responsible.orElseThrow(),
                issue.rootCause().map(RootCause::date).orElse(date));
        return new Step<>("root-cause-treated", "", issue.treated(treated));
    }

    Step<Issue> fix(FixIssue told) {
        LocalDate date = pastDay(told.date());
        Optional<String> description = faults.text("/description", told.description(), LONGEST_TEXT);
        faults.throwIfAny();
        Stages.require(issue.stage(), "fix", WORK_AHEAD);
        return new Step<>("fixed", "", issue.fixed(new Fix(date, description.orElseThrow())));
    }

    Step<Issue> confirm(ConfirmIssue told, String by) {
        LocalDate date = pastDay(told.date());
        issue.fix()
                .map(Fix::date)
                .ifPresent(done -> faults.require(!date.isBefore(done), "/date", IssueFault.BEFORE_THE_FIX, done));
        Optional<String> opinion = faults.text("/opinion", told.opinion(), LONGEST_TEXT);
        faults.throwIfAny();
        Stages.require(issue.stage(), "confirmation", EnumSet.of(IssueStage.FIXED));
        return new Step<>("confirmed", "", issue.confirmed(new Confirmation(date, opinion.orElseThrow(), by)));
    }

    Step<Issue> giveBack(ReasonedChange told) {
        Optional<String> reason = faults.text("/reason", told.reason(), LONGEST_REASON);
        faults.throwIfAny();
        Stages.require(issue.stage(), "return", EnumSet.of(IssueStage.FIXED));
        return new Step<>("returned", reason.orElseThrow(), issue.returned());
    }

    Step<Issue> inherit(AssignHeir told, HeirIntake heirs) {
        HeirIntake.Said said = heirs.check(told, issue.head(), faults);
        Stages.require(
                issue.stage(), "heir", EnumSet.complementOf(EnumSet.of(IssueStage.VOIDED, IssueStage.CONFIRMED)));
        return said.step(issue.inherited(said.heir()));
    }

    Step<Issue> cancel(ReasonedChange told, boolean confirmedToo) {
        Optional<String> reason = faults.text("/reason", told.reason(), LONGEST_REASON);
        faults.throwIfAny();
        Set<IssueStage> from = EnumSet.complementOf(EnumSet.of(IssueStage.VOIDED, IssueStage.CONFIRMED));
        if (confirmedToo) {
            from.add(IssueStage.CONFIRMED);
        }
        Stages.require(issue.stage(), "void", from);
        return new Step<>("voided", reason.orElseThrow(), issue.voided(reason.orElseThrow()));
    }

    /** The day, or today; a fault when it lies in the future or before the issue was written down. */
    private LocalDate pastDay(@Nullable LocalDate told) {
        LocalDate day = Optional.ofNullable(told).orElse(today);
        LocalDate first = issue.head().occurred();
        faults.require(!day.isAfter(today), "/date", CommonFault.IN_THE_FUTURE);
        faults.require(!day.isBefore(first), "/date", IssueFault.BEFORE_THE_ISSUE, first);
        return day;
    }
}
