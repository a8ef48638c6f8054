package org.bihuan.core.issue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.issue.CorrectIssue;
import org.bihuan.api.issue.Fix;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.issue.IssueFault;
import org.bihuan.api.issue.IssueSource;
import org.bihuan.api.issue.IssueStage;
import org.bihuan.api.issue.NewIssue;
import org.bihuan.api.issue.RootCause;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.record.Head;
import org.bihuan.api.record.Link;
import org.bihuan.api.record.RecordFault;
import org.bihuan.core.record.HeadDraft;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.record.Stages;
import org.bihuan.core.record.Step;
import org.bihuan.core.record.Told;
import org.jspecify.annotations.Nullable;

/** Checks everything that a caller tells of a new issue, or of one that was written down wrongly. */
final class IssueIntake {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_REASON = 500;
    private static final Set<IssueStage> OPEN =
            EnumSet.complementOf(EnumSet.of(IssueStage.CONFIRMED, IssueStage.VOIDED));

    private final RecordDesk desk;

    IssueIntake(RecordDesk desk) {
        this.desk = desk;
    }

    /**
     * What is to be written down.
     *
     * @throws org.bihuan.api.problem.ProblemException with every fault
     */
    IssueDraft check(Command command, NewIssue told, Reach reach) {
        Faults faults = command.faults();
        Optional<HeadDraft> head = desk.heads().check(told.head(), reach, desk.today(), faults);
        Optional<IssueSource> source = Told.choice("/source", told.source(), IssueSource.class, faults);
        Optional<LocalDate> raised = raised(told.raised(), told.occurred(), faults);
        Optional<String> title = faults.text("/title", told.title(), LONGEST_TITLE);
        Optional<String> description = faults.text("/description", told.description(), LONGEST_TEXT);
        List<Link> hazards = desk.hazardLinks().check("/hazards", told.hazards(), command.caller(), faults);
        faults.throwIfAny();
        return new IssueDraft(
                head.orElseThrow().registeredBy(command.caller()),
                source.orElseThrow(),
                raised.orElseThrow(),
                title.orElseThrow(),
                description.orElseThrow(),
                hazards);
    }

    /**
     * The issue as it is right.
     *
     * @throws org.bihuan.api.problem.ProblemException with every fault
     */
    Step<Issue> correct(Issue issue, CorrectIssue told, Faults faults) {
        Optional<String> reason = faults.text("/reason", told.reason(), LONGEST_REASON);
        Optional<HeadDraft> head = desk.heads().check(told.head(), new Reach.All(), desk.today(), faults);
        Optional.ofNullable(told.occurred()).ifPresent(day -> done(issue)
                .filter(day::isAfter)
                .min(LocalDate::compareTo)
                .ifPresent(first -> faults.add("/occurred", IssueFault.AFTER_WHAT_FOLLOWED, first)));
        Optional<LocalDate> raised = raised(told.raised(), told.occurred(), faults);
        Optional<String> title = faults.text("/title", told.title(), LONGEST_TITLE);
        Optional<String> description = faults.text("/description", told.description(), LONGEST_TEXT);
        faults.throwIfAny();
        Head before = issue.head();
        Head right = before.corrected(head.orElseThrow().head(before.id(), before.number(), before.recorded()));
        Issue after = issue.corrected(right, raised.orElseThrow(), title.orElseThrow(), description.orElseThrow());
        faults.require(!same(after, issue), "/description", RecordFault.NOTHING_TO_CORRECT);
        faults.throwIfAny();
        Stages.require(issue.stage(), "correction", OPEN);
        return new Step<>("corrected", reason.orElseThrow(), after);
    }

    private static boolean same(Issue one, Issue other) {
        return one.head().equals(other.head())
                && one.raised().equals(other.raised())
                && one.title().equals(other.title())
                && one.description().equals(other.description());
    }

    /** The days of what was done since it was written down. */
    private static Stream<LocalDate> done(Issue issue) {
        return Stream.of(issue.rootCause().map(RootCause::date), issue.fix().map(Fix::date))
                .flatMap(Optional::stream);
    }

    /** The day on which it was raised: that of writing down, or before. */
    private static Optional<LocalDate> raised(@Nullable LocalDate day, @Nullable LocalDate occurred, Faults faults) {
        Optional<LocalDate> registered = Optional.ofNullable(occurred);
        Optional<LocalDate> raised = Optional.ofNullable(day).or(() -> registered);
        raised.ifPresent(value -> registered.ifPresent(
                last -> faults.require(!value.isAfter(last), "/raised", IssueFault.RAISED_AFTER_REGISTERED, last)));
        return raised;
    }
}
