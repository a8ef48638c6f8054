package org.bihuan.core.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.audit.AuditTrail;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.campaign.CampaignService;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Ownership;
import org.bihuan.api.organisation.Appointments;
import org.bihuan.api.organisation.AppointmentsQuery;
import org.bihuan.api.organisation.ChangePerson;
import org.bihuan.api.organisation.NewPerson;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.organisation.Person;
import org.bihuan.api.organisation.Person.Duty;
import org.bihuan.api.organisation.Person.Rank;
import org.bihuan.api.organisation.PersonFault;
import org.bihuan.api.organisation.PersonId;
import org.bihuan.api.organisation.PersonQuery;
import org.bihuan.api.organisation.PersonService;
import org.bihuan.api.organisation.RevealPhone;
import org.bihuan.api.organisation.SealedPhone;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.api.store.EventStore;
import org.bihuan.api.store.PersonStore;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;
import org.bihuan.core.audit.Conflicts;
import org.bihuan.core.audit.Repetition;
import org.bihuan.core.audit.Uuid7;
import org.bihuan.core.privacy.Phones;
import org.bihuan.core.record.RecordDesk;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Leaders, special teams and contact officers. */
@Component
public final class DefaultPersonService implements PersonService {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 500;

    private final PersonStore people;
    private final EventStore events;
    private final OrganisationService organisations;
    private final Phones phones;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;
    private final Governance governance;
    private final Repetition repetition;
    private final Conflicts conflicts;
    private final Uuid7 ids;

    @Activate
    public DefaultPersonService(
            @Reference PersonStore people,
            @Reference EventStore events,
            @Reference OrganisationService organisations,
            @Reference Phones phones,
            @Reference RecordDesk desk,
            @Reference CampaignService campaigns,
            @Reference Access access,
            @Reference AuditTrail trail) {
        this(people, events, organisations, phones, desk, campaigns, access, trail, Clock.systemUTC());
    }

    public DefaultPersonService(
            PersonStore people,
            EventStore events,
            OrganisationService organisations,
            Phones phones,
            RecordDesk desk,
            CampaignService campaigns,
            Access access,
            AuditTrail trail,
            Clock clock) {
        this.people = people;
        this.events = events;
        this.organisations = organisations;
        this.phones = phones;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
        this.governance = new Governance(people, organisations, desk, campaigns.current());
        this.repetition = new Repetition(events);
        this.conflicts = new Conflicts(events);
        this.ids = new Uuid7(clock);
    }

    /** A change that nothing stands against but perhaps the version. */
    private record Step(String action, String reason, long version, Person after) {}

    @Override
    public Person name(Command command, NewPerson told) {
        access.require(command.caller(), Function.CHANGE_PERSON);
        return repetition.once(command, () -> add(command, told), this::current);
    }

    private Person add(Command command, NewPerson told) {
        Faults faults = command.faults();
        OrganisationId unit = new OrganisationId(
                faults.text("/unit", told.unit(), LONGEST_NAME).orElse(""));
        LocalDate from = Objects.requireNonNullElse(told.from(), today());
        checkUnit(unit, from.isBefore(today()) ? today() : from, faults);
        PersonId id = new PersonId(ids.next());
        Optional<Duty> duty = duty(told.duty(), faults);
        Optional<String> name = faults.text("/name", told.name(), LONGEST_NAME);
        Optional<String> position = faults.text("/position", told.position(), LONGEST_NAME);
        Optional<Rank> rank = rank(faults.text("/rank", told.rank(), LONGEST_NAME), faults);
        Optional<SealedPhone> phone = phones.told("/phone", told.phone(), id.value(), Optional.empty(), faults);
        Person person = new Person(
                id,
                unit,
                duty.orElse(Duty.TASK_FORCE_MEMBER),
                name.orElse(""),
                position.orElse(""),
                rank,
                phone,
                from,
                Optional.ofNullable(told.until()),
                1);
        check(person, faults);
        requireReach(command.caller(), Function.CHANGE_PERSON, person.ownership());
        Event event = event(command, person, "", "registered", "", Optional.empty());
        try {
            people.add(person, event);
        } catch (DuplicateRecordException overtaken) {
            check(person, faults);
            throw new ProblemException(CommonProblem.UNAVAILABLE);
        }
        trail.committed(event);
        return person;
    }

    @Override
    public Person change(Command command, PersonId id, ChangePerson told) {
        return step(command, id, Function.CHANGE_PERSON, before -> {
            Faults faults = command.faults();
            Optional<Long> version = faults.present("/version", told.version());
            Optional<String> reason = faults.text("/reason", told.reason(), LONGEST_REASON);
            Optional<String> name = faults.text("/name", told.name(), LONGEST_NAME);
            Optional<String> position = faults.text("/position", told.position(), LONGEST_NAME);
            Optional<Rank> rank = rank(faults.optionalText("/rank", told.rank(), LONGEST_NAME), faults)
                    .or(before::rank);
            Person after = new Person(
                    id,
                    before.unit(),
                    before.duty(),
                    name.orElse(""),
                    position.orElse(""),
                    rank,
                    phones.told("/phone", told.phone(), id.value(), before.phone(), faults),
                    Objects.requireNonNullElse(told.from(), before.from()),
                    Optional.ofNullable(told.until()),
                    before.version() + 1);
            check(after, faults);
            return new Step("changed", reason.orElseThrow(), version.orElseThrow(), after);
        });
    }

    @Override
    public RevealedPhone revealPhone(Command command, PersonId id, RevealPhone told) {
        Person revealed = step(command, id, Function.READ_PERSON_PHONE, before -> {
            Optional<String> reason = command.faults().text("/reason", told.reason(), LONGEST_REASON);
            command.faults().throwIfAny();
            phones.reveal(id.value(), before.phone());
            return new Step("phone-revealed", reason.orElseThrow(), before.version(), before.phoneRevealed());
        });
        return new RevealedPhone(revealed, phones.reveal(id.value(), revealed.phone()));
    }

    @Override
    public List<Person> of(Caller caller, OrganisationId unit) {
        access.require(caller, Function.READ_PERSON);
        if (organisations.find(unit).isEmpty()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return people.of(unit);
    }

    @Override
    public List<Person> list(Caller caller, PersonQuery query) {
        access.require(caller, Function.READ_PERSON);
        LocalDate today = today();
        return organisations.all().stream()
                .map(Organisation::id)
                .filter(unit -> query.unit().isEmpty()
                        || query.unit().filter(unit::equals).isPresent())
                .flatMap(unit -> people.of(unit).stream())
                .filter(one ->
                        query.former() || one.until().filter(today::isAfter).isEmpty())
                .toList();
    }

    @Override
    public List<Appointments> appointments(Caller caller, AppointmentsQuery query) {
        access.require(caller, Function.READ_PERSON);
        return governance.on(today(), access.reach(caller, Function.READ_WORK_RECORD)).stream()
                .filter(one -> !query.open() || one.open())
                .toList();
    }

    @Override
    public List<Event> events(Caller caller, PersonId id) {
        access.require(caller, Function.READ_PERSON);
        return events.of(stored(id).record().id().value());
    }

    /** Nobody is named by a body that is gone. */
    private void checkUnit(OrganisationId id, LocalDate day, Faults faults) {
        Optional<Organisation> unit = organisations.find(id, day);
        faults.require(unit.isPresent(), "/unit", CommonFault.UNKNOWN_ID, id);
        unit.filter(one -> !one.active())
                .ifPresent(one -> faults.add("/unit", PersonFault.UNIT_TAKES_NO_PART, one.name(), day));
    }

    /** Ends the call with every fault; of the single duties one person has each at a time. */
    private void check(Person person, Faults faults) {
        Founding.require("/from", person.from(), faults);
        faults.require(
                person.until().filter(person.from()::isAfter).isEmpty(), "/until", PersonFault.ENDS_BEFORE_IT_BEGINS);
        people.of(person.unit()).stream()
                .filter(person::excludes)
                .forEach(one -> faults.add("/duty", PersonFault.DUTY_TAKEN, one.name()));
        faults.throwIfAny();
    }

    private static Optional<Duty> duty(@Nullable String told, Faults faults) {
        Optional<String> text = faults.text("/duty", told, LONGEST_NAME);
        return text.flatMap(value -> choice("/duty", value, Duty.values(), faults));
    }

    private static Optional<Rank> rank(Optional<String> told, Faults faults) {
        return told.flatMap(value -> choice("/rank", value, Rank.values(), faults));
    }

    private static <E extends Enum<E>> Optional<E> choice(String pointer, String told, E[] values, Faults faults) {
        Optional<E> chosen =
                Stream.of(values).filter(one -> id(one).equals(told)).findFirst();
        faults.require(
                chosen.isPresent(),
                pointer,
                CommonFault.NOT_ALLOWED,
                Stream.of(values).map(DefaultPersonService::id).collect(Collectors.joining(", ")));
        return chosen;
    }

    private static String id(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private interface Stepping {
        Step check(Person before);
    }

    private Person step(Command command, PersonId id, Function function, Stepping stepping) {
        access.require(command.caller(), function);
        return repetition.once(
                command,
                () -> {
                    Stored<Person> stored = stored(id);
                    requireReach(command.caller(), function, stored.record().ownership());
                    return carryOut(command, stored, stepping.check(stored.record()));
                },
                this::current);
    }

    private Person carryOut(Command command, Stored<Person> stored, Step step) {
        Person before = stored.record();
        UUID id = before.id().value();
        if (step.version() != before.version()) {
            throw conflicts.stale(id);
        }
        Event event =
                event(command, step.after(), stored.lastHash(), step.action(), step.reason(), Optional.of(before));
        try {
            people.change(step.after(), event);
        } catch (StaleRecordException overtaken) {
            check(step.after(), command.faults());
            throw conflicts.stale(id);
        }
        trail.committed(event);
        return step.after();
    }

    private Event event(
            Command command,
            Person person,
            String previousHash,
            String action,
            String reason,
            Optional<Person> before) {
        return trail.event(
                command,
                RecordKind.PERSON,
                person.id().value(),
                person.version(),
                previousHash,
                action,
                reason,
                before,
                person);
    }

    private void requireReach(Caller caller, Function function, Ownership record) {
        if (!access.reach(caller, function).covers(record)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }

    private Stored<Person> stored(PersonId id) {
        return people.find(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private Person current(UUID id) {
        return people.find(new PersonId(id))
                .map(Stored::record)
                .orElseThrow(() -> new ProblemException(CommonProblem.KEY_REUSED));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }
}
