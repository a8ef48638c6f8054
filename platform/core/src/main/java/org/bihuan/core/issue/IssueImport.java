package org.bihuan.core.issue;

import org.bihuan.api.exchange.SheetLayout;
import org.bihuan.api.exchange.SheetRow;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.issue.Issue;
import org.bihuan.core.exchange.ImportedList;
import org.bihuan.core.exchange.LineByLine;
import org.bihuan.core.exchange.SaidBefore;
import org.bihuan.core.exchange.SheetNaming;
import org.bihuan.core.record.Course;
import org.bihuan.core.record.Numbers;
import org.bihuan.core.record.RecordDesk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imports prominent issues: each line as if it were registered by itself. */
@Component(service = ImportedList.class)
public final class IssueImport implements ImportedList {
    private final RecordDesk desk;
    private final SheetNaming naming;
    private final IssueIntake intake;
    private final Course<Issue> course;
    private final Numbers numbers;

    @Activate
    public IssueImport(@Reference RecordDesk desk, @Reference SheetNaming naming) {
        this.desk = desk;
        this.naming = naming;
        this.intake = new IssueIntake(desk);
        this.course = desk.course(Issue.class, Function.READ_ISSUE);
        this.numbers = desk.numbers("issue", "WT");
    }

    @Override
    public String name() {
        return "issues";
    }

    @Override
    public Function register() {
        return Function.REGISTER_ISSUE;
    }

    @Override
    public SheetLayout layout() {
        return sheet().layout();
    }

    @Override
    public Reading begin(Caller owner) {
        IssueSheet sheet = sheet();
        Reach reach = desk.access().reach(owner, register());
        SaidBefore before = SaidBefore.of(
                desk.records(), Issue.class, desk.access().reach(owner, Function.READ_ISSUE), Issue::description);
        return new LineByLine<>(
                "/description",
                sheet::word,
                row -> draft(sheet, row, owner, reach),
                draft -> before.number(
                        draft.head().ownership().enterprise(),
                        draft.head().occurred(),
                        draft.title(),
                        draft.description()));
    }

    @Override
    public void write(Command command, Lines lines) {
        IssueSheet sheet = sheet();
        Caller owner = command.caller();
        Reach reach = desk.access().reach(owner, register());
        course.registerAll(command, to -> lines.each(row -> to.accept(made(draft(sheet, row, owner, reach)))));
    }

    private IssueSheet sheet() {
        return new IssueSheet(naming.today());
    }

    private IssueDraft draft(IssueSheet sheet, SheetRow row, Caller owner, Reach reach) {
        Command command = Command.by(owner);
        return intake.check(command, sheet.told(row, reach, command.faults()), reach);
    }

    private Issue made(IssueDraft draft) {
        return draft.registered(desk.nextId(), numbers.next(draft.head().occurred()), desk.now());
    }
}
