package org.bihuan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.bihuan.api.exchange.SheetColumn;
import org.bihuan.api.exchange.SheetRow;
import org.bihuan.core.fixture.Platform;
import org.bihuan.core.hazard.HazardImport;
import org.bihuan.core.issue.IssueImport;
import org.bihuan.core.reference.YamlRiskForm;
import org.bihuan.core.risk.RiskImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Line breaks within the cells of templates. */
class LongTextsTest {
    private final Platform platform = new Platform();

    @AfterEach
    void close() {
        platform.close();
    }

    private static void linesAreKept(ImportedList list, String... keys) {
        assertThat(list.layout().columns())
                .filteredOn(SheetColumn::longText)
                .extracting(SheetColumn::key)
                .containsExactly(keys);
    }

    @Test
    void descriptionsAndMeasuresKeepTheirLinesAndNamesHaveNone() {
        linesAreKept(
                new HazardImport(
                        platform.desk, platform.naming, platform.sectors, platform.organisations, platform.form),
                "description");
        linesAreKept(new IssueImport(platform.desk, platform.naming), "description");
        linesAreKept(
                new RiskImport(
                        platform.desk, platform.naming, platform.organisations, new YamlRiskForm(), platform.phones),
                "description",
                "hazardCharacter.socialImpact",
                "operatorMeasures",
                "otherMeasure",
                "measures");
    }

    @Test
    void measuresInLinesOfTheirOwnAreSeparateMeasures() {
        SheetRow row = new SheetRow("四个清单", 4, Map.of("measures", "撤离人员，清点人数；\n封闭道路\n报告"), Map.of());

        assertThat(SheetValues.sentences(row, "measures")).containsExactly("撤离人员，清点人数", "封闭道路", "报告");
    }
}
