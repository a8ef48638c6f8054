package org.bihuan.sector.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bihuan.api.checklist.ChecklistItem;
import org.bihuan.api.report.Annex2Form;
import org.bihuan.api.report.Annex2Form.Kind;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.FocusPoint;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorDefinition.HighRisk;
import org.bihuan.api.sector.SectorId;
import org.bihuan.core.reference.YamlAnnex2Form;
import org.junit.jupiter.api.Test;

/** What holds over all sectors that the product ships. */
class SectorsTogetherTest {
    /** Rows that record what no sector of this district owns: the district has no coal mine (plan, part two). */
    private static final List<RowId> NOBODYS = List.of(new RowId("coal-mine"), new RowId("other"));

    private static final List<SectorDefinition> PRESENT = SectorsOnClassPath.definitions();

    private final Annex2Form form = new YamlAnnex2Form().form();

    @Test
    void theyStandBesideEachOtherWithoutAFault() {
        assertThat(SectorsOnClassPath.checks()).hasSize(23).allSatisfy(check -> assertThat(check.faults())
                .isEmpty());
    }

    @Test
    void theyAreTheSeventeenOfThePlanFiveFurtherAndOneCommonChecklist() {
        assertThat(of(SectorDefinition.Kind.SECTOR)).hasSize(22);
        assertThat(of(SectorDefinition.Kind.COMMON))
                .extracting(one -> one.id().value())
                .containsExactly("enterprise-common");
        assertThat(PRESENT.stream().flatMap(sector -> sector.ordinal().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 17).boxed().toList());
    }

    /** {@code facts.csv} counts what research took from the plan and the standards, sector by sector. */
    @Test
    void theyHaveTheItemsAndFocusPointsThatWereTakenFromThePlan() throws IOException {
        List<String> facts = Files.readAllLines(Path.of("src/test/facts.csv"));
        assertThat(PRESENT)
                .extracting(sector -> String.join(
                        ",",
                        sector.id().value(),
                        sector.ordinal().map(String::valueOf).orElse(""),
                        String.valueOf(sector.items().size()),
                        String.valueOf(sector.focusPoints().size())))
                .containsExactlyInAnyOrderElementsOf(facts.subList(1, facts.size()));
        assertThat(PRESENT.stream().mapToInt(sector -> sector.items().size()).sum())
                .isEqualTo(669);
    }

    @Test
    void noItemIsCheckedOrMendedInTheWordsOfAnother() {
        List<ChecklistItem> items =
                PRESENT.stream().flatMap(sector -> sector.items().stream()).toList();
        assertThat(items.stream().map(item -> item.howToCheck().zh())).doesNotHaveDuplicates();
        assertThat(items.stream().map(item -> item.howToCheck().en())).doesNotHaveDuplicates();
        assertThat(items.stream().map(item -> item.usualMeasure().zh())).doesNotHaveDuplicates();
        assertThat(items.stream().map(item -> item.usualMeasure().en())).doesNotHaveDuplicates();
    }

    @Test
    void everyRowOfAnnex2HasOneOwner() {
        for (Annex2Form.Row row : form.rows()) {
            List<SectorId> claiming = PRESENT.stream()
                    .filter(sector ->
                            sector.rows().stream().anyMatch(one -> one.id().equals(row.id())))
                    .map(SectorDefinition::id)
                    .toList();
            if (row.kind() == Kind.LEAF && !NOBODYS.contains(row.id())) {
                assertThat(claiming).as(row.id().value()).hasSize(1);
                assertThat(row.owner()).as(row.id().value()).isEqualTo(Optional.of(claiming.get(0)));
            }
            if (row.owner().isPresent()) {
                assertThat(claiming)
                        .as(row.id().value())
                        .containsExactly(row.owner().get());
            }
        }
    }

    @Test
    void everyFocusPointHasAnItem() {
        for (SectorDefinition sector : PRESENT) {
            assertThat(sector.items().stream().flatMap(item -> item.focusPoints().stream()))
                    .as(sector.id().value())
                    .containsAll(
                            sector.focusPoints().stream().map(FocusPoint::id).toList());
        }
    }

    /** R-FRQ-01 and R-FRQ-04 name the same fields of work but for coal mines, which this district does not have. */
    @Test
    void theSectorsOfThePlansListsAreCheckedEveryMonthAndDrillEveryHalfYear() {
        assertThat(PRESENT.stream()
                        .filter(sector -> sector.leaderCheck().equals("monthly"))
                        .map(sector -> sector.id().value()))
                .containsExactlyInAnyOrder(
                        "non-coal-mines",
                        "hazardous-chemicals",
                        "fireworks",
                        "road-transport",
                        "water-transport-and-fishing-vessels",
                        "commerce-and-logistics",
                        "construction",
                        "city-gas-and-self-built-houses",
                        "civil-explosives-and-defence-industry",
                        "industry-and-trade");
        assertThat(PRESENT).allSatisfy(sector -> {
            boolean listed = sector.leaderCheck().equals("monthly");
            assertThat(sector.drill()).as(sector.id().value()).isEqualTo(listed ? "half-yearly" : "once-in-action");
            assertThat(sector.highRisk() != HighRisk.NONE)
                    .as(sector.id().value())
                    .isEqualTo(listed);
        });
    }

    @Test
    void whereOnlySomeEnterprisesAreHighRiskTheSectorNamesThePartsThatThePlanMeans() {
        assertThat(PRESENT.stream().filter(sector -> sector.highRisk() == HighRisk.PARTIAL))
                .flatExtracting(SectorDefinition::highRiskParts)
                .extracting(part -> part.name().zh())
                .containsExactlyInAnyOrder("金属冶炼", "燃气", "水上交通", "民用爆炸物品", "道路货运", "危货物流");
    }

    @Test
    void everySectorCountsSomethingOfItsOwn() {
        assertThat(PRESENT).allSatisfy(sector -> {
            assertThat(sector.columns()).as(sector.id().value()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(sector.columns())
                    .allSatisfy(
                            column -> assertThat(column.items()).isNotEmpty().doesNotHaveDuplicates());
        });
    }

    /** The zone is one park; every sector that may count for the parks counts the zone's enterprises by itself. */
    @Test
    void whatIsFoundInAZoneCountsForTheParks() {
        RowId parks = new RowId("parks");
        assertThat(PRESENT).allSatisfy(sector -> assertThat(
                        sector.tagRules().stream().anyMatch(rule -> rule.tag().equals(parks) && rule.zones()))
                .as(sector.id().value())
                .isEqualTo(sector.tags().contains(parks)));
    }

    private static List<SectorDefinition> of(SectorDefinition.Kind kind) {
        return PRESENT.stream().filter(sector -> sector.kind() == kind).toList();
    }
}
