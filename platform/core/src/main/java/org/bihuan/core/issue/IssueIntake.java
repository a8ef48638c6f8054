package org.bihuan.core.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.issue.IssueFault;
import org.bihuan.api.issue.IssueSource;
import org.bihuan.api.issue.NewIssue;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.record.Link;
import org.bihuan.core.record.HeadDraft;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.record.Told;
import org.jspecify.annotations.Nullable;

/** Checks everything that a caller tells of a new issue. */
final class IssueIntake {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 2000;

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

    /** The day on which it was raised: that of writing down, or before. */
    private static Optional<LocalDate> raised(@Nullable LocalDate day, @Nullable LocalDate occurred, Faults faults) {
        Optional<LocalDate> registered = Optional.ofNullable(occurred);
        Optional<LocalDate> raised = Optional.ofNullable(day).or(() -> registered);
        raised.ifPresent(value -> registered.ifPresent(
                last -> faults.require(!value.isAfter(last), "/raised", IssueFault.RAISED_AFTER_REGISTERED, last)));
        return raised;
    }
}
