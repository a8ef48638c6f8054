package org.bihuan.core.lookback;

import org.bihuan.api.exchange.SheetLayout;
import org.bihuan.api.exchange.SheetRow;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.lookback.LookBack;
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

/** Imports earlier listings that are to be looked back at: each line as if it were registered by itself. */
@Component(service = ImportedList.class)
public final class LookBackImport implements ImportedList {
    private final RecordDesk desk;
    private final SheetNaming naming;
    private final LookBackIntake intake;
    private final Course<LookBack> course;
    private final Numbers numbers;

    @Activate
    public LookBackImport(@Reference RecordDesk desk, @Reference SheetNaming naming) {
        this.desk = desk;
        this.naming = naming;
        this.intake = new LookBackIntake(desk);
        this.course = desk.course(LookBack.class, Function.READ_LOOK_BACK);
        this.numbers = desk.numbers("look-back", "HTK");
    }

    @Override
    public String name() {
        return "look-backs";
    }

    @Override
    public Function register() {
        return Function.REGISTER_LOOK_BACK;
    }

    @Override
    public SheetLayout layout() {
        return sheet().layout();
    }

    @Override
    public Reading begin(Caller owner) {
        LookBackSheet sheet = sheet();
        Reach reach = desk.access().reach(owner, register());
        SaidBefore before = SaidBefore.of(
                desk.records(),
                LookBack.class,
                desk.access().reach(owner, Function.READ_LOOK_BACK),
                LookBack::description);
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
        LookBackSheet sheet = sheet();
        Caller owner = command.caller();
        Reach reach = desk.access().reach(owner, register());
        course.registerAll(command, to -> lines.each(row -> to.accept(made(draft(sheet, row, owner, reach)))));
    }

    private LookBackSheet sheet() {
        return new LookBackSheet(naming.today());
    }

    private LookBackDraft draft(LookBackSheet sheet, SheetRow row, Caller owner, Reach reach) {
        Command command = Command.by(owner);
        return intake.check(command, sheet.told(row, reach, command.faults()), reach);
    }

    private LookBack made(LookBackDraft draft) {
        return draft.registered(desk.nextId(), numbers.next(draft.head().occurred()), desk.now());
    }
}
