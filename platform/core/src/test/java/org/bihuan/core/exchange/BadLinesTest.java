package org.bihuan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.core.exchange.SomeImports.refused;
import static org.bihuan.core.exchange.SomeImports.refusedFor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.exchange.SheetColumn;
import org.bihuan.api.exchange.SheetLayout;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobState;
import org.bihuan.api.organisation.CreditCode;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.Organisation.Kind;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.core.fixture.Platform;
import org.bihuan.core.hazard.HazardImport;
import org.bihuan.core.issue.IssueImport;
import org.bihuan.core.organisation.DefaultOrganisationService;
import org.bihuan.core.organisation.EnterpriseImport;
import org.bihuan.core.organisation.OrganisationImport;
import org.bihuan.core.reference.YamlRiskForm;
import org.bihuan.core.risk.RiskImport;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every list that can be imported meets the same bad lines; each is named by its cell and nothing is imported. */
class BadLinesTest {
    private final Platform platform = new Platform();
    private final Enterprise quarry = Some.anEnterprise()
            .at("street-longcheng")
            .code(new CreditCode(SheetNames.EXAMPLE_CODE))
            .build();

    @AfterEach
    void close() {
        platform.close();
    }

    /** A list, the columns that a line needs, and the column by which a repeated line is told. */
    enum Listed {
        ORGANISATIONS("name id kind reason", "id"),
        ENTERPRISES("name creditCode territory sector", "creditCode"),
        HAZARDS("enterprise sector item occurred source place description", "description"),
        ISSUES("title description source sector occurred", "description"),
        RISKS("riskPoint enterprise sector occurred", "riskPoint");

        private final String needed;
        private final String repeated;

        Listed(String needed, String repeated) {
            this.needed = needed;
            this.repeated = repeated;
        }

        List<String> needed() {
            return List.of(needed.split(" "));
        }
    }

    private ImportedList list(Listed listed) {
        return switch (listed) {
            case ORGANISATIONS ->
                new OrganisationImport(new DefaultOrganisationService(
                        platform.stores.organisations(),
                        platform.stores.events(),
                        platform.access,
                        platform.trail,
                        List.of(new Organisation(
                                new OrganisationId("street-longcheng"),
                                "龙城街道",
                                "龙城街道",
                                Kind.STREET,
                                List.of(),
                                Optional.empty(),
                                true)),
                        platform.clock));
            case ENTERPRISES ->
                new EnterpriseImport(
                        platform.stores.enterprises(),
                        platform.naming,
                        platform.organisations,
                        platform.sectors,
                        platform.form,
                        platform.phones,
                        platform.stores.records(),
                        platform.access,
                        platform.trail,
                        platform.clock);
            case HAZARDS ->
                new HazardImport(
                        platform.desk, platform.naming, platform.sectors, platform.organisations, platform.form);
            case ISSUES -> new IssueImport(platform.desk, platform.naming);
            case RISKS ->
                new RiskImport(
                        platform.desk, platform.naming, platform.organisations, new YamlRiskForm(), platform.phones);
        };
    }

    /** The example of the template, filled in so that it can be imported. */
    private Map<String, String> sound(Listed listed, SheetLayout layout) {
        Map<String, String> line = new LinkedHashMap<>();
        for (int i = 0; i < layout.example().size(); i++) {
            line.put(layout.columns().get(i).key(), layout.example().get(i));
        }
        String first = layout.columns().get(0).key();
        line.put(first, first.equals("enterprise") ? SheetNames.EXAMPLE_CODE : "某某单位");
        line.values().removeIf(String::isEmpty);
        if (listed != Listed.ENTERPRISES) {
            platform.stores.enterprises().add(quarry, Some.anEventOf(quarry).build());
        }
        return line;
    }

    private static String text(Map<String, String> line) {
        return line.entrySet().stream()
                .map(cell -> cell.getKey() + "=" + cell.getValue())
                .collect(Collectors.joining("|"));
    }

    private static Map<String, String> with(Map<String, String> line, String key, String text) {
        Map<String, String> changed = new LinkedHashMap<>(line);
        changed.put(key, text);
        return changed;
    }

    private static String cell(SheetLayout layout, String key, int line) {
        List<String> keys = layout.columns().stream().map(SheetColumn::key).toList();
        return layout.sheet() + "!" + (char) ('A' + keys.indexOf(key)) + line;
    }

    private static String wide(String text) {
        return text.chars()
                .mapToObj(c -> String.valueOf((char) (c > ' ' && c <= '~' ? c + 0xFEE0 : c)))
                .collect(Collectors.joining());
    }

    private Job imported(ImportedList list, Stream<Map<String, String>> lines) throws IOException {
        return new SomeImports(platform, list)
                .imported(Some.aUser().build(), lines.map(BadLinesTest::text).toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource
    void aLineThatRepeatsAnotherIsNamed(Listed listed) throws IOException {
        ImportedList list = list(listed);
        Map<String, String> line = sound(listed, list.layout());

        Job job = imported(list, Stream.of(line, line));

        refused(job, cell(list.layout(), listed.repeated, 5) + " repeats-a-line");
    }

    @ParameterizedTest
    @EnumSource
    void everyCellThatIsMissingInALineThatIsHalfFilledInIsNamed(Listed listed) throws IOException {
        ImportedList list = list(listed);
        Map<String, String> line = sound(listed, list.layout());
        List<Map<String, String>> lines = new ArrayList<>(List.of(line));
        String filled = listed.needed().get(0);
        lines.add(Map.of(filled, line.get(filled) + "二"));

        Job job = imported(list, lines.stream());

        assertThat(job.state()).isEqualTo(JobState.REFUSED);
        assertThat(job.faults())
                .extracting(fault -> fault.pointer())
                .containsAll(listed.needed().stream()
                        .skip(1)
                        .map(key -> cell(list.layout(), key, 5))
                        .toList())
                .allMatch(pointer -> pointer.endsWith("5"));
    }

    @ParameterizedTest
    @EnumSource
    void lettersAndDigitsAsWideAsChineseCharactersAreNamedInEveryColumnOfCodes(Listed listed) throws IOException {
        ImportedList list = list(listed);
        Map<String, String> line = sound(listed, list.layout());
        List<String> codes = list.layout().columns().stream()
                .filter(SheetColumn::code)
                .map(SheetColumn::key)
                .toList();

        Job job = imported(list, codes.stream().map(key -> with(line, key, wide(line.getOrDefault(key, "12")))));

        assertThat(codes).isNotEmpty();
        for (int i = 0; i < codes.size(); i++) {
            refused(job, cell(list.layout(), codes.get(i), i + 4) + " full-width-characters");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ENTERPRISES", "HAZARDS", "ISSUES", "RISKS"})
    void aCreditCodeWithAWrongCheckCharacterIsNamed(Listed listed) throws IOException {
        ImportedList list = list(listed);
        Map<String, String> line = sound(listed, list.layout());
        String first17 = SheetNames.EXAMPLE_CODE.substring(0, 17);
        String wrong = first17 + (SheetNames.EXAMPLE_CODE.endsWith("1") ? "2" : "1");
        String key = listed == Listed.ENTERPRISES ? "creditCode" : "enterprise";

        Job job = imported(list, Stream.of(with(line, key, wrong)));

        refusedFor(job, cell(list.layout(), key, 4) + " invalid-credit-code");
    }
}
