package org.bihuan.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aHazard;
import static org.bihuan.testkit.Some.anEventOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFigures;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.ListingLevel;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.Measure;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.store.CountedQuery;
import org.bihuan.api.store.JudgedQuery;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.SomeHazard;
import org.junit.jupiter.api.Test;

/** What every {@code HazardStore} does with lists. */
public interface HazardListContract {
    /** Stores over an empty database. */
    Stores stores();

    private Hazard add(SomeHazard some) {
        Hazard hazard = some.build();
        stores().hazards().add(hazard, anEventOf(hazard).build());
        return hazard;
    }

    private List<Hazard> addAll(int count, Stage... stages) {
        LocalDate day = LocalDate.of(2023, 6, 1);
        List<Hazard> newestFirst = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Stage stage = stages[i % stages.length];
            SomeHazard some = aHazard().foundOn(day.plusDays(i / 3));
            newestFirst.add(
                    0,
                    add(
                            switch (stage) {
                                case PLANNED -> some.planned(day, day);
                                case RECTIFIED -> some.rectified(day, true);
                                case ACCEPTED -> some.accepted(day);
                                case RETURNED -> some.returned();
                                case REOPENED -> some.reopened("再次出现");
                                case MERGED -> some.mergedInto(new HazardId(Some.id()));
                                case VOIDED -> some.voided("重复");
                                case REGISTERED -> some;
                            }));
        }
        return newestFirst;
    }

    @Test
    default void theNewestHazardIsFirst() {
        List<Hazard> newestFirst = addAll(4, Stage.REGISTERED);

        assertThat(Listing.of(stores().hazards(), Listing.everything())).isEqualTo(newestFirst);
    }

    @Test
    default void someHazardsAreReadAtOnceNewestFirst() {
        List<Hazard> newestFirst = addAll(5, Stage.REGISTERED);

        List<HazardId> wanted =
                List.of(newestFirst.get(3).id(), newestFirst.get(1).id(), new HazardId(Some.id()));
        assertThat(stores().hazards().newestFirst(wanted)).containsExactly(newestFirst.get(1), newestFirst.get(3));
        assertThat(stores().hazards().newestFirst(List.of())).isEmpty();
    }

    @Test
    default void aListCanBeFilteredByText() {
        Hazard number = add(aHazard().number("530114-2023-AB9999"));
        Hazard name = add(aHazard().enterpriseName("梁王山采石场"));
        Hazard place = add(aHazard().place("100%_东侧!"));
        Hazard description = add(aHazard().description("缺少 CO 报警器"));

        assertThat(Listing.of(stores().hazards(), Listing.mentioning("-ab999"))).containsExactly(number);
        assertThat(Listing.of(stores().hazards(), Listing.mentioning("王山"))).containsExactly(name);
        assertThat(Listing.of(stores().hazards(), Listing.mentioning("%_东"))).containsExactly(place);
        assertThat(Listing.of(stores().hazards(), Listing.mentioning("侧!"))).containsExactly(place);
        assertThat(Listing.of(stores().hazards(), Listing.mentioning("co 报警"))).containsExactly(description);
        assertThat(Listing.of(stores().hazards(), Listing.mentioning("100__"))).isEmpty();
    }

    @Test
    default void aListCanBeFilteredByEachField() {
        EnterpriseId enterprise = new EnterpriseId(Some.id());
        Hazard sector = add(aHazard().in("fire-safety"));
        Hazard level = add(aHazard().general());
        Hazard lead = add(aHazard().ledBy("dept-water"));
        Hazard territory = add(aHazard().at("street-dounan"));
        Hazard firm = add(aHazard().of(enterprise));

        assertThat(Listing.of(stores().hazards(), Listing.of(new SectorId("fire-safety"))))
                .containsExactly(sector);
        assertThat(Listing.of(stores().hazards(), Listing.of(Severity.GENERAL))).containsExactly(level);
        assertThat(Listing.of(stores().hazards(), Listing.ledBy("dept-water"))).containsExactly(lead);
        assertThat(Listing.of(stores().hazards(), Listing.at("street-dounan"))).containsExactly(territory);
        assertThat(Listing.of(stores().hazards(), Listing.of(enterprise))).containsExactly(firm);
    }

    @Test
    default void filtersHoldTogether() {
        add(aHazard().in("fire-safety").ledBy("fire-rescue"));
        Hazard both = add(aHazard().in("fire-safety").ledBy("dept-housing").at("street-dounan"));
        add(aHazard().ledBy("dept-housing").at("street-dounan"));

        assertThat(Listing.of(
                        stores().hazards(),
                        Listing.filtered(
                                Optional.of(new SectorId("fire-safety")),
                                Optional.of(Severity.MAJOR),
                                Optional.of(new OrganisationId("dept-housing")),
                                Optional.of(new OrganisationId("street-dounan")),
                                Optional.of(both.enterprise()))))
                .containsExactly(both);
    }

    @Test
    default void aListCanBeFilteredByStages() {
        List<Hazard> all = addAll(16, Stage.values());

        assertThat(Listing.of(stores().hazards(), Listing.at(Stage.RETURNED)))
                .isEqualTo(all.stream().filter(h -> h.stage() == Stage.RETURNED).toList())
                .hasSize(2);
        assertThat(Listing.of(stores().hazards(), Listing.at(Stage.PLANNED, Stage.ACCEPTED, Stage.VOIDED)))
                .isEqualTo(all.stream()
                        .filter(h -> Set.of(Stage.PLANNED, Stage.ACCEPTED, Stage.VOIDED)
                                .contains(h.stage()))
                        .toList())
                .hasSize(6);
    }

    @Test
    default void aListCanBeFilteredByTheDayOfTheFinding() {
        LocalDate day = LocalDate.of(2023, 6, 10);
        Hazard before = add(aHazard().foundOn(day.minusDays(1)));
        Hazard on = add(aHazard().foundOn(day));
        Hazard after = add(aHazard().foundOn(day.plusDays(1)));

        assertThat(Listing.of(stores().hazards(), Listing.found(Optional.of(day), Optional.empty())))
                .containsExactly(after, on);
        assertThat(Listing.of(stores().hazards(), Listing.found(Optional.empty(), Optional.of(day))))
                .containsExactly(on, before);
        assertThat(Listing.of(stores().hazards(), Listing.found(Optional.of(day), Optional.of(day))))
                .containsExactly(on);
    }

    @Test
    default void aHazardIsOverdueTheDayAfterItsDeadlineUntilTheWorkIsDone() {
        LocalDate day = LocalDate.of(2023, 6, 10);
        Hazard planned = add(aHazard().planned(day, day));
        Hazard returned = add(aHazard().planned(day, day).returned());
        add(aHazard());
        add(aHazard().planned(day, day).rectified(day, false));
        add(aHazard().planned(day, day).accepted(day));
        add(aHazard().planned(day, day).voided("重复"));

        assertThat(Listing.of(stores().hazards(), Listing.overdueOn(day))).isEmpty();
        assertThat(Listing.of(stores().hazards(), Listing.overdueOn(day.plusDays(1))))
                .containsExactly(returned, planned);
    }

    @Test
    default void aListCanBeOfListedHazardsOnlyWhoeverListedThem() {
        LocalDate day = LocalDate.of(2023, 6, 10);
        add(aHazard());
        Hazard city = add(aHazard().listed(ListingLevel.CITY, day));
        Hazard district = add(aHazard().listed(ListingLevel.DISTRICT, day));
        Hazard province = add(aHazard().listed(ListingLevel.PROVINCE, day).planned(day, day));

        assertThat(Listing.pages(after -> stores().hazards().list(Listing.listed(after, 1), new Reach.All())))
                .containsExactly(province, district, city);
    }

    @Test
    default void aListedHazardIsTreatedSinceItIsListedAndMeasuresAreInPlace() {
        LocalDate listed = LocalDate.of(2023, 6, 10);
        add(aHazard().listed(ListingLevel.DISTRICT, listed));
        add(aHazard().planned(listed, listed));
        Hazard plannedBefore =
                add(aHazard().listed(ListingLevel.DISTRICT, listed).planned(listed.minusDays(3), listed.plusDays(9)));
        Hazard plannedAfter =
                add(aHazard().listed(ListingLevel.DISTRICT, listed).planned(listed.plusDays(2), listed.plusDays(9)));
        add(aHazard().listed(ListingLevel.CITY, listed).planned(listed, listed).voided("重复"));

        assertThat(stores().hazards()
                        .counted(
                                Listing.counted(Measure.HAZARD_LISTED_TREATED, listed, listed.plusDays(5)),
                                new Reach.All())
                        .items())
                .containsExactly(plannedAfter, plannedBefore);
    }

    @Test
    default void anExtensionPutsOffTheDayOnWhichAHazardIsOverdue() {
        LocalDate day = LocalDate.of(2023, 6, 10);
        Hazard extended = add(aHazard().planned(SomeHazard.plan(day, day).extended(day.plusDays(5))));

        assertThat(Listing.of(stores().hazards(), Listing.overdueOn(day.plusDays(5))))
                .isEmpty();
        assertThat(Listing.of(stores().hazards(), Listing.overdueOn(day.plusDays(6))))
                .containsExactly(extended);
    }

    @Test
    default void whatIsMergedCountsNowhereButStaysInTheLedger() {
        Hazard first = add(aHazard());
        Hazard later = add(aHazard().mergedInto(first.id()));

        assertThat(Listing.of(stores().hazards(), Listing.everything())).containsExactly(later, first);
        assertThat(stores().hazards()
                        .counted(
                                Listing.counted(Measure.HAZARD_FOUND, first.occurred(), first.occurred()),
                                new Reach.All())
                        .items())
                .containsExactly(first);
        List<HazardFigures> figures = new ArrayList<>();
        stores().hazards().figures(figures::add);
        assertThat(figures).containsExactly(HazardFigures.of(first));
    }

    @Test
    default void perhapsTheSameIsWhatTheSameItemFoundAtTheEnterpriseNearThatDay() {
        EnterpriseId firm = new EnterpriseId(Some.id());
        LocalDate day = LocalDate.of(2023, 6, 10);
        Hazard hazard = add(aHazard().of(firm).foundOn(day));
        Hazard before = add(aHazard().of(firm).foundOn(day.minusDays(3)));
        Hazard after = add(aHazard().of(firm).foundOn(day.plusDays(3)));
        add(aHazard().of(firm).foundOn(day.plusDays(4)));
        add(aHazard().of(firm).foundOn(day).judgedBy("mine-08"));
        add(aHazard().of(firm).foundOn(day).voided("重复"));
        add(aHazard().of(firm).foundOn(day).mergedInto(hazard.id()));
        add(aHazard().foundOn(day));

        assertThat(stores().hazards().alike(hazard, 3, 9)).containsExactly(after, before);
        assertThat(stores().hazards().alike(hazard, 3, 1)).containsExactly(after);
    }

    @Test
    default void aRectificationInTheSameWordsIsFoundAtTheSameEnterprise() {
        EnterpriseId firm = new EnterpriseId(Some.id());
        LocalDate day = LocalDate.of(2023, 6, 10);
        Hazard hazard = add(aHazard().of(firm).rectified(day, "已更换阀门"));
        Hazard same = add(aHazard().of(firm).rectified(day, "已更换阀门").accepted(day));
        Hazard spaced = add(aHazard().of(firm).rectified(day, " 已更换 阀门。 "));
        add(aHazard().of(firm).rectified(day, "已更换阀门并试压"));
        add(aHazard().of(firm).rectified(day, "已更换阀门").voided("重复"));
        add(aHazard().rectified(day, "已更换阀门"));

        assertThat(stores().hazards().withSameRectification(hazard, 9)).containsExactly(spaced, same);
        assertThat(stores().hazards().withSameRectification(hazard, 1)).containsExactly(spaced);
        assertThat(stores().hazards().withSameRectification(add(aHazard().of(firm)), 9))
                .isEmpty();
    }

    @Test
    default void aListEndsAtTheReach() {
        Hazard one = add(aHazard().ledBy("dept-water").at("street-dounan"));
        Hazard two = add(aHazard().ledBy("dept-water").at("street-luolong"));
        Hazard three = add(aHazard().ledBy("dept-housing").at("street-dounan"));

        assertThat(reached(new Reach.All())).containsExactly(three, two, one);
        assertThat(reached(new Reach.None())).isEmpty();
        assertThat(reached(new Reach.OfLead(new OrganisationId("dept-water")))).containsExactly(two, one);
        assertThat(reached(new Reach.OfTerritory(new OrganisationId("street-dounan"))))
                .containsExactly(three, one);
        assertThat(reached(new Reach.OfEnterprise(two.enterprise()))).containsExactly(two);
    }

    private List<Hazard> reached(Reach reach) {
        List<Hazard> listed =
                stores().hazards().list(Listing.everything(), reach).items();
        LocalDate day = LocalDate.of(2023, 6, 1);
        List<Hazard> counted = stores().hazards()
                .counted(Listing.counted(Measure.HAZARD_FOUND, day, day), reach)
                .items();
        assertThat(counted).isEqualTo(listed);
        return listed;
    }

    @Test
    default void pagesOfAnySizeAreCompleteAndWithoutDoubles() {
        List<Hazard> all = addAll(17, Stage.REGISTERED, Stage.PLANNED, Stage.ACCEPTED);
        List<Hazard> open = all.stream().filter(hazard -> hazard.stage().open()).toList();
        List<Hazard> counted = new ArrayList<>(all);
        counted.sort((one, other) -> other.occurred().compareTo(one.occurred()));

        for (int size : List.of(1, 2, 3, 5, 16, 17, 18, 200)) {
            assertThat(Listing.pages(after -> stores().hazards().list(Listing.page(after, size), new Reach.All())))
                    .isEqualTo(all);
            assertThat(Listing.pages(after -> stores().hazards()
                            .list(Listing.page(after, size, Stage.REGISTERED, Stage.PLANNED), new Reach.All())))
                    .isEqualTo(open);
            assertThat(Listing.itemsForth(after -> stores().hazards()
                            .counted(found(Set.of(), Optional.empty(), after, size), new Reach.All())))
                    .isEqualTo(counted);
            assertThat(Listing.itemsForth(after -> stores().hazards()
                            .counted(
                                    found(
                                            Set.of(new RowId("non-coal-mine"), new RowId("fire")),
                                            Optional.empty(),
                                            after,
                                            size),
                                    new Reach.All())))
                    .isEqualTo(counted);
        }
    }

    private static CountedQuery found(Set<RowId> rows, Optional<RowId> tag, Optional<String> after, int size) {
        return Listing.counted(
                Measure.HAZARD_FOUND, LocalDate.of(2023, 5, 1), LocalDate.of(2023, 12, 31), rows, tag, after, size);
    }

    @Test
    default void theLastPageSaysSo() {
        addAll(4, Stage.REGISTERED);

        Page<Hazard> first = stores().hazards().list(Listing.page(Optional.empty(), 2), new Reach.All());
        Page<Hazard> last = stores().hazards().list(Listing.page(first.next(), 2), new Reach.All());

        assertThat(last.items()).hasSize(2);
        assertThat(last.next()).isEmpty();
    }

    @Test
    default void hazardsAddedMeanwhileDisturbNoPaging() {
        List<Hazard> atStart = addAll(40, Stage.REGISTERED);
        AtomicBoolean reading = new AtomicBoolean(true);

        List<List<HazardId>> seen = Together.each(2, thread -> {
            if (thread == 0) {
                do {
                    add(aHazard());
                } while (reading.get());
                return List.of();
            }
            try {
                return Listing.itemsForth(after -> stores().hazards().list(Listing.page(after, 3), new Reach.All()))
                        .stream()
                        .map(Hazard::id)
                        .toList();
            } finally {
                reading.set(false);
            }
        });

        assertThat(seen.get(1))
                .doesNotHaveDuplicates()
                .containsSubsequence(atStart.stream().map(Hazard::id).toList());
    }

    @Test
    default void aPositionThatNoPageGaveIsRefused() {
        for (String position : List.of("", "x", "2023-06-01", "zzzzzzzz-0000-0000-0000-000000000000", "' or 1=1")) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> stores().hazards().list(Listing.page(Optional.of(position), 10), new Reach.All()))
                    .satisfies(problem ->
                            assertThat(problem.faults().get(0).pointer()).isEqualTo("after"));
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> stores().hazards()
                            .counted(found(Set.of(), Optional.empty(), Optional.of(position), 10), new Reach.All()))
                    .satisfies(problem ->
                            assertThat(problem.faults().get(0).pointer()).isEqualTo("after"));
        }
    }

    @Test
    default void onlyMajorHazardsThatAreNotVoidedAreCounted() {
        LocalDate day = LocalDate.of(2023, 6, 1);
        Hazard major = add(aHazard());
        add(aHazard().general());
        add(aHazard().voided("重复"));

        assertThat(counted(Listing.counted(Measure.HAZARD_FOUND, day, day))).containsExactly(major);
    }

    @Test
    default void hazardsOfAnyLevelAreListedAndCountedByTheItemTheyWereJudgedBy() {
        LocalDate day = LocalDate.of(2023, 6, 1);
        add(aHazard().judgedBy("mine-01").foundOn(day.minusDays(1)));
        Hazard first = add(aHazard().judgedBy("mine-01").foundOn(day));
        Hazard general = add(aHazard().judgedBy("mine-02").general().foundOn(day.plusDays(1)));
        Hazard last = add(aHazard().judgedBy("mine-01").foundOn(day.plusDays(2)).ledBy("dept-water"));
        add(aHazard().judgedBy("mine-01").foundOn(day.plusDays(3)));
        add(aHazard().judgedBy("mine-01").foundOn(day).voided("重复"));
        add(aHazard().judgedBy("mine-03").alsoFound("mine-01").foundOn(day));
        add(aHazard().in("fire-safety").judgedBy("mine-01").foundOn(day));
        Reach water = new Reach.OfLead(new OrganisationId("dept-water"));

        for (int size : List.of(1, 2, 3, 200)) {
            assertThat(Listing.itemsForth(after -> stores().hazards()
                            .judged(judged(day, after, size, "mine-01", "mine-02", "mine-99"), new Reach.All())))
                    .containsExactly(last, general, first);
        }
        JudgedQuery query = judged(day, Optional.empty(), 200, "mine-01", "mine-02", "mine-99");
        assertThat(stores().hazards().countJudged(query, new Reach.All()))
                .isEqualTo(Map.of(new ItemId("mine-01"), 2L, new ItemId("mine-02"), 1L));
        assertThat(stores().hazards().judged(query, water).items()).containsExactly(last);
        assertThat(stores().hazards().countJudged(query, water)).isEqualTo(Map.of(new ItemId("mine-01"), 1L));
        assertThat(stores().hazards().countJudged(query, new Reach.None())).isEmpty();
        assertThat(stores().hazards().countJudged(judged(day, Optional.empty(), 200), new Reach.All()))
                .isEmpty();
    }

    private static JudgedQuery judged(LocalDate from, Optional<String> after, int limit, String... items) {
        return new JudgedQuery(
                new SectorId("non-coal-mines"),
                Stream.of(items).map(ItemId::new).collect(Collectors.toSet()),
                from,
                from.plusDays(2),
                after,
                limit);
    }

    @Test
    default void eachMeasureCountsByItsOwnDayLatestFirst() {
        LocalDate day = LocalDate.of(2023, 6, 1);
        Hazard late = add(aHazard()
                .foundOn(day)
                .planned(day.plusDays(1), day)
                .rectified(day.plusDays(8), false)
                .accepted(day.plusDays(9)));
        Hazard early =
                add(aHazard().foundOn(day).rectified(day.plusDays(2), true).accepted(day.plusDays(3)));
        Hazard open = add(aHazard().foundOn(day.plusDays(1)));

        assertThat(counted(Listing.counted(Measure.HAZARD_FOUND, day, day.plusDays(30))))
                .containsExactly(open, early, late);
        assertThat(counted(Listing.counted(Measure.HAZARD_MEASURES, day, day.plusDays(30))))
                .containsExactly(early, late);
        assertThat(counted(Listing.counted(Measure.HAZARD_DONE, day, day.plusDays(30))))
                .containsExactly(late, early);
        assertThat(counted(Listing.counted(Measure.HAZARD_DONE, day, day.plusDays(8))))
                .containsExactly(early);
        assertThat(counted(Listing.counted(Measure.HAZARD_DONE, day.plusDays(4), day.plusDays(9))))
                .containsExactly(late);
    }

    @Test
    default void countedHazardsCanBeOfSomeRowsOrOfATag() {
        Hazard fire = add(aHazard().row("fire").tagged("parks"));
        Hazard mine = add(aHazard().row("non-coal-mine").tagged("old-units", "parks"));
        add(aHazard().row("other").tagged("old-units"));

        assertThat(counted(found(Set.of(new RowId("fire")), Optional.empty(), Optional.empty(), 9)))
                .containsExactly(fire);
        assertThat(counted(found(
                        Set.of(new RowId("fire"), new RowId("non-coal-mine")), Optional.empty(), Optional.empty(), 9)))
                .containsExactly(mine, fire);
        assertThat(counted(found(Set.of(), Optional.of(new RowId("parks")), Optional.empty(), 9)))
                .containsExactly(mine, fire);
        assertThat(counted(found(Set.of(), Optional.of(new RowId("park")), Optional.empty(), 9)))
                .isEmpty();
    }

    @Test
    default void countedHazardsCanBeOfOneLeadOrTerritory() {
        LocalDate day = LocalDate.of(2023, 6, 1);
        Hazard water = add(aHazard().ledBy("dept-water"));
        Hazard dounan = add(aHazard().at("street-dounan"));

        assertThat(counted(new CountedQuery(
                        Set.of(),
                        Optional.empty(),
                        Measure.HAZARD_FOUND,
                        day,
                        day,
                        Optional.of(new OrganisationId("dept-water")),
                        Optional.empty(),
                        Optional.empty(),
                        9)))
                .containsExactly(water);
        assertThat(counted(new CountedQuery(
                        Set.of(),
                        Optional.empty(),
                        Measure.HAZARD_FOUND,
                        day,
                        day,
                        Optional.empty(),
                        Optional.of(new OrganisationId("street-dounan")),
                        Optional.empty(),
                        9)))
                .containsExactly(dounan);
    }

    private List<Hazard> counted(CountedQuery query) {
        return stores().hazards().counted(query, new Reach.All()).items();
    }
}
