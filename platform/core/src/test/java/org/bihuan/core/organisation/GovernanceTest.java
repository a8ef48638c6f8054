package org.bihuan.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.Appointments;
import org.bihuan.api.organisation.Appointments.Matter;
import org.bihuan.api.organisation.Appointments.Point;
import org.bihuan.api.organisation.Appointments.Standing;
import org.bihuan.api.organisation.AppointmentsQuery;
import org.bihuan.api.organisation.NewPerson;
import org.bihuan.api.organisation.Person;
import org.bihuan.api.organisation.PersonId;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.work.NewWork;
import org.bihuan.api.work.WorkRecord;
import org.bihuan.core.fixture.Platform;
import org.bihuan.core.work.DefaultWorkService;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What units have of what R-GOV-01 and R-GOV-02 want of each. */
class GovernanceTest {
    private static final String HOUSING = "dept-housing";
    private static final String WULONG = "street-wulong";
    private static final LocalDate MAY = LocalDate.of(2023, 5, 10);

    private final Platform platform = new Platform();
    private final Caller office = Platform.office();
    private final DefaultPersonService people = platform.people;
    private final DefaultWorkService work = platform.work;

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void everyUnitOwesEachMatterUntilItIsThere() {
        List<Appointments> all = people.appointments(office, new AppointmentsQuery(false));
        // the committee and the entrusted street owe nothing
        assertThat(all).hasSize(9).allSatisfy(unit -> assertThat(unit.points())
                .extracting(point -> point.matter().rule(), Point::matter, Point::standing)
                .containsExactly(
                        tuple("R-GOV-01", Matter.LEADER, Standing.MISSING),
                        tuple("R-GOV-01", Matter.TASK_FORCE, Standing.MISSING),
                        tuple("R-GOV-01", Matter.CONTACT_OFFICER, Standing.MISSING),
                        tuple("R-GOV-02", Matter.COMMITTEE_CHAIR, Standing.MISSING),
                        tuple("R-GOV-02", Matter.DUTY_LIST, Standing.MISSING),
                        tuple("R-GOV-02", Matter.TASK_LIST, Standing.MISSING)));
    }

    @Test
    void aUnitThatHasEverythingIsNotAmongTheOpenOnes() {
        name(HOUSING, "leader", "head");
        name(HOUSING, "task-force-head", "deputy");
        name(HOUSING, "contact-officer", "section-head");
        name(HOUSING, "committee-chair", "head");
        keep(HOUSING, "duty-list", MAY);
        keep(HOUSING, "annual-task-list", MAY);

        assertThat(of(HOUSING)).extracting(Point::standing).containsOnly(Standing.FULFILLED);
        assertThat(people.appointments(office, new AppointmentsQuery(true)))
                .hasSize(8)
                .noneMatch(one -> one.unit().id().equals(Platform.unit(HOUSING)));
    }

    @Test
    void whoseRankIsNotTheOneThatTheRuleWantsIsNamedAsAgainstIt() {
        name(HOUSING, "leader", "deputy");
        name(HOUSING, "contact-officer", "other");
        name(HOUSING, "committee-chair", "deputy");
        assertThat(of(HOUSING))
                .extracting(Point::matter, Point::standing, Point::what)
                .contains(
                        tuple(Matter.LEADER, Standing.AGAINST_THE_RULE, "某leader"),
                        tuple(Matter.CONTACT_OFFICER, Standing.AGAINST_THE_RULE, "某contact-officer"),
                        tuple(Matter.COMMITTEE_CHAIR, Standing.AGAINST_THE_RULE, "某committee-chair"));
    }

    @Test
    void whoWasNamedBeforeRanksWereToldIsToldApart() {
        Person leader = new Person(
                new PersonId(Some.id()),
                Platform.unit(HOUSING),
                Person.Duty.LEADER,
                "演示组长",
                "局长",
                Optional.empty(),
                Optional.empty(),
                MAY,
                Optional.empty(),
                1);
        platform.stores.people().add(leader, Some.anEventOf(leader).build());
        assertThat(of(HOUSING).get(0).standing()).isEqualTo(Standing.RANK_UNTOLD);
    }

    @Test
    void aDocumentCountsForItsUnitInTheYearOfTheCampaignUntilItIsVoided() {
        keep(WULONG, "duty-list", MAY);
        WorkRecord tasks = keep(HOUSING, "annual-task-list", MAY);
        keep(HOUSING, "meeting", MAY);
        assertThat(of(HOUSING))
                .extracting(Point::matter, Point::what, Point::record)
                .contains(
                        tuple(Matter.DUTY_LIST, "", Optional.empty()),
                        tuple(
                                Matter.TASK_LIST,
                                tasks.head().number(),
                                Optional.of(tasks.head().id())));
        work.cancel(Command.by(office), tasks.head().id(), new ReasonedChange(tasks.version(), "登记错误"));
        assertThat(of(HOUSING)).extracting(Point::what).containsOnly("");
        assertThat(of(WULONG).get(4).standing()).isEqualTo(Standing.FULFILLED);
    }

    @Test
    void whoMayNotReadTheRecordHearsOnlyThatItIsThere() {
        keep(HOUSING, "annual-task-list", MAY);
        Point seen = people.appointments(Platform.street(WULONG), new AppointmentsQuery(false)).stream()
                .filter(one -> one.unit().id().equals(Platform.unit(HOUSING)))
                .findFirst()
                .orElseThrow()
                .points()
                .get(5);
        assertThat(seen.standing()).isEqualTo(Standing.FULFILLED);
        assertThat(seen.record()).isEmpty();
    }

    private List<Point> of(String unit) {
        return people.appointments(office, new AppointmentsQuery(false)).stream()
                .filter(one -> one.unit().id().equals(Platform.unit(unit)))
                .findFirst()
                .orElseThrow()
                .points();
    }

    private void name(String unit, String duty, String rank) {
        people.name(Command.by(office), new NewPerson(unit, duty, "某" + duty, "职务", rank, null, MAY, null));
    }

    private WorkRecord keep(String unit, String kind, LocalDate day) {
        return work.register(
                Command.by(office), new NewWork(kind, unit, null, day, "清单", null, null, null, null, null));
    }
}
