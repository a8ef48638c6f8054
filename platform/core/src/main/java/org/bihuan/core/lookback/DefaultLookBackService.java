package org.bihuan.core.lookback;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.lookback.FindOutcome;
import org.bihuan.api.lookback.LookBack;
import org.bihuan.api.lookback.LookBackService;
import org.bihuan.api.lookback.NewLookBack;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.AssignHeir;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.Stored;
import org.bihuan.core.record.Course;
import org.bihuan.core.record.Numbers;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.record.Step;
import org.bihuan.core.record.Told;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Look-backs: their own rules on the common course of changes. */
@Component
public final class DefaultLookBackService implements LookBackService {
    private final RecordDesk desk;
    private final Course<LookBack> course;
    private final Numbers numbers;
    private final LookBackIntake intake;

    @Activate
    public DefaultLookBackService(@Reference RecordDesk desk) {
        this.desk = desk;
        this.course = desk.course(LookBack.class, Function.READ_LOOK_BACK);
        this.numbers = desk.numbers("look-back", "HTK");
        this.intake = new LookBackIntake(desk);
    }

    @Override
    public LookBack register(Command command, NewLookBack told) {
        desk.heads().requireRight(command.caller(), told.lead());
        return course.register(command, Function.REGISTER_LOOK_BACK, reach -> {
            LookBackDraft draft = intake.check(command, told, reach);
            return draft.registered(desk.nextId(), numbers.next(draft.head().occurred()), desk.now());
        });
    }

    @Override
    public LookBack find(Command command, RecordId id, FindOutcome outcome) {
        Caller caller = command.caller();
        Seen hazards = new Seen(desk.hazards(), desk.access(), caller);
        return step(
                command,
                id,
                Function.LOOK_BACK,
                outcome.version(),
                steps -> steps.find(outcome, hazards, caller.name()));
    }

    @Override
    public LookBack assignHeir(Command command, RecordId id, AssignHeir heir) {
        return step(command, id, Function.ASSIGN_HEIR, heir.version(), steps -> steps.inherit(heir, desk.heirs()));
    }

    @Override
    public LookBack cancel(Command command, RecordId id, ReasonedChange reason) {
        return step(command, id, Function.VOID_LOOK_BACK, reason.version(), steps -> steps.cancel(reason));
    }

    private interface Stepping {
        Step<LookBack> check(LookBackSteps steps);
    }

    private LookBack step(Command command, RecordId id, Function needed, @Nullable Long seen, Stepping stepping) {
        return course.step(
                command,
                id,
                needed,
                seen,
                lookBack -> stepping.check(new LookBackSteps(lookBack, command.faults(), desk.today())));
    }

    @Override
    public LookBack get(Caller caller, RecordId id) {
        return course.get(caller, id);
    }

    @Override
    public Page<LookBack> list(Caller caller, RecordQuery query) {
        return course.list(caller, query.limit(), reach -> desk.list(LookBack.class, query, reach));
    }

    @Override
    public List<Event> events(Caller caller, RecordId id) {
        return course.events(caller, id);
    }

    /** The ledger as far as the caller may see it. */
    private record Seen(HazardStore hazards, Access access, Caller caller) implements LookBackSteps.Hazards {
        @Override
        public Optional<Stored<Hazard>> find(String id) {
            return Told.uuid(id)
                    .flatMap(uuid -> hazards.find(new HazardId(uuid)))
                    .filter(stored -> access.reach(caller, Function.READ_HAZARD)
                            .covers(stored.record().ownership()));
        }

        @Override
        public boolean mayReopen(Hazard hazard) {
            return access.reach(caller, hazard.judgedWith()).covers(hazard.ownership());
        }
    }
}
