package org.bihuan.core.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bihuan.api.audit.AuditTrail;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.AssignRecords;
import org.bihuan.api.organisation.ChangeEnterprise;
import org.bihuan.api.organisation.CloseEnterprise;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.EnterpriseKin;
import org.bihuan.api.organisation.EnterpriseProblem;
import org.bihuan.api.organisation.EnterpriseQuery;
import org.bihuan.api.organisation.EnterpriseService;
import org.bihuan.api.organisation.NameKey;
import org.bihuan.api.organisation.NewEnterprise;
import org.bihuan.api.organisation.OpenRecords;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.organisation.PlaceEnterprise;
import org.bihuan.api.organisation.RenameEnterprise;
import org.bihuan.api.organisation.RevealPhone;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.problem.ProblemCode;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.api.store.EventStore;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;
import org.bihuan.core.audit.Conflicts;
import org.bihuan.core.audit.Repetition;
import org.bihuan.core.audit.Uuid7;
import org.bihuan.core.organisation.EnterpriseIntake.Kept;
import org.bihuan.core.organisation.EnterpriseSteps.Step;
import org.bihuan.core.privacy.Phones;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.report.Annex2FormSource;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of enterprises: rights, then faults, then version, then state; then one transaction. */
@Component
public final class DefaultEnterpriseService implements EnterpriseService {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int LARGEST_PAGE = 200;
    private static final int MOST_ALIKE = 20;
    private static final int TRIES = 10;

    private final EnterpriseStore enterprises;
    private final EventStore events;
    private final Access access;
    private final AuditTrail trail;
    private final Phones phones;
    private final RecordDesk desk;
    private final Estate estate;
    private final Clock clock;
    private final EnterpriseIntake intake;
    private final EnterpriseOwners owners;
    private final Repetition repetition;
    private final Conflicts conflicts;
    private final Uuid7 ids;

    @Activate
    public DefaultEnterpriseService(
            @Reference EnterpriseStore enterprises,
            @Reference EventStore events,
            @Reference OrganisationService organisations,
            @Reference SectorRegistry sectors,
            @Reference Annex2FormSource form,
            @Reference Phones phones,
            @Reference RecordDesk desk,
            @Reference Access access,
            @Reference AuditTrail trail) {
        this(enterprises, events, organisations, sectors, form, phones, desk, access, trail, Clock.systemUTC());
    }

    public DefaultEnterpriseService(
            EnterpriseStore enterprises,
            EventStore events,
            OrganisationService organisations,
            SectorRegistry sectors,
            Annex2FormSource form,
            Phones phones,
            RecordDesk desk,
            Access access,
            AuditTrail trail,
            Clock clock) {
        this.enterprises = enterprises;
        this.events = events;
        this.access = access;
        this.trail = trail;
        this.phones = phones;
        this.desk = desk;
        this.clock = clock;
        this.intake = new EnterpriseIntake(organisations, sectors, form.form(), phones);
        this.owners = new EnterpriseOwners(sectors, organisations);
        this.repetition = new Repetition(events);
        this.conflicts = new Conflicts(events);
        this.estate = new Estate(desk, enterprises, conflicts);
        this.ids = new Uuid7(clock);
    }

    @Override
    public Enterprise register(Command command, NewEnterprise enterprise) {
        access.require(command.caller(), Function.REGISTER_ENTERPRISE);
        return repetition.once(command, () -> add(command, enterprise), this::current);
    }

    private Enterprise add(Command command, NewEnterprise told) {
        Kept fresh = new Kept(
                new EnterpriseId(ids.next()), Optional.empty(), clock.instant().truncatedTo(ChronoUnit.MILLIS), 1);
        Reach reach = access.reach(command.caller(), Function.REGISTER_ENTERPRISE);
        Enterprise enterprise = intake.check(told, fresh, reach, command.faults());
        refuseTaken(command.caller(), enterprise);
        requireDistinct(command.caller(), enterprise, told.distinctFrom());
        Event event = trail.event(
                command,
                RecordKind.ENTERPRISE,
                enterprise.id().value(),
                enterprise.version(),
                "",
                "registered",
                "",
                Optional.empty(),
                enterprise);
        try {
            enterprises.add(enterprise, event);
        } catch (DuplicateRecordException e) {
            refuseTaken(command.caller(), enterprise);
            throw e;
        }
        trail.committed(event);
        return enterprise;
    }

    @Override
    public Enterprise change(Command command, EnterpriseId id, ChangeEnterprise change) {
        Caller caller = command.caller();
        return step(command, id, Function.CHANGE_ENTERPRISE, stored -> {
            Faults faults = command.faults();
            Optional<Long> version = faults.present("/version", change.version());
            Optional<String> reason = faults.text("/reason", change.reason(), EnterpriseIntake.LONGEST_REASON);
            Reach reach = access.reach(caller, Function.CHANGE_ENTERPRISE);
            Enterprise after = intake.check(
                    change.enterprise(),
                    new Kept(id, Optional.of(stored), stored.recorded(), stored.version() + 1),
                    reach,
                    faults);
            return new Step("changed", reason.orElseThrow(), version.orElseThrow(), before -> {
                refuseTaken(caller, after);
                if (!after.name().equals(before.name())) {
                    requireDistinct(caller, after, change.distinctFrom());
                }
                return after;
            });
        });
    }

    @Override
    public Enterprise rename(Command command, EnterpriseId id, RenameEnterprise told) {
        return step(command, id, Function.CHANGE_ENTERPRISE, stored -> steps(command)
                .rename(stored, told)
                .checked(after -> requireDistinct(command.caller(), after, told.distinctFrom())));
    }

    @Override
    public Enterprise withdrawRenaming(Command command, EnterpriseId id, ReasonedChange told) {
        return step(command, id, Function.CHANGE_ENTERPRISE, stored -> steps(command)
                .withdrawRenaming(told));
    }

    @Override
    public Enterprise place(Command command, EnterpriseId id, PlaceEnterprise told) {
        return step(command, id, Function.CHANGE_ENTERPRISE, stored -> steps(command)
                .place(stored, told));
    }

    @Override
    public Enterprise withdrawSuperior(Command command, EnterpriseId id, ReasonedChange told) {
        return step(command, id, Function.CHANGE_ENTERPRISE, stored -> steps(command)
                .withdrawSuperior(stored, told));
    }

    @Override
    public Enterprise close(Command command, EnterpriseId id, CloseEnterprise told) {
        return step(command, id, Function.CHANGE_ENTERPRISE, stored -> steps(command)
                .close(stored, told, estate, access.reach(command.caller(), Function.ASSIGN_HEIR)));
    }

    @Override
    public OpenRecords openRecords(Caller caller, EnterpriseId id) {
        access.require(caller, Function.ASSIGN_HEIR);
        return estate.of(get(caller, id).id(), access.reach(caller, Function.ASSIGN_HEIR));
    }

    @Override
    public Enterprise assignRecords(Command command, EnterpriseId id, AssignRecords told) {
        access.require(command.caller(), Function.ASSIGN_HEIR);
        Reach reach = access.reach(command.caller(), Function.ASSIGN_HEIR);
        return step(command, id, Function.CHANGE_ENTERPRISE, stored -> steps(command)
                .assign(stored, told, estate, desk.heirs().afterASplit(), reach));
    }

    @Override
    public Enterprise reopen(Command command, EnterpriseId id, ReasonedChange told) {
        return step(command, id, Function.CHANGE_ENTERPRISE, stored -> steps(command)
                .reopen(told));
    }

    private EnterpriseSteps steps(Command command) {
        return new EnterpriseSteps(
                enterprises,
                access.reach(command.caller(), Function.READ_ENTERPRISE),
                command.faults(),
                LocalDate.now(clock.withZone(ZONE)));
    }

    @Override
    public RevealedPhone revealPhone(Command command, EnterpriseId id, RevealPhone told) {
        Enterprise revealed = step(command, id, Function.READ_ENTERPRISE_PHONE, stored -> {
            Optional<String> reason = command.faults().text("/reason", told.reason(), EnterpriseIntake.LONGEST_REASON);
            command.faults().throwIfAny();
            number(stored);
            return new Step("phone-revealed", reason.orElseThrow(), stored.version(), Enterprise::phoneRevealed);
        });
        return new RevealedPhone(revealed, number(revealed));
    }

    private String number(Enterprise enterprise) {
        return phones.reveal(enterprise.id().value(), enterprise.phone());
    }

    @Override
    public boolean mayChange(Caller caller, Enterprise enterprise) {
        return owners.covers(access.reach(caller, Function.CHANGE_ENTERPRISE), enterprise);
    }

    @Override
    public Enterprise get(Caller caller, EnterpriseId id) {
        access.require(caller, Function.READ_ENTERPRISE);
        return visible(caller, id).record();
    }

    @Override
    public EnterpriseKin kin(Caller caller, EnterpriseId id) {
        return new EnterpriseTree(enterprises).around(get(caller, id), access.reach(caller, Function.READ_ENTERPRISE));
    }

    @Override
    public Page<Enterprise> list(Caller caller, EnterpriseQuery query) {
        access.require(caller, Function.READ_ENTERPRISE);
        Faults faults = new Faults();
        boolean limited = query.limit() >= 1 && query.limit() <= LARGEST_PAGE;
        faults.require(limited, "limit", CommonFault.OUT_OF_RANGE, 1, LARGEST_PAGE);
        faults.throwIfAny();
        return enterprises.list(desk.inCharge().of(query), access.reach(caller, Function.READ_ENTERPRISE));
    }

    @Override
    public List<Enterprise> alike(Caller caller, String name, OrganisationId territory) {
        access.require(caller, Function.READ_ENTERPRISE);
        NameKey key = NameKey.of(name);
        return key.value().isEmpty()
                ? List.of()
                : enterprises.alike(key, territory, access.reach(caller, Function.READ_ENTERPRISE), MOST_ALIKE);
    }

    @Override
    public List<Event> events(Caller caller, EnterpriseId id) {
        access.require(caller, Function.READ_ENTERPRISE);
        visible(caller, id);
        return events.of(id.value());
    }

    private interface Stepping {
        Step check(Enterprise stored);
    }

    private Enterprise step(Command command, EnterpriseId id, Function function, Stepping stepping) {
        Caller caller = command.caller();
        access.require(caller, function);
        return repetition.once(command, () -> again(command, id, function, stepping), this::current);
    }

    /** Checks anew while others change on which the step rests: two that are right by themselves may make a ring together. */
    private Enterprise again(Command command, EnterpriseId id, Function function, Stepping stepping) {
        for (int attempt = 1; ; attempt++) {
            Stored<Enterprise> stored = visible(command.caller(), id);
            require(owners.covers(access.reach(command.caller(), function), stored.record()), CommonProblem.FORBIDDEN);
            Step step = stepping.check(stored.record());
            try {
                return carryOut(command, stored, step);
            } catch (StaleRecordException overtaken) {
                if (!step.restsOnOthers() || attempt == TRIES) {
                    throw conflicts.stale(id.value());
                }
            }
        }
    }

    private Enterprise carryOut(Command command, Stored<Enterprise> stored, Step step) {
        Enterprise before = stored.record();
        UUID id = before.id().value();
        if (step.version() != before.version()) {
            throw conflicts.stale(id);
        }
        Enterprise after = step.change().apply(before);
        Event event = trail.event(
                command,
                RecordKind.ENTERPRISE,
                id,
                after.version(),
                stored.lastHash(),
                step.action(),
                step.reason(),
                Optional.of(before),
                after);
        desk.along(command, step.records(), records -> enterprises.change(after, event, step.rests(), records));
        trail.committed(event);
        return after;
    }

    /** Who has the code is told to those alone who may see that enterprise. */
    private void refuseTaken(Caller caller, Enterprise enterprise) {
        enterprises
                .find(enterprise.creditCode())
                .filter(holder -> !holder.id().equals(enterprise.id()))
                .ifPresent(holder -> {
                    throw access.reach(caller, Function.READ_ENTERPRISE).covers(holder.ownership())
                            ? new ProblemException(EnterpriseProblem.ALREADY_REGISTERED, holder.name())
                            : new ProblemException(EnterpriseProblem.REGISTERED_BEYOND_REACH);
                });
    }

    private void requireDistinct(Caller caller, Enterprise enterprise, @Nullable List<String> seen) {
        List<String> known = Objects.requireNonNullElse(seen, List.of());
        String perhaps = alike(caller, enterprise.name(), enterprise.territory()).stream()
                .filter(one -> !one.id().equals(enterprise.id()))
                .filter(one -> !known.contains(one.id().toString()))
                .map(DefaultEnterpriseService::withFormerNames)
                .collect(Collectors.joining("、"));
        if (!perhaps.isEmpty()) {
            throw new ProblemException(EnterpriseProblem.PERHAPS_REGISTERED, perhaps);
        }
    }

    private static String withFormerNames(Enterprise enterprise) {
        List<String> former = enterprise.formerNames();
        return enterprise.name() + (former.isEmpty() ? "" : "（" + String.join("、", former) + "）");
    }

    private static void require(boolean condition, ProblemCode otherwise) {
        if (!condition) {
            throw new ProblemException(otherwise);
        }
    }

    private Stored<Enterprise> visible(Caller caller, EnterpriseId id) {
        Reach reach = access.reach(caller, Function.READ_ENTERPRISE);
        return enterprises
                .find(id)
                .filter(stored -> reach.covers(stored.record().ownership()))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private Enterprise current(UUID id) {
        return enterprises
                .find(new EnterpriseId(id))
                .map(Stored::record)
                .orElseThrow(() -> new ProblemException(CommonProblem.KEY_REUSED));
    }
}
