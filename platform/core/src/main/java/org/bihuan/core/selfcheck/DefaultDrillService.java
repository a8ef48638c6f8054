package org.bihuan.core.selfcheck;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.selfcheck.Drill;
import org.bihuan.api.selfcheck.DrillService;
import org.bihuan.api.selfcheck.DrillStage;
import org.bihuan.api.selfcheck.NewDrill;
import org.bihuan.core.record.Course;
import org.bihuan.core.record.HeadDraft;
import org.bihuan.core.record.Numbers;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.record.Stages;
import org.bihuan.core.record.Step;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The drills: their own rules on the common course of changes. */
@Component
public final class DefaultDrillService implements DrillService {
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_REASON = 500;
    private static final int MOST_PEOPLE = 1_000_000;

    private final RecordDesk desk;
    private final Course<Drill> course;
    private final Numbers numbers;

    @Activate
    public DefaultDrillService(@Reference RecordDesk desk) {
        this.desk = desk;
        this.course = desk.course(Drill.class, Function.READ_DRILL);
        this.numbers = desk.numbers("drill", "YL");
    }

    @Override
    public Drill register(Command command, NewDrill told) {
        desk.heads().requireRight(command.caller(), told.lead());
        return course.register(command, Function.REGISTER_DRILL, reach -> checked(command, told, reach));
    }

    private Drill checked(Command command, NewDrill told, Reach reach) {
        Faults faults = command.faults();
        Optional<HeadDraft> head = OwnHeads.check(desk, command, reach, told::head);
        Optional<String> subject = faults.text("/subject", told.subject(), LONGEST_SUBJECT);
        Optional<Long> participants = faults.present("/participants", told.participants());
        participants.ifPresent(people -> faults.require(
                people >= 1 && people <= MOST_PEOPLE, "/participants", CommonFault.OUT_OF_RANGE, 1, MOST_PEOPLE));
        Optional<Boolean> wayOut = faults.present("/knowWayOut", told.knowWayOut());
        Optional<String> evaluation = faults.text("/evaluation", told.evaluation(), LONGEST_TEXT);
        faults.throwIfAny();
        HeadDraft draft = head.orElseThrow();
        return new Drill(
                draft.head(desk.nextId(), numbers.next(draft.occurred()), desk.now()),
                subject.orElseThrow(),
                participants.orElseThrow().intValue(),
                wayOut.orElseThrow(),
                evaluation.orElseThrow(),
                DrillStage.REGISTERED,
                Optional.empty(),
                1);
    }

    @Override
    public Drill cancel(Command command, RecordId id, ReasonedChange told) {
        return course.step(command, id, Function.VOID_DRILL, told.version(), drill -> {
            Faults faults = command.faults();
            Optional<String> reason = faults.text("/reason", told.reason(), LONGEST_REASON);
            faults.throwIfAny();
            Stages.require(drill.stage(), "void", EnumSet.of(DrillStage.REGISTERED));
            return new Step<>("voided", reason.orElseThrow(), drill.voided(reason.orElseThrow()));
        });
    }

    @Override
    public Drill get(Caller caller, RecordId id) {
        return course.get(caller, id);
    }

    @Override
    public Page<Drill> list(Caller caller, RecordQuery query) {
        return course.list(caller, query.limit(), reach -> desk.list(Drill.class, query, reach));
    }

    @Override
    public List<Event> events(Caller caller, RecordId id) {
        return course.events(caller, id);
    }
}
