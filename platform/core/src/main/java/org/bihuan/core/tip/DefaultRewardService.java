package org.bihuan.core.tip;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.api.tip.AnswerReward;
import org.bihuan.api.tip.NewRewardRequest;
import org.bihuan.api.tip.RewardQuarter;
import org.bihuan.api.tip.RewardRequest;
import org.bihuan.api.tip.RewardService;
import org.bihuan.core.record.Course;
import org.bihuan.core.record.Paged;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.record.Step;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rewards asked for: their own rules on the common course of changes. */
@Component
public final class DefaultRewardService implements RewardService {
    private final RecordDesk desk;
    private final Course<RewardRequest> course;
    private final RewardIntake intake;

    @Activate
    public DefaultRewardService(@Reference RecordDesk desk) {
        this.desk = desk;
        this.course = desk.course(RewardRequest.class, Function.READ_REWARD_REQUEST);
        this.intake = new RewardIntake(desk, desk.numbers("reward-request", "JL"));
    }

    @Override
    public RewardRequest register(Command command, NewRewardRequest told) {
        try {
            return course.register(command, Function.REQUEST_REWARD, reach -> intake.check(command, told));
        } catch (DuplicateRecordException taken) {
            // somebody asked for the same report between the check and the writing
            Optional.ofNullable(told.reference()).ifPresent(one -> intake.askedOnce(one, command.faults()));
            command.faults().throwIfAny();
            throw taken;
        }
    }

    @Override
    public RewardRequest answer(Command command, RecordId id, AnswerReward answer) {
        String by = command.caller().name();
        return step(command, id, answer.version(), steps -> steps.answer(answer, by));
    }

    @Override
    public RewardRequest cancel(Command command, RecordId id, ReasonedChange reason) {
        return step(command, id, reason.version(), steps -> steps.cancel(reason));
    }

    private interface Stepping {
        Step<RewardRequest> check(RewardSteps steps);
    }

    private RewardRequest step(Command command, RecordId id, @Nullable Long seen, Stepping stepping) {
        return course.step(
                command,
                id,
                Function.REQUEST_REWARD,
                seen,
                request -> stepping.check(new RewardSteps(request, command.faults(), desk.today())));
    }

    @Override
    public RewardRequest get(Caller caller, RecordId id) {
        return course.get(caller, id);
    }

    @Override
    public Page<RewardRequest> list(Caller caller, RecordQuery query) {
        return course.list(caller, query.limit(), reach -> desk.list(RewardRequest.class, query, reach));
    }

    @Override
    public List<Event> events(Caller caller, RecordId id) {
        return course.events(caller, id);
    }

    @Override
    public List<RewardQuarter> quarters(Caller caller) {
        return Quarters.of(
                Paged.all(after -> list(caller, RecordQuery.select().page(after, Paged.AT_ONCE))), desk.today());
    }
}
