package org.bihuan.sector.cultureandtourism;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.checklist.LegalGround;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.hazard.Measured;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.Grade;
import org.bihuan.api.sector.HazardFacts;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.sector.SectorContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaximumCapacityTest {
    private static final SectorDefinition SECTOR =
            new SectorContract(Path.of("").toAbsolutePath()).definition();

    private final MaximumCapacityRule rule = new MaximumCapacityRule();
    private final AboveCapacityColumn column = new AboveCapacityColumn();

    @ParameterizedTest
    @CsvSource({"4001, 4000, MAJOR, PLAN_LISTED", "4000, 4000, GENERAL, NONE", "0, 4000, GENERAL, NONE"})
    void theNumbersSayWhetherThePlansHazardWasFound(
            String persons, String capacity, Severity severity, LegalGround ground) {
        Grade grade = graded("cul-08", measured("persons", persons), measured("capacity", capacity))
                .orElseThrow();

        assertThat(grade.severity()).isEqualTo(severity);
        assertThat(grade.ground()).isEqualTo(ground);
        assertThat(grade.reason().zh()).contains("二（十）", persons, capacity);
        assertThat(grade.reason().en()).contains(persons, capacity);
    }

    @Test
    void withoutBothNumbersTheItemDecides() {
        assertThat(graded("cul-08")).isEmpty();
        assertThat(graded("cul-08", measured("persons", "4001"))).isEmpty();
        assertThat(graded("cul-08", measured("capacity", "4000"))).isEmpty();
    }

    @Test
    void anItemThatIsAlsoAboutExitsIsLeftToItself() {
        assertThat(graded("cul-13", measured("persons", "10"), measured("capacity", "400")))
                .isEmpty();
    }

    @Test
    void theColumnCountsWhatWasMeasuredAboveCapacity() {
        assertThat(counts(measured("persons", "401"), measured("capacity", "400")))
                .isTrue();
        assertThat(counts(measured("persons", "400"), measured("capacity", "400")))
                .isFalse();
        assertThat(counts(measured("persons", "401"))).isFalse();
        assertThat(counts()).isFalse();
    }

    @Test
    void ruleAndColumnAskForMeasurementsThatTheSectorHas() {
        assertThat(SECTOR.measurements()).extracting(one -> one.id()).containsExactly("persons", "capacity");
        assertThat(SECTOR.columns())
                .filteredOn(one -> one.coded())
                .extracting(one -> one.id())
                .containsExactly(column.column());
        assertThat(rule.sector()).isEqualTo(SECTOR.id());
        assertThat(column.sector()).isEqualTo(SECTOR.id());
    }

    private Optional<Grade> graded(String item, Measured... measured) {
        return rule.grade(new HazardFacts(
                SECTOR.item(new ItemId(item)).orElseThrow(),
                List.of(),
                Optional.empty(),
                new RowId("culture-tourism"),
                List.of(measured),
                SECTOR.id(),
                LocalDate.of(2023, 10, 1)));
    }

    private boolean counts(Measured... measured) {
        return column.counts(Some.aHazard().measured(measured).build().judgement());
    }

    private static Measured measured(String measurement, String value) {
        return new Measured(measurement, measurement, new BigDecimal(value), "人");
    }
}
