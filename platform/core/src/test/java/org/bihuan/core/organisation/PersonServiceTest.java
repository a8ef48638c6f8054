package org.bihuan.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Role;
import org.bihuan.api.organisation.ChangePerson;
import org.bihuan.api.organisation.EnterpriseFault;
import org.bihuan.api.organisation.NewPerson;
import org.bihuan.api.organisation.Person;
import org.bihuan.api.organisation.PersonFault;
import org.bihuan.api.organisation.RevealPhone;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemCode;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.core.fixture.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PersonServiceTest {
    private static final String PHONE = "10012345678";
    private static final String HOUSING = "dept-housing";
    private static final LocalDate MAY = LocalDate.of(2023, 5, 10);

    private final Platform platform = new Platform();
    private final Caller office = Platform.office();
    private final DefaultPersonService people = platform.people;

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aUnitNamesItsContactOfficer() {
        Person officer = people.name(Command.by(Platform.department(HOUSING)), officer(HOUSING, MAY, null));
        assertThat(people.of(office, Platform.unit(HOUSING))).containsExactly(officer);
        assertThat(officer.phone().orElseThrow().masked()).isEqualTo("100****5678");
        assertThat(platform.audit().verify().findings()).isEmpty();
    }

    @Test
    void aUnitNamesNobodyForAnother() {
        refused(
                () -> people.name(Command.by(Platform.department("dept-market")), officer(HOUSING, MAY, null)),
                CommonProblem.FORBIDDEN);
        Person officer = people.name(Command.by(office), officer(HOUSING, MAY, null));
        refused(
                () -> people.change(
                        Command.by(Platform.street("street-wulong")), officer.id(), ending(officer, Platform.TODAY)),
                CommonProblem.FORBIDDEN);
        refused(
                () -> people.of(Platform.role(Role.SYSTEM_ADMINISTRATOR), Platform.unit(HOUSING)),
                CommonProblem.FORBIDDEN);
    }

    @Test
    void thereIsOneContactOfficerAtATime() {
        Person first = people.name(Command.by(office), officer(HOUSING, MAY, null));
        refused(
                        () -> people.name(Command.by(office), officer(HOUSING, MAY.plusDays(30), null)),
                        CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("/duty", PersonFault.DUTY_TAKEN, "演示联络员")));
        people.change(Command.by(office), first.id(), ending(first, MAY.plusDays(29)));
        Person second = people.name(Command.by(office), officer(HOUSING, MAY.plusDays(30), null));
        assertThat(people.of(office, Platform.unit(HOUSING)))
                .extracting(Person::id)
                .containsExactly(second.id(), first.id());
    }

    @Test
    void ofTwoWhoNameAContactOfficerAtOnceOneIsTold() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Person>> calls = Stream.of(MAY, MAY.plusDays(30))
                    .map(from -> both.submit(() -> people.name(Command.by(office), officer(HOUSING, from, null))))
                    .toList();
            assertThat(calls)
                    .flatExtracting(PersonServiceTest::faults)
                    .containsExactly(Fault.at("/duty", PersonFault.DUTY_TAKEN, "演示联络员"));
        } finally {
            both.shutdown();
        }
        assertThat(people.of(office, Platform.unit(HOUSING))).hasSize(1);
    }

    @Test
    void theRankIsNeededAtNamingAndStaysAtAChangeThatTellsNone() {
        refused(
                        () -> people.name(
                                Command.by(office),
                                new NewPerson(HOUSING, "leader", "演示组长", "局长", null, null, MAY, null)),
                        CommonProblem.INVALID_INPUT)
                .satisfies(refused ->
                        assertThat(refused.faults()).containsExactly(Fault.at("/rank", CommonFault.REQUIRED)));
        Person officer = people.name(Command.by(office), officer(HOUSING, MAY, null));
        Person ended = people.change(Command.by(office), officer.id(), ending(officer, Platform.TODAY));
        assertThat(ended.rank()).contains(Person.Rank.SECTION_HEAD);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        NewPerson faulty = new NewPerson("dept-x", "king", " ", null, "emperor", "abc", MAY, MAY.minusDays(1));
        refused(() -> people.name(Command.by(office), faulty), CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(
                                Fault.at("/unit", CommonFault.UNKNOWN_ID, "dept-x"),
                                Fault.at(
                                        "/duty",
                                        CommonFault.NOT_ALLOWED,
                                        "leader, task-force-head, task-force-member, contact-officer, committee-chair"),
                                Fault.at("/name", CommonFault.REQUIRED),
                                Fault.at("/position", CommonFault.REQUIRED),
                                Fault.at("/rank", CommonFault.NOT_ALLOWED, "head, deputy, section-head, other"),
                                Fault.at("/phone", EnterpriseFault.INVALID_PHONE),
                                Fault.at("/until", PersonFault.ENDS_BEFORE_IT_BEGINS)));
    }

    @Test
    void readingANumberLeavesAnEventAndALeaderReadsNone() {
        Person officer = people.name(Command.by(office), officer(HOUSING, MAY, null));
        RevealPhone why = new RevealPhone("召开联络员会议");
        assertThat(people.revealPhone(Command.by(Platform.street("street-wulong")), officer.id(), why)
                        .phone())
                .isEqualTo(PHONE);
        assertThat(people.events(office, officer.id())).last().satisfies(event -> {
            assertThat(event.action()).isEqualTo("phone-revealed");
            assertThat(event.toString()).doesNotContain(PHONE);
        });
        refused(
                () -> people.revealPhone(Command.by(Platform.role(Role.LEADER)), officer.id(), why),
                CommonProblem.FORBIDDEN);
    }

    @Test
    void aChangeOnAnOlderVersionIsRefused() {
        Person officer = people.name(Command.by(office), officer(HOUSING, MAY, null));
        people.change(Command.by(office), officer.id(), ending(officer, Platform.TODAY));
        refused(
                () -> people.change(Command.by(office), officer.id(), ending(officer, Platform.TODAY)),
                CommonProblem.STALE_VERSION);
    }

    private static ThrowableAssertAlternative<ProblemException> refused(ThrowingCallable call, ProblemCode problem) {
        return assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    private static NewPerson officer(String unit, LocalDate from, @Nullable LocalDate until) {
        return new NewPerson(unit, "contact-officer", "演示联络员", "科长", "section-head", PHONE, from, until);
    }

    private static ChangePerson ending(Person person, LocalDate until) {
        return new ChangePerson(person.version(), "工作调整", person.name(), person.position(), null, null, null, until);
    }

    private static List<Fault> faults(Future<?> call) {
        try {
            call.get();
            return List.of();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof ProblemException refused) {
                return refused.faults();
            }
            throw new IllegalStateException(failed);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
