package org.bihuan.core.risk;

import java.util.Optional;
import org.bihuan.api.exchange.SheetLayout;
import org.bihuan.api.exchange.SheetRow;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.risk.Risk;
import org.bihuan.core.exchange.ImportedList;
import org.bihuan.core.exchange.LineByLine;
import org.bihuan.core.exchange.SaidBefore;
import org.bihuan.core.exchange.SheetNaming;
import org.bihuan.core.privacy.Phones;
import org.bihuan.core.record.Course;
import org.bihuan.core.record.HeadDraft;
import org.bihuan.core.record.Numbers;
import org.bihuan.core.record.RecordDesk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imports risks with their four lists: each line as if it were registered and filled in by itself. */
@Component(service = ImportedList.class)
public final class RiskImport implements ImportedList {
    private final RecordDesk desk;
    private final SheetNaming naming;
    private final RiskFormSource form;
    private final RiskIntake intake;
    private final Course<Risk> course;
    private final Numbers numbers;

    @Activate
    public RiskImport(
            @Reference RecordDesk desk,
            @Reference SheetNaming naming,
            @Reference OrganisationService organisations,
            @Reference RiskFormSource form,
            @Reference Phones phones) {
        this.desk = desk;
        this.naming = naming;
        this.form = form;
        this.intake = new RiskIntake(desk, new ListIntake(form.form(), phones, organisations));
        this.course = desk.course(Risk.class, Function.READ_RISK);
        this.numbers = desk.numbers("risk", "FX");
    }

    @Override
    public String name() {
        return "risks";
    }

    @Override
    public Function register() {
        return Function.REGISTER_RISK;
    }

    @Override
    public SheetLayout layout() {
        return sheet().layout();
    }

    @Override
    public Reading begin(Caller owner) {
        Lists lists = new Lists(owner);
        SaidBefore before =
                SaidBefore.of(desk.records(), Risk.class, desk.access().reach(owner, Function.READ_RISK), risk -> "");
        return new LineByLine<>(
                "/riskPoint", lists.sheet::word, row -> lists.line(row, owner, before), Line::registered);
    }

    @Override
    public void write(Command command, Lines lines) {
        Lists lists = new Lists(command.caller());
        course.registerAll(
                command,
                to -> lines.each(row -> {
                    Command each = Command.by(command.caller());
                    to.accept(made(lists.check(lists.told(row, each), each)));
                }));
    }

    private RiskSheet sheet() {
        return new RiskSheet(naming.today(), form.form());
    }

    private Risk made(RiskDraft draft) {
        return draft.registered(numbers.next(draft.head().occurred()), desk.now(), desk.today());
    }

    /** What a line says, and the number of the risk of that name; each draft of it has sealed numbers of its own. */
    private record Line(ToldRisk told, Optional<String> registered) {}

    /** Lines of one file, and what its owner may do with them. */
    private final class Lists {
        private final RiskSheet sheet = sheet();
        private final Reach reach;
        private final Reach filling;

        Lists(Caller owner) {
            this.reach = desk.access().reach(owner, register());
            this.filling = desk.access().reach(owner, Function.FILL_RISK);
        }

        ToldRisk told(SheetRow row, Command command) {
            return sheet.told(row, reach, command.faults());
        }

        Line line(SheetRow row, Caller owner, SaidBefore before) {
            Command command = Command.by(owner);
            ToldRisk told = told(row, command);
            RiskDraft draft = check(told, command);
            HeadDraft head = draft.head();
            return new Line(
                    told,
                    before.number(
                            head.ownership().enterprise(),
                            head.occurred(),
                            draft.basic().riskPoint(),
                            ""));
        }

        RiskDraft check(ToldRisk told, Command command) {
            return intake.check(command, told, reach, filling);
        }
    }
}
