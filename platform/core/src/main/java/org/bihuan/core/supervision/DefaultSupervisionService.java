package org.bihuan.core.supervision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.store.Stored;
import org.bihuan.api.supervision.NewSupervision;
import org.bihuan.api.supervision.PublishSupervision;
import org.bihuan.api.supervision.RaiseListing;
import org.bihuan.api.supervision.RemoveListing;
import org.bihuan.api.supervision.ReportProgress;
import org.bihuan.api.supervision.Supervision;
import org.bihuan.api.supervision.SupervisionService;
import org.bihuan.api.supervision.SupervisionStage;
import org.bihuan.core.record.Companion;
import org.bihuan.core.record.Course;
import org.bihuan.core.record.Made;
import org.bihuan.core.record.Numbers;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.record.Step;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Listed supervision: its own rules on the common course of changes; the hazard changes with it. */
@Component
public final class DefaultSupervisionService implements SupervisionService {
    private static final int ALL_OF_A_HAZARD = 200;

    private final RecordDesk desk;
    private final Course<Supervision> course;
    private final ListingBodies bodies;
    private final SupervisionIntake intake;
    private final Listings listings;

    @Activate
    public DefaultSupervisionService(@Reference RecordDesk desk, @Reference OrganisationService organisations) {
        this.desk = desk;
        this.course = desk.course(Supervision.class, Function.READ_SUPERVISION);
        Numbers numbers = desk.numbers("supervision", "GP");
        this.bodies = new ListingBodies(organisations);
        this.intake = new SupervisionIntake(desk, numbers, bodies);
        this.listings = new Listings(desk);
    }

    @Override
    public Supervision register(Command command, NewSupervision told) {
        return course.registerWith(command, Function.LIST_HAZARD, reach -> intake.check(command, told, reach));
    }

    @Override
    public Supervision publish(Command command, RecordId id, PublishSupervision publicity) {
        return step(
                command,
                id,
                Function.LIST_HAZARD,
                publicity.version(),
                (steps, supervision) -> steps.publish(publicity));
    }

    @Override
    public Supervision report(Command command, RecordId id, ReportProgress progress) {
        String by = command.caller().name();
        return step(
                command,
                id,
                Function.REPORT_PROGRESS,
                progress.version(),
                (steps, supervision) -> steps.report(progress, by));
    }

    @Override
    public Supervision remove(Command command, RecordId id, RemoveListing removal) {
        String by = command.caller().name();
        return step(
                command,
                id,
                Function.LIST_HAZARD,
                removal.version(),
                (steps, supervision) -> steps.remove(removal, hazard(supervision), by));
    }

    @Override
    public Supervision raise(Command command, RecordId id, RaiseListing raising) {
        return course.registerWith(command, Function.LIST_HAZARD, reach -> {
            Stored<Supervision> stored = course.toChange(command, id, Function.LIST_HAZARD, raising.version());
            Supervision lower = stored.record();
            Stored<Hazard> hazard = hazard(lower);
            Supervision higher = intake.raised(command, raising, lower, hazard.record());
            Hazard listed = SupervisionIntake.raisedBy(hazard.record(), higher);
            Step<Supervision> step = steps(command, lower).raise(higher);
            return new Made<>(
                    higher, List.of(course.along(stored, step), new Companion<>(hazard, listed, "listing-raised", "")));
        });
    }

    @Override
    public Supervision cancel(Command command, RecordId id, ReasonedChange reason) {
        return step(
                command,
                id,
                Function.LIST_HAZARD,
                reason.version(),
                (steps, supervision) -> steps.cancel(
                        reason,
                        hazard(supervision),
                        lower(supervision),
                        ended(supervision),
                        new BroughtForward(
                                desk.events(new RecordId(supervision.hazard().value())))));
    }

    private interface Stepping {
        Step<Supervision> check(SupervisionSteps steps, Supervision supervision);
    }

    private Supervision step(Command command, RecordId id, Function needed, @Nullable Long seen, Stepping stepping) {
        return course.step(
                command, id, needed, seen, supervision -> stepping.check(steps(command, supervision), supervision));
    }

    private SupervisionSteps steps(Command command, Supervision supervision) {
        return new SupervisionSteps(supervision, command.faults(), desk.today());
    }

    private Optional<Stored<Supervision>> lower(Supervision supervision) {
        return supervision.raisedFrom().flatMap(raising -> desk.records().find(Supervision.class, raising.other()));
    }

    /** The listing of the same hazard that was removed last. */
    private Optional<Supervision> ended(Supervision supervision) {
        RecordId hazard = new RecordId(supervision.hazard().value());
        return desk
                .records()
                .list(Supervision.class, RecordQuery.select().link(hazard).first(ALL_OF_A_HAZARD), new Reach.All())
                .items()
                .stream()
                .filter(one -> one.stage() == SupervisionStage.REMOVED)
                .max(Comparator.comparing(one -> one.head().recorded()));
    }

    private Stored<Hazard> hazard(Supervision supervision) {
        return desk.hazards()
                .find(supervision.hazard())
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @Override
    public boolean overdue(Supervision supervision, LocalDate today) {
        return supervision.overdue(today, Optional.empty())
                && supervision.overdue(today, hazard(supervision).record().acceptance());
    }

    @Override
    public List<Organisation> listingBodies() {
        return bodies.all();
    }

    @Override
    public Supervision get(Caller caller, RecordId id) {
        return course.get(caller, id);
    }

    @Override
    public Page<Supervision> list(Caller caller, RecordQuery query) {
        return course.list(caller, query.limit(), reach -> listings.list(query, reach));
    }

    @Override
    public List<Event> events(Caller caller, RecordId id) {
        return course.events(caller, id);
    }
}
