package org.bihuan.sector.firesafety;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.bihuan.api.checklist.ChecklistItem;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.checklist.LegalGround;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.Grade;
import org.bihuan.api.sector.HazardFacts;
import org.bihuan.api.sector.PlaceCategory;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.testkit.sector.SectorContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompositeGradeRuleTest {
    private static final SectorDefinition SECTOR =
            new SectorContract(Path.of("").toAbsolutePath()).definition();
    private static final LocalDate DURING_THE_CAMPAIGN = LocalDate.of(2023, 7, 1);
    private static final List<ChecklistItem> ELEMENTS =
            SECTOR.items().stream().filter(item -> item.composite().isPresent()).toList();

    private final CompositeGradeRule rule = new CompositeGradeRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "crowded   | fire-18 fire-20 fire-33",
                "crowded   | fire-26 fire-33 fire-38",
                "crowded   | fire-11 fire-12 fire-31 fire-40",
                "flammable | fire-11 fire-12 fire-13",
                "flammable | fire-11 fire-13 fire-32",
                "flammable | fire-18 fire-20 fire-33 fire-38",
                "important | fire-11 fire-18 fire-31 fire-40",
                "other     | fire-11 fire-12 fire-18 fire-20 fire-31 fire-40"
            })
    void enoughElementsMakeAMajorHazard(String place, String items) {
        Grade grade = graded(Optional.of(place), DURING_THE_CAMPAIGN, items.split(" ", -1))
                .orElseThrow();

        assertThat(grade.severity()).isEqualTo(Severity.MAJOR);
        assertThat(grade.ground()).isEqualTo(LegalGround.JUDGEMENT_STANDARD);
        assertThat(grade.reason().zh()).contains("GB 35181-2017").contains(items.split(" ", -1));
        assertThat(grade.reason().en()).contains("GB 35181-2017").contains(items.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "crowded   | fire-18 fire-20",
                "crowded   | fire-11 fire-12 fire-31",
                "crowded   | fire-27 fire-28 fire-29",
                "flammable | fire-18 fire-20 fire-33",
                "important | fire-18 fire-20 fire-33",
                "other     | fire-11 fire-12 fire-18 fire-20 fire-31"
            })
    void fewerElementsLeaveItToTheItem(String place, String items) {
        assertThat(graded(Optional.of(place), DURING_THE_CAMPAIGN, items.split(" ", -1)))
                .isEmpty();
    }

    @Test
    void anUnnamedKindOfPlaceCountsAsOther() {
        for (int found = 1; found <= ELEMENTS.size(); found++) {
            List<ChecklistItem> items = ELEMENTS.subList(0, found);
            assertThat(graded(Optional.empty(), DURING_THE_CAMPAIGN, items))
                    .isEqualTo(graded(Optional.of("other"), DURING_THE_CAMPAIGN, items));
        }
    }

    @Test
    void moreElementsNeverLowerTheGrade() {
        Random random = new Random(35181);
        for (int round = 0; round < 2000; round++) {
            List<ChecklistItem> order = new ArrayList<>(ELEMENTS);
            Collections.shuffle(order, random);
            for (Optional<String> place : places()) {
                boolean major = false;
                for (int found = 1; found <= 8; found++) {
                    boolean now = graded(place, DURING_THE_CAMPAIGN, order.subList(0, found))
                            .isPresent();
                    assertThat(now || !major)
                            .as("%s after %s", place, order.subList(0, found))
                            .isTrue();
                    major = now;
                }
            }
        }
    }

    @Test
    void noSubsetBelowEveryThresholdIsMajor() {
        for (ChecklistItem one : ELEMENTS) {
            for (ChecklistItem two : ELEMENTS) {
                for (Optional<String> place : places()) {
                    assertThat(graded(place, DURING_THE_CAMPAIGN, List.of(one, two)))
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void sixElementsAreMajorAtEveryPlace() {
        Random random = new Random(2017);
        for (int round = 0; round < 500; round++) {
            List<ChecklistItem> order = new ArrayList<>(ELEMENTS);
            Collections.shuffle(order, random);
            for (Optional<String> place : places()) {
                assertThat(graded(place, DURING_THE_CAMPAIGN, order.subList(0, 6)))
                        .isPresent();
            }
        }
    }

    @Test
    void theOrderOfFindingsDoesNotMatter() {
        assertThat(graded(Optional.of("crowded"), DURING_THE_CAMPAIGN, "fire-18", "fire-20", "fire-33"))
                .isEqualTo(graded(Optional.of("crowded"), DURING_THE_CAMPAIGN, "fire-33", "fire-18", "fire-20"));
    }

    @Test
    void anElementFoundTwiceCountsOnce() {
        assertThat(graded(Optional.of("crowded"), DURING_THE_CAMPAIGN, "fire-18", "fire-18", "fire-20", "fire-20"))
                .isEmpty();
    }

    @Test
    void anItemThatIsNoElementIsNotJudgedByOthers() {
        assertThat(graded(Optional.of("crowded"), DURING_THE_CAMPAIGN, "fire-41", "fire-18", "fire-20", "fire-33"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-07-01", "2025-10-31"})
    void theEditionOf2017JudgesFromItsFirstToItsLastDay(LocalDate day) {
        assertThat(graded(Optional.of("crowded"), day, "fire-18", "fire-20", "fire-33"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-06-30", "2025-11-01", "2026-11-23"})
    void outsideThoseDaysNothingIsSaid(LocalDate day) {
        assertThat(graded(Optional.of("crowded"), day, "fire-18", "fire-20", "fire-33"))
                .isEmpty();
    }

    @Test
    void afterTheChangeOfEditionAnItemStillHasABasis() {
        assertThat(SECTOR.items()).allSatisfy(item -> {
            assertThat(item.basisLabel(LocalDate.of(2023, 7, 1))).isNotBlank();
            assertThat(item.basisLabel(LocalDate.of(2025, 11, 1))).isNotBlank().doesNotContain("GB 35181-2017");
        });
    }

    private static List<Optional<String>> places() {
        List<Optional<String>> places = new ArrayList<>();
        places.add(Optional.empty());
        SECTOR.placeCategories().stream()
                .map(PlaceCategory::id)
                .map(Optional::of)
                .forEach(places::add);
        return places;
    }

    private Optional<Grade> graded(Optional<String> place, LocalDate day, String... ids) {
        return graded(
                place,
                day,
                Arrays.stream(ids)
                        .map(id -> SECTOR.item(new ItemId(id)).orElseThrow())
                        .toList());
    }

    private Optional<Grade> graded(Optional<String> place, LocalDate day, List<ChecklistItem> found) {
        return rule.grade(new HazardFacts(
                found.get(0), found.subList(1, found.size()), place, new RowId("fire"), List.of(), SECTOR.id(), day));
    }
}
