package org.bihuan.core.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aNewCase;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bihuan.api.enforcement.Batch;
import org.bihuan.api.enforcement.BatchQuery;
import org.bihuan.api.enforcement.Batches;
import org.bihuan.api.enforcement.Batches.Line;
import org.bihuan.api.enforcement.BatchesQuery;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.RevokeDecision;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.report.CountedRecord;
import org.bihuan.core.fixture.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BatchesTest {
    private static final LocalDate JULY = LocalDate.of(2023, 7, 1);
    private static final LocalDate MAY = LocalDate.of(2023, 5, 20);

    private final Platform platform = new Platform();
    private final Enterprise quarry = platform.quarry();
    private final Caller office = Platform.office();
    private final Caller mines = Platform.department("dept-natural-resources");
    private final Caller housing = Platform.department("dept-housing");

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void theBatchesOfAQuarterAreCountedByDepartmentAndInAll() {
        EnforcementCase first = opened(mines, quarry);
        first = decided(mines, new Deciding(first).kind("circular").with(null, null));
        first = decided(mines, new Deciding(first).kind("interview").with(null, null));
        first = decided(
                mines,
                new Deciding(first).kind("published-case").with(null, null).dangerous());
        decided(mines, new Deciding(first).kind("suspension"));
        EnforcementCase second = opened(housing, quarry);
        second = decided(housing, new Deciding(second).kind("interview").with(null, null));
        decided(housing, new Deciding(second).kind("joint-sanction"));
        Batches batches = batches(office, Platform.TODAY);
        assertThat(batches.from()).isEqualTo(JULY);
        assertThat(batches.until()).isEqualTo(LocalDate.of(2023, 9, 30));
        assertThat(batches.quarters()).containsExactly(LocalDate.of(2023, 5, 1), JULY);
        assertThat(batches.lines())
                .containsExactly(
                        // one enterprise, interviewed by two departments, is one
                        new Line(Optional.empty(), figures(1, 1, 1, 1, 1, 1)),
                        new Line(Optional.of(Platform.unit("dept-natural-resources")), figures(1, 1, 0, 1, 1, 1)),
                        new Line(Optional.of(Platform.unit("dept-housing")), figures(0, 1, 1, 0, 0, 0)));
        assertThat(batches(housing, Platform.TODAY).lines())
                .containsExactly(
                        new Line(Optional.empty(), figures(0, 1, 1, 0, 0, 0)),
                        new Line(Optional.of(Platform.unit("dept-housing")), figures(0, 1, 1, 0, 0, 0)));
        assertThat(batches(Platform.street("street-wulong"), Platform.TODAY).lines())
                .containsExactly(new Line(Optional.empty(), figures(0, 0, 0, 0, 0, 0)));
    }

    @Test
    void aDecisionCountsInTheQuarterOfItsDayAndNotOnceItIsRevoked() {
        EnforcementCase opened = platform.cases.register(
                Command.by(mines), aNewCase(quarry.id()).on(MAY).build());
        EnforcementCase talked = decided(
                mines, new Deciding(opened).kind("interview").with(null, null).on(MAY));
        assertThat(interviews(MAY)).isEqualTo(1);
        assertThat(interviews(Platform.TODAY)).isZero();
        platform.cases.revoke(Command.by(mines), id(talked), new RevokeDecision(talked.version(), 1L, null, "登记有误"));
        assertThat(interviews(MAY)).isZero();
    }

    @Test
    void eachFigureOpensExactlyTheRecordsThatItCounts() {
        EnforcementCase first = decided(mines, new Deciding(opened(mines, quarry)).kind("suspension"));
        EnforcementCase other =
                decided(housing, new Deciding(opened(housing, platform.quarryIn("street-wulong"))).kind("suspension"));
        assertThat(records(office, Batch.SUSPENSIONS, null)).containsExactlyInAnyOrder(id(first), id(other));
        assertThat(records(office, Batch.SUSPENSIONS, "dept-housing")).containsExactly(id(other));
        assertThat(records(mines, Batch.SUSPENSIONS, null)).containsExactly(id(first));
        assertThat(records(office, Batch.INTERVIEWS, null)).isEmpty();
    }

    @Test
    void aDayOutsideOfTheCampaignIsRefused() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> batches(office, Platform.TODAY.plusDays(1)))
                .satisfies(refused ->
                        assertThat(refused.faults()).containsExactly(Fault.at("day", CommonFault.IN_THE_FUTURE)));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> batches(office, LocalDate.of(2023, 4, 30)))
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("day", CommonFault.TOO_EARLY, LocalDate.of(2023, 5, 1))));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> batches(Platform.firm(quarry.id()), Platform.TODAY))
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(CommonProblem.FORBIDDEN));
    }

    @Test
    void whereNoDayIsNamedItIsTodayOrTheLastDayOfTheCampaign() {
        assertThat(platform.enforcement
                        .batches(office, new BatchesQuery(Optional.empty()))
                        .from())
                .isEqualTo(JULY);
        platform.clock.forward(Duration.ofDays(400));
        Batches last = platform.enforcement.batches(office, new BatchesQuery(Optional.empty()));
        assertThat(last.from()).isEqualTo(LocalDate.of(2023, 10, 1));
        assertThat(last.quarters()).hasSize(7);
    }

    private Batches batches(Caller caller, LocalDate day) {
        return platform.enforcement.batches(caller, new BatchesQuery(Optional.of(day)));
    }

    private long interviews(LocalDate day) {
        return batches(office, day).lines().get(0).figures().getOrDefault(Batch.INTERVIEWS, 0L);
    }

    private List<RecordId> records(Caller caller, Batch batch, @Nullable String lead) {
        BatchQuery query = new BatchQuery(
                batch, Platform.TODAY, Optional.ofNullable(lead).map(Platform::unit), Optional.empty(), 50);
        return platform.enforcement.counted(caller, query).items().stream()
                .map(CountedRecord::record)
                .map(record -> record.head().id())
                .toList();
    }

    private static Map<Batch, Long> figures(
            long circulars, long interviews, long sanctions, long suspensions, long published, long dangerous) {
        return Map.of(
                Batch.CIRCULARS, circulars,
                Batch.INTERVIEWS, interviews,
                Batch.JOINT_SANCTIONS, sanctions,
                Batch.SUSPENSIONS, suspensions,
                Batch.PUBLISHED_CASES, published,
                Batch.DANGEROUS_OPERATIONS, dangerous);
    }

    private EnforcementCase opened(Caller by, Enterprise enterprise) {
        return platform.cases.register(Command.by(by), aNewCase(enterprise.id()).build());
    }

    private EnforcementCase decided(Caller by, Deciding deciding) {
        return platform.cases.decide(Command.by(by), id(deciding.whole()), deciding.made());
    }

    private static RecordId id(EnforcementCase whole) {
        return whole.head().id();
    }
}
