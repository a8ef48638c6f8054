package org.bihuan.core.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.anInspection;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bihuan.api.enforcement.BatchesQuery;
import org.bihuan.api.enforcement.CaseFault;
import org.bihuan.api.enforcement.Decision;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** In whose name a decision is written down. */
class DecidersTest {
    private final Enforcing enforcing = new Enforcing();
    private final Platform platform = enforcing.platform;
    private final Caller office = Platform.office();
    private final EnforcementCase whole = enforcing.opened();

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aDepartmentDecidesInItsOwnNameAndTheOfficeWritesDownForAll() {
        refused(
                () -> enforcing.decided(new Deciding(whole).by("dept-housing")),
                Fault.at("/department", CaseFault.BODY_NOT_IN_THE_CASE, "dept-housing"));
        assertThat(bodies(decidedBy(office, new Deciding(whole).by("dept-housing"))))
                .containsExactly("dept-housing");
    }

    @Test
    void whoMadeTheInspectionTakesPartInTheCase() {
        Inspection joint = anInspection()
                .of(enforcing.quarry.id(), enforcing.quarry.name())
                .ledBy("dept-housing")
                .begunAt(platform.desk.now())
                .begun();
        platform.stores.records().add(joint, Some.anEventOf(joint).build());
        enforcing.later();
        EnforcementCase opened = platform.cases.register(
                Command.by(office),
                Some.aNewCase(enforcing.quarry.id())
                        .on(Platform.TODAY)
                        .restingOn(List.of(joint))
                        .build());
        assertThat(bodies(enforcing.decided(new Deciding(opened).by("dept-housing"))))
                .containsExactly("dept-housing");
    }

    @Test
    void theSuccessorOfADepartmentDecidesInItsOwnNameAndItsBatchesHoldBoth() {
        Caller market = platform.predecessors.known(Platform.department("dept-market"));
        Deciding suspension = new Deciding(whole).kind("suspension");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> decidedBy(market, suspension))
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(CommonProblem.NOT_FOUND));
        platform.organisations.merge("dept-natural-resources", "dept-market");

        Caller successor = platform.predecessors.known(Platform.department("dept-market"));
        assertThat(bodies(decidedBy(successor, suspension))).containsExactly("dept-market");
        assertThat(platform.cases
                        .list(successor, RecordQuery.select().first(20))
                        .items())
                .extracting(one -> one.head().id())
                .containsExactly(whole.head().id());
        assertThat(platform.enforcement
                        .batches(office, new BatchesQuery(Optional.of(Platform.TODAY)))
                        .lines())
                .extracting(line -> line.department().map(OrganisationId::value))
                .containsExactly(Optional.empty(), Optional.of("dept-market"));
    }

    @Test
    void noBodyPunishesThatIsNoDepartment() {
        for (String other : List.of("street-longcheng", "digital-economy-zone", "swc", "swc-office", "district-gov")) {
            String name = platform.organisations
                    .find(Platform.unit(other))
                    .orElseThrow()
                    .name();
            for (String kind : List.of("warning", "suspension", "joint-sanction")) {
                refused(
                        () -> decidedBy(office, new Deciding(whole).kind(kind).by(other)),
                        Fault.at("/department", CaseFault.CANNOT_DECIDE_THIS, name));
            }
        }
    }

    @Test
    void theGovernmentClosesAndItsCommitteeAdmonishes() {
        EnforcementCase closed =
                decidedBy(office, new Deciding(whole).kind("closure").by("district-gov"));
        EnforcementCase talked = decidedBy(
                office, new Deciding(closed).kind("interview").with(null, null).by("swc"));
        EnforcementCase circulated = decidedBy(
                office, new Deciding(talked).kind("circular").with(null, null).by("swc-office"));
        assertThat(bodies(circulated)).containsExactly("district-gov", "swc", "swc-office");
        refused(
                () -> decidedBy(
                        office,
                        new Deciding(circulated)
                                .kind("interview")
                                .with(null, null)
                                .by("street-longcheng")),
                Fault.at("/department", CaseFault.CANNOT_DECIDE_THIS, "street-longcheng"));
    }

    @Test
    void aBodyThatTakesNoPartOnThatDayDecidesNothing() {
        refused(
                () -> decidedBy(office, new Deciding(whole).by("street-luoyang")),
                Fault.at("/department", CaseFault.BODY_OF_ANOTHER_TIME, "street-luoyang", Platform.TODAY));
    }

    @Test
    void aCorrectionKeepsTheBodyThatStoodButNamesNoOther() {
        EnforcementCase decided = decidedBy(office, new Deciding(whole).by("dept-housing"));
        EnforcementCase corrected = platform.cases.correct(
                Command.by(enforcing.department),
                decided.head().id(),
                new Deciding(decided).by("dept-housing").correcting(1, "依据误填"));
        assertThat(bodies(corrected)).containsExactly("dept-housing");
        refused(
                () -> platform.cases.correct(
                        Command.by(enforcing.department),
                        corrected.head().id(),
                        new Deciding(corrected).by("dept-transport").correcting(1, "部门误填")),
                Fault.at("/department", CaseFault.BODY_NOT_IN_THE_CASE, "dept-transport"));
    }

    private EnforcementCase decidedBy(Caller caller, Deciding deciding) {
        return platform.cases.decide(Command.by(caller), deciding.whole().head().id(), deciding.made());
    }

    private static List<String> bodies(EnforcementCase whole) {
        return whole.decisions().stream()
                .map(Decision::department)
                .map(Object::toString)
                .toList();
    }

    private static void refused(ThrowingCallable call, Fault... faults) {
        Enforcing.assertRefused(call, CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults()).containsExactly(faults));
    }
}
