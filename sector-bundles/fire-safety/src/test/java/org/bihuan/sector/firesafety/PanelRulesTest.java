package org.bihuan.sector.firesafety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.bihuan.api.checklist.ChecklistItem;
import org.bihuan.testkit.sector.SectorContract;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The picture on the page shows the rules that judge. */
class PanelRulesTest {
    private static final List<String> CLAUSES = new SectorContract(Path.of("").toAbsolutePath())
            .definition().items().stream()
                    .map(ChecklistItem::composite)
                    .flatMap(clauses -> clauses.stream())
                    .flatMap(clauses -> Arrays.stream(clauses.split(", *", -1)))
                    .distinct()
                    .toList();

    /** A rule as both sides understand it. */
    private record Shown(Set<String> places, int least, Set<String> clauses) {}

    @Test
    void thePanelShowsTheRulesThatJudge() throws IOException {
        List<Shown> judging = CompositeGradeRule.RULES.stream()
                .map(rule -> new Shown(
                        rule.places(),
                        rule.least(),
                        CLAUSES.stream().filter(rule.counts()).collect(Collectors.toSet())))
                .toList();

        assertThat(shown()).isEqualTo(judging);
    }

    private static List<Shown> shown() throws IOException {
        try (InputStream rules = Files.newInputStream(Path.of("src/main/web/rules.json"))) {
            List<Map<String, Object>> read = new Yaml().load(rules);
            return read.stream().map(PanelRulesTest::rule).toList();
        }
    }

    private static Shown rule(Map<String, Object> rule) {
        Object counts = value(rule, "counts");
        Set<String> clauses = counts.equals("all")
                ? Set.copyOf(CLAUSES)
                : texts(counts).stream().filter(CLAUSES::contains).collect(Collectors.toSet());
        return new Shown(Set.copyOf(texts(value(rule, "places"))), (int) value(rule, "least"), clauses);
    }

    private static Object value(Map<String, Object> rule, String key) {
        return Objects.requireNonNull(rule.get(key), key);
    }

    private static List<String> texts(Object values) {
        return ((Collection<?>) values).stream().map(Object::toString).toList();
    }
}
