package org.bihuan.core.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.campaign.Campaign;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.Appointments;
import org.bihuan.api.organisation.Appointments.Matter;
import org.bihuan.api.organisation.Appointments.Point;
import org.bihuan.api.organisation.Appointments.Standing;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.organisation.Person;
import org.bihuan.api.organisation.Person.Duty;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.store.PersonStore;
import org.bihuan.api.store.Stored;
import org.bihuan.api.work.WorkRecord;
import org.bihuan.api.work.WorkStage;
import org.bihuan.core.record.Paged;
import org.bihuan.core.record.RecordDesk;

/** Compares whom the units named and which documents they keep with what the plan wants of each (R-GOV-01, R-GOV-02). */
final class Governance {
    private static final String DUTY_LIST = "duty-list";
    private static final String TASK_LIST = "annual-task-list";

    private final PersonStore people;
    private final OrganisationService organisations;
    private final RecordDesk desk;
    private final int year;

    Governance(PersonStore people, OrganisationService organisations, RecordDesk desk, Campaign campaign) {
        this.people = people;
        this.organisations = organisations;
        this.desk = desk;
        this.year = campaign.start().getYear();
    }

    /** What each unit has on a day; records of documents are named within reach alone. */
    List<Appointments> on(LocalDate day, Reach reach) {
        Map<OrganisationId, List<Person>> named = people.all().stream()
                .map(Stored::record)
                .filter(one -> one.on(day))
                .collect(Collectors.groupingBy(Person::unit));
        Map<OrganisationId, WorkRecord> duties = documents(DUTY_LIST);
        Map<OrganisationId, WorkRecord> tasks = documents(TASK_LIST);
        return organisations.all().stream()
                .filter(one -> one.active() && (one.isTerritory() || one.kind() == Organisation.Kind.DEPARTMENT))
                .map(unit -> {
                    List<Person> own = named.getOrDefault(unit.id(), List.of());
                    return new Appointments(
                            unit,
                            List.of(
                                    named(Matter.LEADER, own, Duty.LEADER),
                                    named(Matter.TASK_FORCE, own, Duty.TASK_FORCE_HEAD, Duty.TASK_FORCE_MEMBER),
                                    named(Matter.CONTACT_OFFICER, own, Duty.CONTACT_OFFICER),
                                    named(Matter.COMMITTEE_CHAIR, own, Duty.COMMITTEE_CHAIR),
                                    kept(Matter.DUTY_LIST, Optional.ofNullable(duties.get(unit.id())), reach),
                                    kept(Matter.TASK_LIST, Optional.ofNullable(tasks.get(unit.id())), reach)));
                })
                .toList();
    }

    /** The latest document of a kind in the campaign's year, by the unit that did it. */
    private Map<OrganisationId, WorkRecord> documents(String work) {
        return Paged.all(after -> desk.list(WorkRecord.class, ofTheYear(work, after), new Reach.All())).stream()
                .collect(Collectors.toMap(
                        one -> one.head().ownership().lead().orElseThrow(),
                        Function.identity(),
                        (latest, earlier) -> latest));
    }

    private RecordQuery ofTheYear(String work, Optional<String> after) {
        return RecordQuery.select()
                .states(WorkStage.REGISTERED)
                .between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .marks(WorkRecord.mark(work))
                .page(after, Paged.AT_ONCE);
    }

    /** By the first of the duties that somebody has. */
    private static Point named(Matter matter, List<Person> people, Duty... duties) {
        return Stream.of(duties)
                .flatMap(duty -> people.stream().filter(one -> one.duty() == duty))
                .findFirst()
                .map(one -> new Point(matter, standing(one), one.name(), Optional.empty()))
                .orElseGet(() -> new Point(matter, Standing.MISSING, "", Optional.empty()));
    }

    private static Standing standing(Person person) {
        if (person.duty().wanted().isEmpty() || person.duty().wanted().equals(person.rank())) {
            return Standing.FULFILLED;
        }
        return person.rank().isEmpty() ? Standing.RANK_UNTOLD : Standing.AGAINST_THE_RULE;
    }

    private static Point kept(Matter matter, Optional<WorkRecord> document, Reach reach) {
        return document.map(one -> new Point(
                        matter,
                        Standing.FULFILLED,
                        one.head().number(),
                        Optional.of(one.head().id())
                                .filter(id -> reach.covers(one.head().ownership()))))
                .orElseGet(() -> new Point(matter, Standing.MISSING, "", Optional.empty()));
    }
}
