package org.bihuan.core.risk;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.record.AssignHeir;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.report.CountedRecord;
import org.bihuan.api.risk.AssessRisk;
import org.bihuan.api.risk.DutyList.Person;
import org.bihuan.api.risk.FillBasic;
import org.bihuan.api.risk.FillControl;
import org.bihuan.api.risk.FillDuty;
import org.bihuan.api.risk.FillEmergency;
import org.bihuan.api.risk.NewRisk;
import org.bihuan.api.risk.RevealRiskPhone;
import org.bihuan.api.risk.Risk;
import org.bihuan.api.risk.RiskForm;
import org.bihuan.api.risk.RiskGoal;
import org.bihuan.api.risk.RiskService;
import org.bihuan.core.privacy.Phones;
import org.bihuan.core.record.Course;
import org.bihuan.core.record.Numbers;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.record.Step;
import org.bihuan.core.record.Told;
import org.bihuan.core.report.Totals;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The major safety risks: their own rules on the common course of changes. */
@Component
public final class DefaultRiskService implements RiskService {
    private static final int LONGEST_REASON = 500;

    private final RecordDesk desk;
    private final Course<Risk> course;
    private final Numbers numbers;
    private final Phones phones;
    private final RiskForm form;
    private final ListIntake lists;
    private final RiskIntake intake;
    private final Goals goals;

    @Activate
    public DefaultRiskService(
            @Reference RecordDesk desk,
            @Reference Phones phones,
            @Reference OrganisationService organisations,
            @Reference RiskFormSource form,
            @Reference Totals totals) {
        this.desk = desk;
        this.course = desk.course(Risk.class, Function.READ_RISK);
        this.numbers = desk.numbers("risk", "FX");
        this.phones = phones;
        this.form = form.form();
        this.lists = new ListIntake(this.form, phones, organisations);
        this.intake = new RiskIntake(desk, lists);
        this.goals = new Goals(totals, organisations);
    }

    @Override
    public RiskForm form() {
        return form;
    }

    @Override
    public Risk register(Command command, NewRisk told) {
        desk.heads().requireRight(command.caller(), told.lead());
        return course.register(command, Function.REGISTER_RISK, reach -> {
            RiskDraft draft = intake.check(command, told, reach);
            return draft.registered(numbers.next(draft.head().occurred()), desk.now(), desk.today());
        });
    }

    @Override
    public Risk fill(Command command, RecordId id, FillBasic list) {
        return step(command, id, Function.FILL_RISK, list.version(), steps -> steps.fill(list));
    }

    @Override
    public Risk fill(Command command, RecordId id, FillDuty list) {
        return step(command, id, Function.FILL_RISK, list.version(), steps -> steps.fill(list));
    }

    @Override
    public Risk fill(Command command, RecordId id, FillControl list) {
        Reach regulating = desk.access().reach(command.caller(), Function.FILL_REGULATOR_MEASURES);
        return step(
                command, id, Function.FILL_RISK, list.version(), steps -> steps.fill(list, steps.within(regulating)));
    }

    @Override
    public Risk fill(Command command, RecordId id, FillEmergency list) {
        return step(command, id, Function.FILL_RISK, list.version(), steps -> steps.fill(list));
    }

    @Override
    public Risk assess(Command command, RecordId id, AssessRisk answer) {
        return step(command, id, Function.FILL_RISK, answer.version(), steps -> steps.assess(answer));
    }

    @Override
    public Risk close(Command command, RecordId id, ReasonedChange reason) {
        boolean incompleteToo = desk.access().reach(command.caller(), Function.CLOSE_RISK) instanceof Reach.All;
        return step(command, id, Function.CLOSE_RISK, reason.version(), steps -> steps.close(reason, incompleteToo));
    }

    @Override
    public Risk assignHeir(Command command, RecordId id, AssignHeir heir) {
        return step(command, id, Function.ASSIGN_HEIR, heir.version(), steps -> steps.inherit(heir, desk.heirs()));
    }

    @Override
    public Risk cancel(Command command, RecordId id, ReasonedChange reason) {
        boolean closedToo = desk.access().reach(command.caller(), Function.VOID_RISK) instanceof Reach.All;
        return step(command, id, Function.VOID_RISK, reason.version(), steps -> steps.cancel(reason, closedToo));
    }

    private interface Stepping {
        Step<Risk> check(RiskSteps steps);
    }

    private Risk step(Command command, RecordId id, Function needed, @Nullable Long seen, Stepping stepping) {
        return course.step(
                command,
                id,
                needed,
                seen,
                risk -> stepping.check(new RiskSteps(risk, lists, command.faults(), desk.today())));
    }

    @Override
    public RevealedRiskPhone revealPhone(Command command, RecordId id, RevealRiskPhone wish) {
        Faults faults = command.faults();
        Optional<Person> whose = Told.choice("/whose", wish.whose(), Person.class, faults);
        Risk revealed = course.step(command, id, Function.READ_RISK_PHONE, before -> {
            Optional<String> reason = faults.text("/reason", wish.reason(), LONGEST_REASON);
            faults.throwIfAny();
            phones.reveal(id.value(), before.duty().phone(whose.orElseThrow()));
            return new Step<>("phone-revealed", reason.orElseThrow(), before.supplemented());
        });
        return new RevealedRiskPhone(
                revealed, phones.reveal(id.value(), revealed.duty().phone(whose.orElseThrow())));
    }

    @Override
    public Risk get(Caller caller, RecordId id) {
        return course.get(caller, id);
    }

    @Override
    public Page<Risk> list(Caller caller, RecordQuery query) {
        return course.list(caller, query.limit(), reach -> desk.list(Risk.class, query, reach));
    }

    @Override
    public long count(Caller caller, RecordQuery query) {
        desk.access().require(caller, Function.READ_RISK);
        return desk.count(Risk.class, query, desk.access().reach(caller, Function.READ_RISK));
    }

    @Override
    public List<Event> events(Caller caller, RecordId id) {
        return course.events(caller, id);
    }

    @Override
    public RiskGoal goal(Caller caller) {
        desk.access().require(caller, Function.READ_REPORT);
        return goals.of(desk.access().reach(caller, Function.READ_REPORT), desk.today());
    }

    @Override
    public Page<CountedRecord> counted(Caller caller, GoalQuery query) {
        desk.access().require(caller, Function.READ_REPORT);
        return course.list(
                caller, query.limit(), reach -> desk.records().counted(goals.counted(query, desk.today()), reach));
    }
}
