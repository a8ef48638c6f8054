package org.bihuan.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aHazard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.bihuan.api.hazard.Acceptance;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.Rectification;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Role;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.report.Annex2;
import org.bihuan.api.report.Annex2Form.Column;
import org.bihuan.api.report.Annex2Query;
import org.bihuan.api.report.ColumnId;
import org.bihuan.api.report.CountedRecord;
import org.bihuan.api.report.FigureQuery;
import org.bihuan.api.report.RowId;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.SomeHazard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportServiceTest {
    private static final LocalDate START = LocalDate.of(2023, 5, 1);
    private static final List<String> ROWS =
            List.of("non-coal-mine", "construction-housing-municipal", "construction-highway", "other");
    private static final List<String> LEADS = List.of("dept-natural-resources", "dept-housing", "fire-rescue");
    private static final List<String> STREETS = List.of("street-longcheng", "street-wulong");

    private final Platform platform = new Platform();
    private final Caller office = Platform.office();

    @AfterEach
    void stop() {
        platform.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyFigureIsTheNumberOfRecordsItListsForAnyLedger(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 120; i++) {
            addRandom(random);
        }
        assertThat(platform.reports.verify()).isBlank();
        everyFigureOf(random);
        platform.organisations.merge("fire-rescue", "dept-housing");
        platform.organisations.merge("street-longcheng", "street-wulong");
        everyFigureOf(random);
    }

    private void everyFigureOf(Random random) {
        for (int i = 0; i < 4; i++) {
            Annex2Query query = new Annex2Query(
                    START.plusDays(random.nextInt(138)),
                    random.nextBoolean() ? Optional.empty() : Optional.of(Platform.unit(one(random, LEADS))),
                    random.nextBoolean() ? Optional.empty() : Optional.of(Platform.unit(one(random, STREETS))));
            Caller caller =
                    one(random, List.of(office, Platform.department("dept-housing"), Platform.street("street-wulong")));
            everyFigureIsWhatItLists(platform.predecessors.known(caller), query);
        }
    }

    private void everyFigureIsWhatItLists(Caller caller, Annex2Query query) {
        Annex2 annex = platform.reports.annex2(caller, query);
        for (Annex2.Line line : annex.lines()) {
            for (Column column : platform.reports.annex2Form().columns()) {
                for (boolean month : new boolean[] {false, true}) {
                    var figures = month ? line.month() : line.values();
                    Optional<BigDecimal> figure = figures.getOrDefault(column.id(), Optional.empty());
                    Set<RecordId> listed = listed(caller, query, line.row(), column.id(), month);
                    if (column.rate().isPresent()) {
                        assertThat(figure.isEmpty()).isEqualTo(listed.isEmpty());
                    } else {
                        assertThat(figure)
                                .as("%s %s %s month=%s", query, line.row(), column.id(), month)
                                .hasValueSatisfying(value ->
                                        assertThat(value).isEqualByComparingTo(BigDecimal.valueOf(listed.size())));
                    }
                }
            }
        }
    }

    private Set<RecordId> listed(Caller caller, Annex2Query query, RowId row, ColumnId column, boolean month) {
        Set<RecordId> ids = new HashSet<>();
        int count = 0;
        Optional<String> after = Optional.empty();
        do {
            Page<CountedRecord> page =
                    platform.reports.records(caller, new FigureQuery(query, row, column, month, after, 7));
            page.items().forEach(one -> ids.add(one.record().head().id()));
            count += page.items().size();
            after = page.next();
        } while (after.isPresent());
        assertThat(ids).hasSize(count);
        return ids;
    }

    private void addRandom(Random random) {
        LocalDate found = START.plusDays(random.nextInt(138));
        SomeHazard some = aHazard()
                .row(one(random, ROWS))
                .ledBy(one(random, LEADS))
                .at(one(random, STREETS))
                .foundOn(found);
        if (random.nextInt(4) == 0) {
            some.general();
        }
        if (random.nextInt(3) == 0) {
            some.tagged("parks");
        }
        Hazard hazard = some.build();
        keep(Optional.empty(), hazard);
        int steps = random.nextInt(5);
        for (int i = 0; i < steps; i++) {
            Hazard before = hazard;
            hazard = step(before, random);
            keep(Optional.of(before), hazard);
        }
    }

    private static Hazard step(Hazard hazard, Random random) {
        LocalDate day = hazard.occurred().plusDays(random.nextInt(20));
        return switch (random.nextInt(5)) {
            case 0 -> hazard.planned(SomeHazard.plan(day, day));
            case 1 ->
                hazard.rectified(new Rectification(day, "完成", hazard.plan().isEmpty()));
            case 2 -> hazard.accepted(new Acceptance(day, "合格", "验收组"));
            case 3 -> hazard.returned();
            default -> random.nextInt(3) == 0 ? hazard.voided("重复") : hazard.returned();
        };
    }

    private void keep(Optional<Hazard> before, Hazard after) {
        platform.cube.change(before, after, () -> {
            if (before.isEmpty()) {
                platform.stores.hazards().add(after, Some.anEventOf(after).build());
            } else {
                platform.stores.hazards().change(after, Some.anEventOf(after).build());
            }
        });
    }

    @Test
    void rowsAddUp() {
        add(aHazard().row("non-coal-mine").tagged("parks"));
        add(aHazard().row("construction-highway"));
        add(aHazard().row("construction-housing-municipal"));
        add(aHazard().row("other").general());
        assertThat(found("total-cumulative")).isEqualTo(3);
        assertThat(found("construction")).isEqualTo(2);
        assertThat(found("construction-again")).isEqualTo(2);
        assertThat(found("parks")).isEqualTo(1);
        assertThat(found("other")).isZero();
    }

    @Test
    void theMonthIsWhatCameSinceTheLastDayOfTheMonthBefore() {
        add(aHazard().foundOn(LocalDate.of(2023, 8, 31)));
        add(aHazard().foundOn(LocalDate.of(2023, 9, 1)));
        Annex2.Line total = line("total-cumulative", Platform.TODAY);
        assertThat(total.month()).containsEntry(new ColumnId("hazard_found"), Optional.of(BigDecimal.ONE));
        assertThat(line("total-month", Platform.TODAY).values()).isEqualTo(total.month());
    }

    @Test
    void ratesComeFromTheSumsWithOneDecimalHalfUp() {
        for (int i = 0; i < 8; i++) {
            SomeHazard some = aHazard().foundOn(LocalDate.of(2023, 6, 1));
            add(i < 1 ? some.rectified(LocalDate.of(2023, 6, 2), true).accepted(LocalDate.of(2023, 6, 2)) : some);
        }
        ColumnId rate = new ColumnId("hazard_rate");
        assertThat(line("non-coal-mine", Platform.TODAY).values())
                .containsEntry(rate, Optional.of(new BigDecimal("12.5")));
        assertThat(line("other", Platform.TODAY).values()).containsEntry(rate, Optional.empty());
        assertThat(line("non-coal-mine", LocalDate.of(2023, 5, 31)).values()).containsEntry(rate, Optional.empty());
    }

    @Test
    void aDepartmentSeesWhatItLeadsWhateverItAsksFor() {
        add(aHazard().ledBy("dept-housing"));
        add(aHazard().ledBy("fire-rescue"));
        Caller housing = Platform.department("dept-housing");
        assertThat(found(housing, Optional.empty())).isEqualTo(1);
        assertThat(found(housing, Optional.of(Platform.unit("fire-rescue")))).isZero();
    }

    @Test
    void aDayInTheFutureAndUnknownFiltersAreFaults() {
        Annex2Query query = new Annex2Query(
                Platform.TODAY.plusDays(1),
                Optional.of(Platform.unit("nobody")),
                Optional.of(Platform.unit("nowhere")));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> platform.reports.annex2(office, query))
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(
                                Fault.at("asOf", CommonFault.IN_THE_FUTURE),
                                Fault.at("lead", CommonFault.UNKNOWN_ID, "nobody"),
                                Fault.at("territory", CommonFault.UNKNOWN_ID, "nowhere")));
    }

    @Test
    void aFirmReadsNoReport() {
        Caller firm = Platform.role(Role.ENTERPRISE);
        Annex2Query query = new Annex2Query(Platform.TODAY, Optional.empty(), Optional.empty());
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> platform.reports.annex2(firm, query))
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(CommonProblem.FORBIDDEN));
    }

    @Test
    void whatTheCubeDoesNotKnowIsToldAndBuiltAnew() {
        Hazard unseen = aHazard().build();
        platform.stores.hazards().add(unseen, Some.anEventOf(unseen).build());
        assertThat(platform.reports.verify()).contains("non-coal-mine", "HAZARD_FOUND", "kept 0, ledger 1");
        platform.cube.rebuild();
        assertThat(platform.reports.verify()).isBlank();
        assertThat(found("total-cumulative")).isEqualTo(1);
    }

    @Test
    void aVoidedHazardLeavesAllFigures() {
        Hazard hazard = aHazard().build();
        keep(Optional.empty(), hazard);
        assertThat(found("total-cumulative")).isEqualTo(1);
        Hazard voided = hazard.voided("重复");
        assertThat(voided.stage()).isEqualTo(Stage.VOIDED);
        keep(Optional.of(hazard), voided);
        assertThat(found("total-cumulative")).isZero();
    }

    private void add(SomeHazard some) {
        keep(Optional.empty(), some.build());
    }

    private long found(String row) {
        return count(line(row, Platform.TODAY));
    }

    private long found(Caller caller, Optional<OrganisationId> lead) {
        Annex2Query query = new Annex2Query(Platform.TODAY, lead, Optional.empty());
        return count(platform.reports.annex2(caller, query).lines().get(0));
    }

    private static long count(Annex2.Line line) {
        return line.values()
                .getOrDefault(new ColumnId("hazard_found"), Optional.empty())
                .orElseThrow()
                .longValueExact();
    }

    private Annex2.Line line(String row, LocalDate asOf) {
        Annex2Query query = new Annex2Query(asOf, Optional.empty(), Optional.empty());
        Stream<Annex2.Line> lines = platform.reports.annex2(office, query).lines().stream();
        return lines.filter(line -> line.row().value().equals(row)).findFirst().orElseThrow();
    }

    private static <T> T one(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
