package org.bihuan.core.accident;

import java.time.YearMonth;
import java.util.List;
import org.bihuan.api.accident.Accident;
import org.bihuan.api.accident.AccidentGrade;
import org.bihuan.api.accident.AccidentService;
import org.bihuan.api.accident.AccidentStage;
import org.bihuan.api.accident.CorrectAccident;
import org.bihuan.api.accident.GraveAccidents;
import org.bihuan.api.accident.ListAccident;
import org.bihuan.api.accident.MonthOfAccidents;
import org.bihuan.api.accident.NewAccident;
import org.bihuan.api.audit.Event;
import org.bihuan.api.campaign.Campaign;
import org.bihuan.api.campaign.CampaignService;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.sector.SectorId;
import org.bihuan.core.record.Course;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.record.Step;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The accidents: their own rules on the common course of changes. */
@Component
public final class DefaultAccidentService implements AccidentService {
    private final RecordDesk desk;
    private final Course<Accident> course;
    private final AccidentIntake intake;
    private final AccidentMonths months;
    private final Campaign campaign;

    @Activate
    public DefaultAccidentService(@Reference RecordDesk desk, @Reference CampaignService campaigns) {
        this.desk = desk;
        this.course = desk.course(Accident.class, Function.READ_ACCIDENT);
        this.campaign = campaigns.current();
        this.intake = new AccidentIntake(desk, desk.numbers("accident", "SG"), campaign.start());
        this.months = new AccidentMonths(desk.records());
    }

    @Override
    public Accident register(Command command, NewAccident told) {
        desk.heads().requireRight(command.caller(), told.lead());
        return course.register(command, Function.REGISTER_ACCIDENT, reach -> intake.check(command, told, reach));
    }

    @Override
    public Accident correct(Command command, RecordId id, CorrectAccident correction) {
        return step(command, id, Function.CORRECT_ACCIDENT, correction.version(), steps -> steps.correct(correction));
    }

    @Override
    public Accident list(Command command, RecordId id, ListAccident listing) {
        return step(command, id, Function.LIST_ACCIDENT, listing.version(), steps -> steps.list(listing));
    }

    @Override
    public Accident cancel(Command command, RecordId id, ReasonedChange reason) {
        return step(command, id, Function.VOID_ACCIDENT, reason.version(), steps -> steps.cancel(reason));
    }

    private interface Stepping {
        Step<Accident> check(AccidentSteps steps);
    }

    private Accident step(Command command, RecordId id, Function needed, @Nullable Long seen, Stepping stepping) {
        return course.step(
                command,
                id,
                needed,
                seen,
                accident -> stepping.check(new AccidentSteps(accident, command.faults(), desk.today())));
    }

    @Override
    public Accident get(Caller caller, RecordId id) {
        return course.get(caller, id);
    }

    @Override
    public Page<Accident> list(Caller caller, RecordQuery query) {
        return course.list(caller, query.limit(), reach -> desk.list(Accident.class, query, reach));
    }

    @Override
    public GraveAccidents grave(Caller caller) {
        desk.access().require(caller, Function.READ_ACCIDENT);
        return new GraveAccidents(
                campaign.start(),
                campaign.end(),
                count(caller, AccidentGrade.SERIOUS),
                count(caller, AccidentGrade.MAJOR),
                count(caller, AccidentGrade.EXTRAORDINARY));
    }

    private long count(Caller caller, AccidentGrade grade) {
        RecordQuery query = RecordQuery.select()
                .states(AccidentStage.REGISTERED)
                .between(campaign.start(), campaign.end())
                .marks(CampaignRecord.mark("grade", grade))
                .first(1);
        return desk.count(Accident.class, query, desk.access().reach(caller, Function.READ_ACCIDENT));
    }

    @Override
    public List<Event> events(Caller caller, RecordId id) {
        return course.events(caller, id);
    }

    @Override
    public List<MonthOfAccidents> months(Caller caller, SectorId sector, YearMonth from, YearMonth until) {
        desk.access().require(caller, Function.READ_ACCIDENT);
        return months.of(
                sector,
                from,
                until,
                desk.access().reach(caller, Function.READ_ACCIDENT).ofFigures());
    }
}
