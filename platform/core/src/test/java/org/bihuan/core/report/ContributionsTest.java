package org.bihuan.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.bihuan.api.identity.Ownership;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.Count;
import org.bihuan.api.record.Measure;
import org.bihuan.api.record.Measure.Way;
import org.bihuan.api.report.Annex2;
import org.bihuan.api.report.Annex2Form.Column;
import org.bihuan.api.report.Annex2Query;
import org.bihuan.api.report.ColumnId;
import org.bihuan.api.report.CountedRecord;
import org.bihuan.api.report.FigureQuery;
import org.bihuan.api.report.RowId;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures that records other than hazards contribute to. */
class ContributionsTest {
    private static final LocalDate START = LocalDate.of(2023, 5, 1);
    private static final List<String> ROWS =
            List.of("non-coal-mine", "construction-housing-municipal", "construction-highway", "other");
    private static final List<String> LEADS = List.of("dept-natural-resources", "dept-housing", "fire-rescue");
    private static final List<String> STREETS = List.of("street-longcheng", "street-wulong");
    private static final Map<String, List<String>> PARTS = Map.of(
            "total-cumulative", ROWS,
            "construction", ROWS.subList(1, 3),
            "construction-again", ROWS.subList(1, 3));

    private final Platform platform = new Platform();
    private final List<EnterpriseId> enterprises =
            Stream.generate(() -> new EnterpriseId(Some.id())).limit(9).toList();

    @AfterEach
    void stop() {
        platform.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyFigureIsWhatItsContributionsComeToAfterAnyChanges(long seed) {
        Random random = new Random(seed);
        List<Contribution> records = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Contribution record = Contribution.of(random(random).toArray(Count[]::new));
            keep(Optional.empty(), record);
            if (random.nextBoolean()) {
                Contribution before = record;
                record = before.now(random(random));
                keep(Optional.of(before), record);
            }
            records.add(record);
        }
        assertThat(platform.reports.verify()).isBlank();
        List<Count> counts =
                records.stream().flatMap(one -> one.counts().stream()).toList();
        for (int i = 0; i < 5; i++) {
            everyFigureIsRight(
                    new Annex2Query(
                            START.plusDays(random.nextInt(138)),
                            random.nextBoolean() ? Optional.empty() : Optional.of(Platform.unit(one(random, LEADS))),
                            random.nextBoolean() ? Optional.empty() : Optional.of(Platform.unit(one(random, STREETS)))),
                    counts);
        }
    }

    private void everyFigureIsRight(Annex2Query query, List<Count> all) {
        Annex2 annex = platform.reports.annex2(Platform.office(), query);
        for (Annex2.Line line : annex.lines()) {
            for (Column column : platform.reports.annex2Form().columns()) {
                if (column.rate().isPresent() || line.row().value().equals("total-month")) {
                    continue;
                }
                Measure measure = Measure.of(column.id()).orElseThrow();
                List<Count> counts = all.stream()
                        .filter(count -> count.measure() == measure && within(count, query, line.row()))
                        .toList();
                assertThat(line.values().getOrDefault(column.id(), Optional.empty()))
                        .as("%s %s %s", query, line.row(), column.id())
                        .hasValueSatisfying(
                                value -> assertThat(value).isEqualByComparingTo(figure(measure, line.row(), counts)));
                List<CountedRecord> listed = listed(query, line.row(), column.id());
                assertThat(listed).hasSameSizeAs(counts);
                assertThat(listed.stream().mapToLong(CountedRecord::amount).sum())
                        .isEqualTo(counts.stream().mapToLong(Count::amount).sum());
                if (line.row().value().equals("total-cumulative") && measure.way() == Way.ENTERPRISES) {
                    assertThat(annex.enterprises()).containsEntry(column.id(), (long)
                            enterprises(counts).size());
                    assertThat(listed.stream().map(one -> one.enterprise().orElseThrow()))
                            .hasSameElementsAs(enterprises(counts));
                }
            }
        }
    }

    private static boolean within(Count count, Annex2Query query, RowId row) {
        Ownership whose = count.ownership();
        List<String> rows = PARTS.getOrDefault(row.value(), List.of(row.value()));
        return !count.day().isAfter(query.asOf())
                && (query.lead().isEmpty() || query.lead().equals(whose.lead()))
                && (query.territory().isEmpty() || query.territory().equals(whose.territory()))
                && (rows.contains(count.row().value()) || count.tags().contains(row));
    }

    private static BigDecimal figure(Measure measure, RowId row, List<Count> counts) {
        if (measure.way() == Way.ENTERPRISES) {
            Map<RowId, List<Count>> rows = new HashMap<>();
            boolean parts = PARTS.containsKey(row.value());
            counts.forEach(count -> rows.computeIfAbsent(parts ? count.row() : row, id -> new ArrayList<>())
                    .add(count));
            return BigDecimal.valueOf(rows.values().stream()
                    .mapToInt(some -> enterprises(some).size())
                    .sum());
        }
        BigDecimal sum =
                BigDecimal.valueOf(counts.stream().mapToLong(Count::amount).sum());
        return measure.way() == Way.MONEY ? sum.divide(BigDecimal.valueOf(1_000_000), 2, RoundingMode.HALF_UP) : sum;
    }

    private static Set<EnterpriseId> enterprises(List<Count> counts) {
        Set<EnterpriseId> enterprises = new HashSet<>();
        counts.forEach(count -> enterprises.add(count.ownership().enterprise().orElseThrow()));
        return enterprises;
    }

    private List<CountedRecord> listed(Annex2Query query, RowId row, ColumnId column) {
        List<CountedRecord> listed = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<CountedRecord> page =
                    platform.reports.records(Platform.office(), new FigureQuery(query, row, column, false, after, 7));
            listed.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return listed;
    }

    @Test
    void anEnterpriseCountsOnceInARowAndOnceOverAllRowsBesideTheTotal() {
        EnterpriseId one = enterprises.get(0);
        keep(
                Optional.empty(),
                Contribution.of(
                        closed(one, "other", 1), closed(one, "other", 2), closed(one, "construction-highway", 3)));
        keep(Optional.empty(), Contribution.of(closed(enterprises.get(1), "other", 1)));
        Annex2 annex = annex();
        assertThat(value(annex, "other", "closed")).isEqualByComparingTo("2");
        assertThat(value(annex, "construction-highway", "closed")).isEqualByComparingTo("1");
        assertThat(value(annex, "total-cumulative", "closed")).isEqualByComparingTo("3");
        assertThat(annex.enterprises()).containsEntry(new ColumnId("closed"), 2L);
    }

    @Test
    void finesAreShownInTenThousandYuanWithTwoDecimals() {
        Count fine = closed(enterprises.get(0), "other", 1);
        keep(
                Optional.empty(),
                Contribution.of(
                        new Count(Measure.FINE, fine.row(), fine.tags(), fine.ownership(), fine.day(), 12_345_678)));
        assertThat(value(annex(), "other", "fine")).isEqualTo(new BigDecimal("12.35"));
    }

    @Test
    void whatTheLedgerContributesOtherwiseIsTold() {
        Contribution unseen = Contribution.of(closed(enterprises.get(0), "other", 1));
        platform.stores.records().add(unseen, Some.anEventOf(unseen).build());
        assertThat(platform.reports.verify())
                .contains("CLOSED", enterprises.get(0).toString(), "kept {}");
        platform.cube.rebuild();
        assertThat(platform.reports.verify()).isBlank();
    }

    private static Count closed(EnterpriseId enterprise, String row, int day) {
        return new Count(
                Measure.CLOSED,
                new RowId(row),
                List.of(),
                new Ownership(Optional.of(Platform.unit("dept-housing")), Optional.empty(), Optional.of(enterprise)),
                START.plusDays(day),
                1);
    }

    private Annex2 annex() {
        return platform.reports.annex2(
                Platform.office(), new Annex2Query(Platform.TODAY, Optional.empty(), Optional.empty()));
    }

    private static BigDecimal value(Annex2 annex, String row, String column) {
        return annex.lines().stream()
                .filter(line -> line.row().value().equals(row))
                .flatMap(line -> line.values().getOrDefault(new ColumnId(column), Optional.empty()).stream())
                .findFirst()
                .orElseThrow();
    }

    private List<Count> random(Random random) {
        return Contribution.random(random, ROWS, LEADS, STREETS, enterprises);
    }

    private void keep(Optional<Contribution> before, Contribution after) {
        platform.cube.change(before, after, () -> {
            if (before.isEmpty()) {
                platform.stores.records().add(after, Some.anEventOf(after).build());
            } else {
                platform.stores.records().change(after, Some.anEventOf(after).build());
            }
        });
    }

    private static <T> T one(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
