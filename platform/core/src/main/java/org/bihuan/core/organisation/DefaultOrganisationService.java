package org.bihuan.core.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.bihuan.api.audit.AuditTrail;
import org.bihuan.api.audit.AuditTrail.Committed;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Role;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.organisation.ChangeOrganisation;
import org.bihuan.api.organisation.DissolveOrganisation;
import org.bihuan.api.organisation.NewOrganisation;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationFault;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationProblem;
import org.bihuan.api.organisation.OrganisationRecord;
import org.bihuan.api.organisation.OrganisationRecord.Standing;
import org.bihuan.api.organisation.OrganisationRecord.Term;
import org.bihuan.api.organisation.OrganisationRegister;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.api.store.EventStore;
import org.bihuan.api.store.OrganisationStore;
import org.bihuan.api.store.OrganisationStore.NewRecord;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;
import org.bihuan.core.audit.Conflicts;
import org.bihuan.core.audit.Repetition;
import org.bihuan.core.organisation.NewBodies.Checked;
import org.bihuan.core.recovery.Remembering;
import org.bihuan.core.reference.YamlOrganisations;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The public bodies, kept in memory and in the database; those of the plan are written there at the first start. */
@Component(
        service = {
            OrganisationService.class,
            OrganisationRegister.class,
            DefaultOrganisationService.class,
            Remembering.class
        })
public final class DefaultOrganisationService implements OrganisationService, OrganisationRegister, Remembering {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int LONGEST_REASON = 500;
    private static final int TRIES = 10;
    private static final Caller PLATFORM = new Caller(
            new UserId(new UUID(0, 0)), "平台", Role.COMMITTEE_OFFICE, Optional.empty(), Optional.empty(), "platform");

    private final OrganisationStore store;
    private final EventStore events;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;
    private final Repetition repetition;
    private final Conflicts conflicts;
    private final Object steps = new Object();
    private volatile OrganisationTable table;

    @Activate
    public DefaultOrganisationService(
            @Reference OrganisationStore store,
            @Reference EventStore events,
            @Reference Access access,
            @Reference AuditTrail trail) {
        this(store, events, access, trail, new YamlOrganisations().all(), Clock.systemUTC());
    }

    public DefaultOrganisationService(
            OrganisationStore store,
            EventStore events,
            Access access,
            AuditTrail trail,
            List<Organisation> shipped,
            Clock clock) {
        this.store = store;
        this.events = events;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
        this.repetition = new Repetition(events);
        this.conflicts = new Conflicts(events);
        if (store.all().isEmpty()) {
            seed(shipped);
        }
        this.table = read();
    }

    private void seed(List<Organisation> shipped) {
        List<NewRecord> records = shipped.stream()
                .map(DefaultOrganisationService::record)
                .map(this::first)
                .toList();
        try {
            store.add(records);
            records.forEach(one -> trail.committed(one.event()));
        } catch (DuplicateRecordException another) {
            // another node was faster; what it wrote is the same
            return;
        }
    }

    private NewRecord first(OrganisationRecord record) {
        return new NewRecord(record, event(Command.by(PLATFORM), record, "", "registered", "", Optional.empty()));
    }

    private static OrganisationRecord record(Organisation one) {
        Standing standing = one.active() ? Standing.ACTIVE : Standing.PASSIVE;
        Term since = new Term(
                Optional.empty(),
                one.name(),
                one.shortName(),
                one.kind(),
                one.aliases(),
                one.parent(),
                standing,
                List.of());
        return new OrganisationRecord(one.id(), List.of(since), 1);
    }

    @Override
    public List<Organisation> all() {
        return table.all(today());
    }

    @Override
    public Optional<Organisation> find(OrganisationId id) {
        return table.find(id, today());
    }

    @Override
    public Optional<Organisation> find(OrganisationId id, LocalDate day) {
        return table.find(id).map(one -> one.as(day));
    }

    @Override
    public Optional<Organisation> named(String name) {
        return table.named(name).map(one -> one.as(today()));
    }

    @Override
    public OrganisationId inCharge(OrganisationId id) {
        return inCharge(id, today());
    }

    @Override
    public OrganisationId inCharge(OrganisationId id, LocalDate day) {
        return table.inCharge(id, day);
    }

    @Override
    public Set<OrganisationId> standsFor(OrganisationId id, LocalDate day) {
        return table.standsFor(id, day);
    }

    @Override
    public OrganisationRecord add(Command command, NewOrganisation told) {
        access.require(command.caller(), Function.CHANGE_ORGANISATION);
        return repetition.once(
                command,
                () -> settled(() -> {
                    Optional<String> reason = reason(command.faults(), told.reason());
                    OrganisationRecord fresh = new OrganisationIntake(table, command.faults(), today()).add(told);
                    Event event = event(command, fresh, "", "registered", reason.orElseThrow(), Optional.empty());
                    store.add(List.of(new NewRecord(fresh, event)));
                    return committed(event, fresh);
                }),
                this::current);
    }

    /** New bodies beside those that there are now. */
    NewBodies newBodies() {
        return new NewBodies(read(), today());
    }

    /**
     * Adds bodies that were checked, all or none.
     *
     * @param command who; its key stands on the event of the first
     * @throws DuplicateRecordException if an id or a name was taken meanwhile
     */
    void addAll(Command command, List<Checked> bodies) {
        List<NewRecord> records = new ArrayList<>();
        for (Checked one : bodies) {
            Command by = records.isEmpty() ? command : Command.by(command.caller());
            Event event = event(by, one.record(), "", "registered", one.reason(), Optional.empty());
            records.add(new NewRecord(one.record(), event));
        }
        store.add(records);
        table = read();
        trail.committed(
                records.stream().map(NewRecord::event).map(Committed::of).toList());
    }

    @Override
    public void recall() {
        synchronized (steps) {
            table = read();
        }
    }

    @Override
    public OrganisationRecord change(Command command, OrganisationId id, ChangeOrganisation told) {
        return step(
                command, id, "changed", told.version(), told.reason(), (intake, record) -> intake.change(record, told));
    }

    @Override
    public OrganisationRecord dissolve(Command command, OrganisationId id, DissolveOrganisation told) {
        return step(
                command,
                id,
                "dissolved",
                told.version(),
                told.reason(),
                (intake, record) -> intake.dissolve(record, told));
    }

    @Override
    public OrganisationRecord get(Caller caller, OrganisationId id) {
        access.require(caller, Function.READ_REFERENCE);
        return stored(id).record();
    }

    @Override
    public List<Event> events(Caller caller, OrganisationId id) {
        return events.of(get(caller, id).key());
    }

    private interface Stepping {
        Term next(OrganisationIntake intake, OrganisationRecord record);
    }

    private OrganisationRecord step(
            Command command,
            OrganisationId id,
            String action,
            @Nullable Long seen,
            @Nullable String why,
            Stepping stepping) {
        access.require(command.caller(), Function.CHANGE_ORGANISATION);
        return repetition.once(
                command,
                () -> settled(() -> {
                    Stored<OrganisationRecord> stored = stored(id);
                    OrganisationRecord before = stored.record();
                    Faults faults = command.faults();
                    Optional<Long> version = faults.present("/version", seen);
                    Optional<String> reason = reason(faults, why);
                    Term next = stepping.next(new OrganisationIntake(table, faults, today()), before);
                    if (version.orElseThrow() != before.version()) {
                        throw conflicts.stale(before.key());
                    }
                    if (before.last().standing() == Standing.DISSOLVED) {
                        throw new ProblemException(OrganisationProblem.ORGANISATION_DISSOLVED);
                    }
                    OrganisationRecord after = before.with(next);
                    Event event =
                            event(command, after, stored.lastHash(), action, reason.orElseThrow(), Optional.of(before));
                    store.change(after, event);
                    return committed(event, after);
                }),
                this::current);
    }

    /**
     * One step after the other: two moves that are right by themselves may make a ring together. Where another node was faster with
     * the body, an id or a name, everything is looked at again, beside what it wrote.
     */
    private OrganisationRecord settled(Supplier<OrganisationRecord> step) {
        synchronized (steps) {
            for (int i = 0; i < TRIES; i++) {
                table = read();
                try {
                    return step.get();
                } catch (DuplicateRecordException | StaleRecordException overtaken) {
                    // looked at again
                } catch (ProblemException refused) {
                    throw i == 0 ? refused : ring(refused).orElse(refused);
                }
            }
        }
        throw new ProblemException(CommonProblem.UNAVAILABLE);
    }

    /** What somebody else moved meanwhile, if that is why a body would belong to itself. */
    private Optional<ProblemException> ring(ProblemException refused) {
        return refused.faults().stream()
                .filter(fault -> fault.code() == OrganisationFault.ORGANISATION_OF_ITSELF)
                .flatMap(fault -> fault.arguments().stream())
                .findFirst()
                .map(parent -> conflicts.stale(OrganisationRecord.key(new OrganisationId(parent))));
    }

    private OrganisationRecord committed(Event event, OrganisationRecord record) {
        table = read();
        trail.committed(event);
        return record;
    }

    private Event event(
            Command command,
            OrganisationRecord record,
            String previousHash,
            String action,
            String reason,
            Optional<OrganisationRecord> before) {
        return trail.event(
                command,
                RecordKind.ORGANISATION,
                record.key(),
                record.version(),
                previousHash,
                action,
                reason,
                before,
                record);
    }

    private OrganisationTable read() {
        return new OrganisationTable(store.all().stream().map(Stored::record).toList());
    }

    private Stored<OrganisationRecord> stored(OrganisationId id) {
        return store.find(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private OrganisationRecord current(UUID key) {
        return store.all().stream()
                .map(Stored::record)
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.KEY_REUSED));
    }

    static Optional<String> reason(Faults faults, @Nullable String told) {
        return faults.text("/reason", told, LONGEST_REASON);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }
}
