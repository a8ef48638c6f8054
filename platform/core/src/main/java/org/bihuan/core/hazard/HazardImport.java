package org.bihuan.core.hazard;

import java.util.Optional;
import org.bihuan.api.exchange.SheetLayout;
import org.bihuan.api.exchange.SheetRow;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.core.exchange.ImportedList;
import org.bihuan.core.exchange.LineByLine;
import org.bihuan.core.exchange.SheetNaming;
import org.bihuan.core.record.Course;
import org.bihuan.core.record.Numbers;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.report.Annex2FormSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imports hazards: each line as if it were registered by itself. */
@Component(service = ImportedList.class)
public final class HazardImport implements ImportedList {
    /** Hazards of an enterprise judged by one item on one day. */
    private static final int MOST_OF_A_DAY = 200;

    private final RecordDesk desk;
    private final SheetNaming naming;
    private final HazardIntake intake;
    private final Course<Hazard> course;
    private final Numbers numbers;

    @Activate
    public HazardImport(
            @Reference RecordDesk desk,
            @Reference SheetNaming naming,
            @Reference SectorRegistry sectors,
            @Reference OrganisationService organisations,
            @Reference Annex2FormSource form) {
        this.desk = desk;
        this.naming = naming;
        this.intake = new HazardIntake(sectors, desk.heads(), organisations, form.form());
        this.course = desk.course(new HazardShelf(desk.hazards()), Function.READ_HAZARD);
        this.numbers = desk.numbers("hazard", "");
    }

    @Override
    public String name() {
        return "hazards";
    }

    @Override
    public Function register() {
        return Function.REGISTER_HAZARD;
    }

    @Override
    public SheetLayout layout() {
        return sheet().layout();
    }

    @Override
    public Reading begin(Caller owner) {
        HazardSheet sheet = sheet();
        Reach reach = desk.access().reach(owner, register());
        Reach visible = desk.access().reach(owner, Function.READ_HAZARD);
        return new LineByLine<>(
                "/description",
                sheet::word,
                row -> draft(sheet, row, Command.by(owner), reach),
                draft -> registered(draft, visible));
    }

    @Override
    public void write(Command command, Lines lines) {
        HazardSheet sheet = sheet();
        Caller owner = command.caller();
        Reach reach = desk.access().reach(owner, register());
        course.registerAll(
                command, to -> lines.each(row -> to.accept(made(draft(sheet, row, Command.by(owner), reach)))));
    }

    private HazardSheet sheet() {
        return new HazardSheet(naming.today());
    }

    private HazardDraft draft(HazardSheet sheet, SheetRow row, Command command, Reach reach) {
        Faults faults = command.faults();
        return intake.check(command, sheet.told(row, reach, faults), reach, desk.today());
    }

    /** The number of the hazard that says the same. */
    private Optional<String> registered(HazardDraft draft, Reach visible) {
        Hazard hazard = draft.registered(new HazardId(desk.nextId().value()), "", desk.now());
        return desk.hazards().alike(hazard, 0, MOST_OF_A_DAY).stream()
                .filter(one -> visible.covers(one.ownership()))
                .filter(one ->
                        one.place().equals(hazard.place()) && one.description().equals(hazard.description()))
                .map(Hazard::number)
                .findFirst();
    }

    private Hazard made(HazardDraft draft) {
        return draft.registered(new HazardId(desk.nextId().value()), numbers.next(draft.occurred()), desk.now());
    }
}
