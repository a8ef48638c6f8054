package org.bihuan.sector.firesafety;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.checklist.ChecklistItem;
import org.bihuan.api.checklist.LegalGround;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.sector.Grade;
import org.bihuan.api.sector.GradeRule;
import org.bihuan.api.sector.HazardFacts;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.text.Text;
import org.osgi.service.component.annotations.Component;

/**
 * The composite judgement of GB 35181-2017 (thresholds: sure). Judges only while that edition is in force: the thresholds of
 * the edition of 2025 are not verified, so of later findings it says nothing.
 */
@Component
public final class CompositeGradeRule implements GradeRule {
    private static final SectorId FIRE_SAFETY = new SectorId("fire-safety");
    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 7, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 10, 31);
    private static final String OTHER = "other";

    private static final Set<String> CROWDED_ELEMENTS =
            Set.of("7.3.1", "7.3.2", "7.3.3", "7.3.4", "7.3.5", "7.3.6", "7.3.7", "7.3.8", "7.3.9", "7.5", "7.9.3");
    private static final Set<String> FLAMMABLE_ELEMENTS = Set.of("7.1.1", "7.1.2", "7.1.3", "7.4.5", "7.4.6");

    static final List<CompositeRule> RULES = List.of(
            new CompositeRule("人员密集场所", "crowded place", Set.of("crowded"), CROWDED_ELEMENTS::contains, 3),
            new CompositeRule(
                    "易燃易爆危险品场所",
                    "place with flammable or explosive goods",
                    Set.of("flammable"),
                    FLAMMABLE_ELEMENTS::contains,
                    3),
            new CompositeRule(
                    "人员密集场所、易燃易爆危险品场所、重要场所",
                    "crowded place, place with flammable or explosive goods, or important place",
                    Set.of("crowded", "flammable", "important"),
                    clause -> true,
                    4),
            new CompositeRule("其他场所", "other place", Set.of(OTHER), clause -> true, 6));

    @Override
    public SectorId sector() {
        return FIRE_SAFETY;
    }

    @Override
    public Optional<Grade> grade(HazardFacts facts) {
        boolean inForce = !facts.day().isBefore(FIRST_DAY) && !facts.day().isAfter(LAST_DAY);
        if (!inForce || facts.item().composite().isEmpty()) {
            return Optional.empty();
        }
        String place = facts.placeCategory().orElse(OTHER);
        List<ChecklistItem> elements = elements(facts);
        return RULES.stream()
                .filter(rule -> rule.places().contains(place))
                .flatMap(rule -> judge(rule, elements).stream())
                .findFirst();
    }

    private static List<ChecklistItem> elements(HazardFacts facts) {
        return Stream.concat(Stream.of(facts.item()), facts.alsoFound().stream())
                .filter(item -> item.composite().isPresent())
                .collect(Collectors.toMap(ChecklistItem::id, Function.identity(), (first, second) -> first))
                .values()
                .stream()
                .sorted(Comparator.comparing(item -> item.id().value()))
                .toList();
    }

    private static Optional<Grade> judge(CompositeRule rule, List<ChecklistItem> elements) {
        List<ChecklistItem> counted = elements.stream().filter(rule::counts).toList();
        return counted.size() < rule.least()
                ? Optional.empty()
                : Optional.of(new Grade(Severity.MAJOR, LegalGround.JUDGEMENT_STANDARD, reason(rule, counted)));
    }

    private static Text reason(CompositeRule rule, List<ChecklistItem> counted) {
        String zh = counted.stream().map(CompositeGradeRule::named).collect(Collectors.joining("、"));
        String en = counted.stream().map(CompositeGradeRule::named).collect(Collectors.joining(", "));
        return new Text(
                "《重大火灾隐患判定方法》（GB 35181-2017）综合判定：%s存在第7章要素%d项（不少于%d项即判定）：%s"
                        .formatted(rule.zh(), counted.size(), rule.least(), zh),
                "GB 35181-2017, composite judgement: %s with %d elements of chapter 7 (%d or more suffice): %s"
                        .formatted(rule.en(), counted.size(), rule.least(), en));
    }

    private static String named(ChecklistItem item) {
        return item.id() + " [" + item.composite().orElse("") + "]";
    }
}
