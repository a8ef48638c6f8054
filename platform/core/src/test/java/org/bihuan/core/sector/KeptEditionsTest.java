package org.bihuan.core.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bihuan.api.checklist.ChecklistItem;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.inspection.CheckedItem;
import org.bihuan.api.inspection.Checklist;
import org.bihuan.api.inspection.InspectionScope;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.sector.Comparison;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorEdition;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.text.Text;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sector is replaced ten days after its first version came. */
class KeptEditionsTest {
    private static final SectorId MINES = new SectorId("non-coal-mines");
    private static final ItemId REWORDED = new ItemId("mine-07");
    private static final ItemId ADDED = new ItemId("mine-77");
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 9, 15);
    private static final LocalDate SECOND_DAY = LocalDate.of(2023, 9, 25);

    private final Platform platform = new Platform();
    private final SectorDefinition first;

    KeptEditionsTest() {
        first = platform.sectors.find(MINES).orElseThrow();
    }

    @BeforeEach
    void anotherVersionCame() {
        platform.editions.keep();
        platform.clock.forward(Duration.ofDays(10));
        ChecklistItem reworded = first.item(REWORDED).orElseThrow();
        List<ChecklistItem> items = Stream.concat(
                        first.items().stream()
                                .map(item -> item.equals(reworded) ? item.requiring(Text.of("重新表述")) : item),
                        Stream.of(added(reworded)))
                .toList();
        platform.sectors.replace(first.with("1.1.0", items));
        platform.editions.keep();
    }

    private static ChecklistItem added(ChecklistItem like) {
        return new ChecklistItem(
                ADDED,
                like.group(),
                Text.of("新增"),
                like.basis(),
                like.severity(),
                like.ground(),
                like.howToCheck(),
                like.usualMeasure(),
                like.topic(),
                like.composite(),
                like.focusPoints(),
                like.from(),
                like.until());
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    private Checklist sheet(LocalDate day) {
        Faults faults = new Faults();
        Checklist sheet = platform.sheets
                .blank(MINES, InspectionScope.SECTOR, day, faults)
                .checklists()
                .get(0);
        faults.throwIfAny();
        return sheet;
    }

    @Test
    void aCheckOfAnEarlierDayHasTheItemsAndWordsOfThen() {
        Checklist sheet = sheet(SECOND_DAY.minusDays(1));

        assertThat(sheet.sectorVersion()).isEqualTo(first.version());
        assertThat(sheet.items())
                .extracting(CheckedItem::item)
                .contains(REWORDED)
                .doesNotContain(ADDED);
        assertThat(sheet.items())
                .filteredOn(item -> item.item().equals(REWORDED))
                .extracting(CheckedItem::requirement)
                .containsExactly(
                        first.item(REWORDED).orElseThrow().requirement().zh());
    }

    @Test
    void aCheckOfTheDayOnWhichAVersionCameHasThatVersion() {
        platform.clock.forward(Duration.ofDays(3));

        Checklist sheet = sheet(SECOND_DAY);

        assertThat(sheet.sectorVersion()).isEqualTo("1.1.0");
        assertThat(sheet.items()).extracting(CheckedItem::requirement).contains("重新表述", "新增");
    }

    @Test
    void beforeTheFirstVersionThatIsKnownThatOneCounts() {
        assertThat(sheet(FIRST_DAY.minusDays(30)).sectorVersion()).isEqualTo(first.version());
    }

    @Test
    void aVersionThatIsNotKeptYetIsTodaysAllTheSame() {
        platform.sectors.replace(first.with("1.2.0", first.items()));

        assertThat(sheet(SECOND_DAY).sectorVersion()).isEqualTo("1.2.0");
        assertThat(sheet(SECOND_DAY.minusDays(1)).sectorVersion()).isEqualTo(first.version());
    }

    @Test
    void aVersionThatCameBackIsThereAgainFromThatDayOn() {
        platform.clock.forward(Duration.ofDays(10));
        platform.sectors.replace(first);
        platform.editions.keep();
        platform.clock.forward(Duration.ofDays(10));

        assertThat(sheet(SECOND_DAY.plusDays(5)).sectorVersion()).isEqualTo("1.1.0");
        assertThat(sheet(SECOND_DAY.plusDays(10)).sectorVersion()).isEqualTo(first.version());
    }

    @Test
    void daysOfTwoVersionsAreComparedByWhatEachAsked() {
        InstalledEditions editions = new InstalledEditions(platform.sectors, platform.campaigns, platform.editions);

        Comparison comparison = editions.compare(MINES, SECOND_DAY.minusDays(1), SECOND_DAY);

        assertThat(comparison.added()).containsExactly(ADDED);
        assertThat(comparison.retired()).isEmpty();
        assertThat(comparison.changed())
                .containsExactly(new Comparison.Change(
                        REWORDED,
                        List.of(new Comparison.Difference(
                                Comparison.Field.REQUIREMENT,
                                first.item(REWORDED).orElseThrow().requirement(),
                                Text.of("重新表述")))));
        assertThat(editions.compare(MINES, SECOND_DAY, SECOND_DAY.minusDays(1)).retired())
                .containsExactly(ADDED);
    }

    @Test
    void aVersionIsKeptOnceHoweverManyServersNoticeIt() {
        KeptEditions other = new KeptEditions(platform.sectors, platform.stores.editions(), platform.clock);
        other.keep();
        platform.clock.forward(Duration.ofDays(1));
        platform.sectors.replace(first.with("1.2.0", first.items()));
        platform.editions.keep();
        platform.clock.forward(Duration.ofSeconds(20));
        other.keep();
        platform.editions.keep();

        assertThat(platform.stores.editions().of(MINES))
                .extracting(SectorEdition::version)
                .containsExactly(first.version(), "1.1.0", "1.2.0");
    }
}
