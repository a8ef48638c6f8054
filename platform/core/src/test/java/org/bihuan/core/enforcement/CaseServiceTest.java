package org.bihuan.core.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.bihuan.testkit.Some.aNewCase;
import static org.bihuan.testkit.Some.aNewHazard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.assertj.core.groups.Tuple;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.enforcement.CaseFault;
import org.bihuan.api.enforcement.CaseProblem;
import org.bihuan.api.enforcement.CaseStage;
import org.bihuan.api.enforcement.ConcludeCase;
import org.bihuan.api.enforcement.CorrectDecision;
import org.bihuan.api.enforcement.Decision;
import org.bihuan.api.enforcement.DecisionKind;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.NewCase;
import org.bihuan.api.enforcement.RevokeDecision;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemCode;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.Link;
import org.bihuan.api.record.Measure;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordFault;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordProblem;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.report.Annex2;
import org.bihuan.api.report.Annex2Query;
import org.bihuan.api.report.ColumnId;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CaseServiceTest {
    private static final LocalDate DAY = LocalDate.of(2023, 8, 20);

    private final Platform platform = new Platform();
    private final DefaultCaseService cases = platform.cases;
    private final Enterprise quarry = platform.quarry();
    private final Caller office = Platform.office();
    private final Caller department = Platform.department("dept-natural-resources");

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aCaseOpenedByADepartmentIsItsOwn() {
        EnforcementCase housing = cases.register(
                Command.by(Platform.department("dept-housing")),
                aNewCase(quarry.id()).build());
        assertThat(housing.head().ownership().lead()).contains(Platform.unit("dept-housing"));
        EnforcementCase bySector =
                cases.register(Command.by(office), aNewCase(quarry.id()).build());
        assertThat(bySector.head().ownership().lead()).contains(Platform.unit("dept-natural-resources"));
        assertThat(bySector.head().number()).isEqualTo("530114-AJ-2023-000002");
        assertThat(bySector.head().enterpriseName()).contains(quarry.name());
        assertRefused(() -> cases.get(department, id(housing)), CommonProblem.NOT_FOUND);
        assertThat(cases.get(Platform.street("street-longcheng"), id(housing))).isEqualTo(housing);
    }

    @Test
    void theFirmSeesNoCaseAndTheStreetChangesNone() {
        EnforcementCase opened = opened();
        assertRefused(() -> cases.get(Platform.firm(quarry.id()), id(opened)), CommonProblem.FORBIDDEN);
        Caller street = Platform.street("street-longcheng");
        assertRefused(
                () -> cases.register(Command.by(street), aNewCase(quarry.id()).build()), CommonProblem.FORBIDDEN);
        assertRefused(
                () -> cases.decide(Command.by(street), id(opened), new Deciding(opened).made()),
                CommonProblem.FORBIDDEN);
    }

    @Test
    void aCaseConcernsHazardsOfItsEnterpriseAlone() {
        Hazard own = hazard(quarry);
        Hazard foreign = hazard(platform.quarryIn("street-wulong"));
        EnforcementCase opened = cases.register(
                Command.by(department), aNewCase(quarry.id()).concerning(own).build());
        assertThat(opened.links())
                .containsExactly(
                        new Link(RecordKind.HAZARD, new RecordId(own.id().value())));
        assertRefused(
                        () -> cases.register(
                                Command.by(department),
                                aNewCase(quarry.id()).concerning(own, foreign).build()),
                        CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(
                                Fault.at("/hazards/1", RecordFault.RECORD_OF_OTHER_ENTERPRISE, foreign.number())));
    }

    @Test
    void everyFaultOfANewCaseIsToldAtOnce() {
        NewCase told = new NewCase(
                null, null, null, null, null, null, null, " ", null, List.of("x"), List.of("y"), List.of("z"));
        assertRefused(() -> cases.register(Command.by(office), told), CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(Fault::pointer)
                        .containsExactlyInAnyOrder(
                                "/occurred",
                                "/sector",
                                "/enterprise",
                                "/title",
                                "/description",
                                "/hazards/0",
                                "/accidents/0",
                                "/inspections/0"));
    }

    @Test
    void everyFaultOfADecisionIsToldAtOnce() {
        EnforcementCase opened = opened();
        assertRefused(
                        () -> cases.decide(
                                Command.by(department),
                                id(opened),
                                new Deciding(opened)
                                        .kind("fine")
                                        .with(null, null)
                                        .on(DAY.minusDays(1))
                                        .by("nobody")
                                        .fining("0.001")
                                        .transferring(2L, "公安机关")
                                        .against("principal", null)
                                        .of("z")
                                        .made()),
                        CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactlyInAnyOrder(
                                Fault.at("/person", CommonFault.REQUIRED),
                                Fault.at("/document", CommonFault.REQUIRED),
                                Fault.at("/basis", CommonFault.REQUIRED),
                                Fault.at("/date", CaseFault.BEFORE_THE_CASE, DAY),
                                Fault.at("/department", CommonFault.UNKNOWN_ID, "nobody"),
                                Fault.at("/amount", CommonFault.OUT_OF_RANGE, "0.01", "999999999999.99"),
                                Fault.at("/persons", CaseFault.NOT_OF_THIS_DECISION),
                                Fault.at("/receiver", CaseFault.NOT_OF_THIS_DECISION),
                                Fault.at("/hazards/0", CommonFault.UNKNOWN_ID, "z")));
    }

    @Test
    void anInterviewNeedsNoDocumentAndATransferNamesItsReceiver() {
        EnforcementCase opened = opened();
        EnforcementCase talked = decided(new Deciding(opened).kind("interview").with(null, null));
        assertThat(talked.decisions()).singleElement().satisfies(one -> {
            assertThat(one.department()).isEqualTo(Platform.unit("dept-natural-resources"));
            assertThat(one.date()).isEqualTo(Platform.TODAY);
        });
        assertRefused(() -> decided(new Deciding(talked).kind("criminal-referral")), CommonProblem.INVALID_INPUT)
                .satisfies(refused ->
                        assertThat(refused.faults()).containsExactly(Fault.at("/receiver", CommonFault.REQUIRED)));
    }

    @Test
    void aCaseGoesItsWholeWayWithoutItsSector() {
        EnforcementCase opened = opened();
        platform.sectors.remove("non-coal-mines");
        EnforcementCase fined = decided(new Deciding(opened).kind("fine").fining("20000"));
        EnforcementCase concluded = concluded(fined);
        assertThat(concluded.conclusion().orElseThrow().by()).isEqualTo(department.name());
        assertRefused(() -> decided(new Deciding(concluded)), RecordProblem.WRONG_STAGE);
        EnforcementCase resumed =
                cases.resume(Command.by(department), id(concluded), new ReasonedChange(concluded.version(), "新证据"));
        assertThat(resumed.stage()).isEqualTo(CaseStage.OPEN);
        assertThat(cases.events(department, id(opened)))
                .extracting(Event::action)
                .containsExactly("registered", "decided", "concluded", "resumed");
    }

    @Test
    void aDecisionIsCorrectedAndRevokedWithAReason() {
        EnforcementCase fined = decided(new Deciding(opened()).kind("fine").fining("20000"));
        CorrectDecision wrong = new Deciding(fined).kind("fine").fining("30000").correcting(1, "金额误填");
        EnforcementCase corrected = cases.correct(Command.by(department), id(fined), wrong);
        assertThat(corrected.decisions()).singleElement().satisfies(one -> {
            assertThat(one.number()).isEqualTo(1);
            assertThat(one.amount()).contains(new BigDecimal("30000.00"));
        });
        RevokeDecision revocation = new RevokeDecision(corrected.version(), 1L, null, "复议撤销");
        EnforcementCase revoked = cases.revoke(Command.by(department), id(corrected), revocation);
        assertThat(revoked.decisions()).extracting(Decision::stands).containsExactly(false);
        assertThat(cases.events(office, id(revoked)))
                .extracting(Event::action, Event::reason)
                .contains(tuple("decision-corrected", "金额误填"), tuple("decision-revoked", "复议撤销"));
        RevokeDecision again = new RevokeDecision(revoked.version(), 1L, DAY, "再次");
        assertRefused(() -> cases.revoke(Command.by(department), id(revoked), again), CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(
                                Fault.at("/number", CaseFault.REVOKED_ALREADY),
                                Fault.at("/date", CaseFault.BEFORE_THE_DECISION, Platform.TODAY)));
        RevokeDecision none = new RevokeDecision(revoked.version(), 2L, null, "没有");
        assertRefused(() -> cases.revoke(Command.by(department), id(revoked), none), CommonProblem.INVALID_INPUT)
                .satisfies(refused ->
                        assertThat(refused.faults()).containsExactly(Fault.at("/number", CommonFault.UNKNOWN_ID, 2)));
    }

    @Test
    void whatOneDocumentLaysUponOneSubjectIsOnePenalty() {
        EnforcementCase fined = decided(new Deciding(opened()).kind("fine").fining("20000.50"));
        assertThat(counts(fined))
                .containsExactlyInAnyOrder(tuple(Measure.PENALTIES, 1L), tuple(Measure.FINE, 2_000_050L));
        EnforcementCase suspended = decided(new Deciding(fined).kind("suspension"));
        assertThat(counts(suspended))
                .containsExactlyInAnyOrder(
                        tuple(Measure.PENALTIES, 1L), tuple(Measure.FINE, 2_000_050L), tuple(Measure.SUSPENDED, 1L));
        EnforcementCase both = decided(new Deciding(suspended).kind("warning").against("principal", "李某"));
        assertThat(counts(both))
                .contains(tuple(Measure.DOUBLE_PENALTIES, 1L))
                .filteredOn(tuple(Measure.PENALTIES, 1L)::equals)
                .hasSize(2);
    }

    @Test
    void everyOtherKindCountsWhereTheFormsSay() {
        EnforcementCase one = opened();
        one = decided(new Deciding(one).kind("licence-withdrawal"));
        one = decided(new Deciding(one).kind("closure").with("关闭决定1号", "某条"));
        one = decided(new Deciding(one).kind("transfer-to-justice").transferring(3L, "公安机关"));
        one = decided(new Deciding(one).kind("criminal-referral").transferring(null, "公安机关"));
        one = decided(
                new Deciding(one).kind("criminal-referral").with("移送2号", "某条").transferring(null, "检察机关"));
        one = decided(new Deciding(one).kind("interview"));
        one = decided(new Deciding(one).kind("joint-sanction"));
        one = decided(new Deciding(one).kind("exposure"));
        one = decided(new Deciding(one).kind("published-case").dangerous());
        assertThat(counts(one))
                .containsExactlyInAnyOrder(
                        tuple(Measure.PENALTIES, 1L),
                        tuple(Measure.PENALTIES, 1L),
                        tuple(Measure.LICENCE_REVOKED, 1L),
                        tuple(Measure.CLOSED, 1L),
                        tuple(Measure.JUDICIAL, 3L),
                        tuple(Measure.CRIMINAL_LINK, 1L),
                        tuple(Measure.TALK_WARN, 1L),
                        tuple(Measure.JOINT_DISCIPLINE, 1L),
                        tuple(Measure.ADMONISHED, 1L),
                        tuple(Measure.ADMONISHED, 1L),
                        tuple(Measure.ADMONISHED, 1L),
                        tuple(Measure.EXPOSURES, 1L),
                        tuple(Measure.CASES_PUBLISHED, 1L),
                        tuple(Measure.DANGEROUS_OPERATION_PUBLISHED, 1L));
    }

    @Test
    void theListIsFilteredByEachKindOfDecisionThatStands() {
        EnforcementCase none = opened();
        Map<DecisionKind, EnforcementCase> decided = new EnumMap<>(DecisionKind.class);
        for (DecisionKind kind : DecisionKind.values()) {
            Deciding deciding = new Deciding(opened())
                    .kind(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            switch (kind) {
                case FINE -> deciding.fining("20000");
                case TRANSFER_TO_JUSTICE -> deciding.transferring(1L, "公安机关");
                case CRIMINAL_REFERRAL -> deciding.transferring(null, "公安机关");
                case INDUSTRY_BAN -> deciding.against("principal", "李某");
                default -> {}
            }
            decided.put(kind, decided(deciding));
        }
        decided.forEach((kind, one) -> assertThat(with(kind)).as(kind.name()).containsExactly(one));
        EnforcementCase warned = Objects.requireNonNull(decided.get(DecisionKind.WARNING));
        cases.revoke(Command.by(department), id(warned), new RevokeDecision(warned.version(), 1L, null, "复议撤销"));
        assertThat(with(DecisionKind.WARNING)).isEmpty();
        assertThat(none.counts()).isEmpty();
    }

    private List<EnforcementCase> with(DecisionKind kind) {
        RecordQuery query = RecordQuery.select().measure(kind.measure()).first(50);
        return cases.list(department, query).items();
    }

    @Test
    void theFiguresFollowEachStep() {
        EnforcementCase fined = decided(new Deciding(opened()).kind("fine").fining("12345"));
        EnforcementCase closed = decided(new Deciding(fined).kind("closure"));
        assertThat(figures()).containsExactly("1.23", "1");
        EnforcementCase revoked = cases.revoke(
                Command.by(department), id(closed), new RevokeDecision(closed.version(), 1L, null, "复议撤销"));
        assertThat(figures()).containsExactly("0.00", "1");
        cases.revoke(Command.by(department), id(closed), new RevokeDecision(revoked.version(), 2L, null, "复议撤销"));
        assertThat(figures()).containsExactly("0.00", "0");
        assertThat(platform.reports.verify()).isBlank();
    }

    @Test
    void aCaseIsVoidedOnceNoDecisionStands() {
        EnforcementCase fined = decided(new Deciding(opened()).kind("fine").fining("12345"));
        ReasonedChange early = new ReasonedChange(fined.version(), "重复立案");
        assertRefused(() -> cases.cancel(Command.by(office), id(fined), early), CaseProblem.DECISIONS_STAND)
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly("1"));
        EnforcementCase revoked =
                cases.revoke(Command.by(department), id(fined), new RevokeDecision(fined.version(), 1L, null, "重复处罚"));
        assertThat(cases.cancel(Command.by(department), id(fined), new ReasonedChange(revoked.version(), "重复立案"))
                        .stage())
                .isEqualTo(CaseStage.VOIDED);
    }

    @Test
    void aConcludedCaseIsVoidedByTheOfficeAlone() {
        EnforcementCase concluded = concluded(opened());
        ReasonedChange reason = new ReasonedChange(concluded.version(), "重复立案");
        assertRefused(() -> cases.cancel(Command.by(department), id(concluded), reason), RecordProblem.WRONG_STAGE);
        assertThat(cases.cancel(Command.by(office), id(concluded), reason).stage())
                .isEqualTo(CaseStage.VOIDED);
    }

    private List<String> figures() {
        Annex2.Line total = platform.reports
                .annex2(office, new Annex2Query(Platform.TODAY, Optional.empty(), Optional.empty()))
                .lines()
                .get(0);
        return List.of("fine", "closed").stream()
                .map(column -> total.values()
                        .getOrDefault(new ColumnId(column), Optional.empty())
                        .map(Object::toString)
                        .orElse("-"))
                .toList();
    }

    private static List<Tuple> counts(EnforcementCase one) {
        return one.counts().stream()
                .map(count -> tuple(count.measure(), count.amount()))
                .toList();
    }

    private EnforcementCase opened() {
        return cases.register(Command.by(department), aNewCase(quarry.id()).build());
    }

    private EnforcementCase decided(Deciding deciding) {
        return cases.decide(Command.by(department), id(deciding.whole()), deciding.made());
    }

    private EnforcementCase concluded(EnforcementCase one) {
        return cases.conclude(Command.by(department), id(one), new ConcludeCase(one.version(), null, "已执行"));
    }

    private Hazard hazard(Enterprise enterprise) {
        return platform.hazards.register(
                Command.by(office), aNewHazard().of(enterprise.id()).build());
    }

    private static RecordId id(EnforcementCase one) {
        return one.head().id();
    }

    private static ThrowableAssertAlternative<ProblemException> assertRefused(
            ThrowingCallable call, ProblemCode problem) {
        return assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(problem));
    }
}
