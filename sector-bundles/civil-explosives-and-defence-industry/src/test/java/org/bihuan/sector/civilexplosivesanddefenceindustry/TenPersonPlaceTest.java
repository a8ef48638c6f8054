package org.bihuan.sector.civilexplosivesanddefenceindustry;

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

class TenPersonPlaceTest {
    private static final SectorDefinition SECTOR =
            new SectorContract(Path.of("").toAbsolutePath()).definition();

    private final TenPersonPlaceRule rule = new TenPersonPlaceRule();
    private final AbovePermittedColumn column = new AbovePermittedColumn();

    @ParameterizedTest
    @CsvSource({"9, GENERAL, NONE", "10, MAJOR, PLAN_LISTED", "30, MAJOR, PLAN_LISTED"})
    void tenPersonsAndMoreAreWhatThePlanLists(String persons, Severity severity, LegalGround ground) {
        Grade grade = graded("exp-17", measured("persons", persons)).orElseThrow();

        assertThat(grade.severity()).isEqualTo(severity);
        assertThat(grade.ground()).isEqualTo(ground);
        assertThat(grade.reason().zh()).contains("二（十三）", persons + "人");
        assertThat(grade.reason().en()).contains(persons + " persons");
    }

    @Test
    void withoutANumberAndForOtherItemsTheItemDecides() {
        assertThat(graded("exp-17")).isEmpty();
        assertThat(graded("exp-17", measured("permitted", "8"))).isEmpty();
        assertThat(graded("exp-04", measured("persons", "9"))).isEmpty();
    }

    @Test
    void theColumnCountsWhatWasMeasuredAboveThePermittedNumber() {
        assertThat(counts(measured("persons", "9"), measured("permitted", "8"))).isTrue();
        assertThat(counts(measured("persons", "8"), measured("permitted", "8"))).isFalse();
        assertThat(counts(measured("persons", "9"))).isFalse();
    }

    @Test
    void ruleAndColumnAskForMeasurementsThatTheSectorHas() {
        assertThat(SECTOR.measurements()).extracting(one -> one.id()).containsExactly("persons", "permitted");
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
                new RowId("military-industry"),
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
