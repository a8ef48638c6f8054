package org.bihuan.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.testkit.Some.aHazard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFigures;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.hazard.ListingLevel;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.record.Measure;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.store.CountedQuery;
import org.bihuan.api.store.JudgedQuery;
import org.bihuan.testkit.SomeHazard;
import org.junit.jupiter.api.Test;

/** What every {@code HazardStore} does with the hazards that a figure counts. */
public interface HazardCountContract {
    /** Stores over an empty database. */
    Stores stores();

    private Hazard add(SomeHazard some) {
        return Added.hazard(stores(), some);
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
    default void whatIsMergedCountsNowhereButStaysInTheLedger() {
        Hazard first = add(aHazard());
        Hazard later = add(aHazard().mergedInto(first.id()));

        assertThat(Listing.of(stores().hazards(), HazardQuery.select(), new Reach.All()))
                .containsExactly(later, first);
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

        assertThat(counted(Listing.found(Set.of(new RowId("fire")), Optional.empty(), Optional.empty(), 9)))
                .containsExactly(fire);
        assertThat(counted(Listing.found(
                        Set.of(new RowId("fire"), new RowId("non-coal-mine")), Optional.empty(), Optional.empty(), 9)))
                .containsExactly(mine, fire);
        assertThat(counted(Listing.found(Set.of(), Optional.of(new RowId("parks")), Optional.empty(), 9)))
                .containsExactly(mine, fire);
        assertThat(counted(Listing.found(Set.of(), Optional.of(new RowId("park")), Optional.empty(), 9)))
                .isEmpty();
    }

    @Test
    default void countedHazardsCanBeOfOneLeadOrTerritory() {
        LocalDate day = LocalDate.of(2023, 6, 1);
        Hazard water = add(aHazard().ledBy("dept-water"));
        Hazard dounan = add(aHazard().at("street-dounan"));

        SomeCountedQuery query = new SomeCountedQuery(Measure.HAZARD_FOUND).days(day, day);

        assertThat(counted(query.leads("dept-water").build())).containsExactly(water);
        assertThat(counted(query.leads("dept-water", "dept-natural-resources").build()))
                .containsExactlyInAnyOrder(water, dounan);
        assertThat(counted(query.leads().territories("street-dounan").build())).containsExactly(dounan);
        assertThat(counted(
                        query.territories("street-dounan", "street-longcheng").build()))
                .containsExactlyInAnyOrder(water, dounan);
    }

    private List<Hazard> counted(CountedQuery query) {
        return stores().hazards().counted(query, new Reach.All()).items();
    }
}
