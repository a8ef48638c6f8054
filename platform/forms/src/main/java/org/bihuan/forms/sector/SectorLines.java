package org.bihuan.forms.sector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bihuan.api.checklist.Basis;
import org.bihuan.api.checklist.ChecklistItem;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.checklist.LegalGround;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.Standard;
import org.bihuan.api.text.Text;

/** A sector as the lines of the spreadsheet, each by the keys of its columns. */
final class SectorLines {
    private final SectorDefinition sector;
    private final OrganisationService departments;
    private final Map<String, Standard> standards;
    private final Map<Layout, List<Map<String, String>>> lines = new EnumMap<>(Layout.class);

    SectorLines(SectorDefinition sector, OrganisationService departments) {
        this.sector = sector;
        this.departments = departments;
        this.standards = sector.standards().stream()
                .collect(Collectors.toMap(Standard::id, Function.identity(), (first, second) -> first));
    }

    Map<Layout, List<Map<String, String>>> all() {
        lines.put(Layout.SECTOR, List.of(form()));
        lines.put(Layout.PARTS, parts());
        lines.put(
                Layout.ITEMS,
                sector.items().stream().flatMap(item -> item(item).stream()).toList());
        lines.put(
                Layout.STANDARDS,
                sector.standards().stream().map(SectorLines::standard).toList());
        lines.put(Layout.EXTRAS, extras());
        return lines;
    }

    private Map<String, String> form() {
        Line line = new Line();
        line.put("id", sector.id().value());
        line.text("name", sector.name());
        line.put("version", sector.version());
        line.put("ordinal", sector.ordinal().map(String::valueOf).orElse(""));
        line.put("kind", Choice.SECTOR_KIND, sector.kind());
        line.put("highRisk", Choice.RISK, sector.highRisk());
        line.put("leaderCheck", Choice.LEADER_CHECK.shown(sector.leaderCheck()));
        line.put("drill", Choice.DRILL.shown(sector.drill()));
        return line.cells;
    }

    private List<Map<String, String>> parts() {
        List<Map<String, String>> all = new ArrayList<>();
        sector.responsibilities()
                .forEach(one -> all.add(part("responsibility", "", one.scope())
                        .put("department", department(one.department()))
                        .put("part", Choice.PART, one.part())
                        .put("inferred", yes(one.inferred()))
                        .cells));
        sector.highRiskParts().forEach(one -> all.add(part("high-risk", one.id(), one.name()).cells));
        sector.topics()
                .forEach(one ->
                        all.add(part("topic", one.id(), one.name()).put("department", department(one.lead())).cells));
        sector.rows()
                .forEach(one -> all.add(part("row", one.id().value(), Text.of(""))
                        .put("department", one.lead().map(this::department).orElse(""))
                        .cells));
        sector.columns()
                .forEach(one -> all.add(part("column", one.id(), one.name())
                        .put("items", joined(one.items()))
                        .put("coded", yes(one.coded()))
                        .cells));
        sector.placeCategories().forEach(one -> all.add(part("place", one.id(), one.name()).cells));
        sector.objectTypes().forEach(one -> all.add(part("object", one.id(), one.name()).cells));
        sector.tags().forEach(one -> all.add(part("tag", one.value(), Text.of("")).cells));
        sector.focusPoints()
                .forEach(one -> all.add(new Line()
                        .put("kind", Choice.PART_KIND.shown("focus-point"))
                        .put("id", one.id())
                        .put("name", one.text())
                        .cells));
        return all;
    }

    private List<Map<String, String>> extras() {
        List<Map<String, String>> all = new ArrayList<>();
        sector.rules().forEach(one -> all.add(extra("rule", code(one)).cells));
        sector.routes()
                .forEach(one -> all.add(extra("route", one.topic())
                        .put("places", String.join(", ", one.places()))
                        .put("topics", String.join(", ", one.topics()))
                        .cells));
        sector.measurements()
                .forEach(one -> all.add(extra("measurement", one.id())
                        .text("name", one.name())
                        .text("unit", one.unit())
                        .put("least", one.least().toPlainString())
                        .put("most", one.most().toPlainString())
                        .put("decimals", String.valueOf(one.decimals()))
                        .put("items", joined(one.items()))
                        .cells));
        sector.tagRules()
                .forEach(one -> all.add(extra("tag-rule", one.tag().value())
                        .put("items", joined(one.items()))
                        .put("places", String.join(", ", one.places()))
                        .put("zones", yes(one.zones()))
                        .cells));
        return all;
    }

    private static Line extra(String kind, String id) {
        return new Line().put("kind", Choice.EXTRA_KIND.shown(kind)).put("id", id);
    }

    private static String joined(List<ItemId> items) {
        return items.stream().map(ItemId::value).collect(Collectors.joining(", "));
    }

    private static String yes(boolean said) {
        return said ? Choice.YES.shown("true") : "";
    }

    private static Line part(String kind, String id, Text name) {
        return new Line()
                .put("kind", Choice.PART_KIND.shown(kind))
                .put("id", id)
                .text("name", name);
    }

    private List<Map<String, String>> item(ChecklistItem item) {
        List<Map<String, String>> all = new ArrayList<>();
        for (Basis basis : item.basis()) {
            all.add(basis(all.isEmpty() ? first(item) : new Line(), basis).cells);
        }
        return all;
    }

    private static Line first(ChecklistItem item) {
        return new Line()
                .put("id", item.id().value())
                .text("group", item.group())
                .text("requirement", item.requirement())
                .put("severity", Choice.SEVERITY, item.severity())
                .put("ground", item.ground() == LegalGround.NONE ? "" : Choice.GROUND.shown(code(item.ground())))
                .text("check", item.howToCheck())
                .text("measure", item.usualMeasure())
                .put("topic", item.topic().orElse(""))
                .put("composite", item.composite().orElse(""))
                .put("focusPoints", String.join(", ", item.focusPoints()))
                .put("from", day(item.from()))
                .put("until", day(item.until()));
    }

    /** Days that are the standard's own need not be written again. */
    private Line basis(Line line, Basis basis) {
        Optional<Standard> standard = Optional.ofNullable(standards.get(basis.standard()));
        return line.put("standard", basis.standard())
                .put("clause", basis.clause().orElse(""))
                .put("confidence", Choice.CONFIDENCE, basis.confidence())
                .put("basis.from", basis.from().equals(standard.flatMap(Standard::from)) ? "" : day(basis.from()))
                .put("basis.until", basis.until().equals(standard.flatMap(Standard::until)) ? "" : day(basis.until()));
    }

    private static Map<String, String> standard(Standard standard) {
        return new Line()
                .put("id", standard.id())
                .put("title", standard.title())
                .put("number", standard.number())
                .put("issuer", standard.issuer())
                .put("from", day(standard.from()))
                .put("until", day(standard.until()))
                .put("confidence", Choice.CONFIDENCE, standard.confidence())
                .put("judges", yes(standard.judges()))
                .put("note", standard.note())
                .cells;
    }

    /** By the name that people know; by its id where another body has the same name. */
    private String department(OrganisationId id) {
        return departments
                .find(id)
                .map(Organisation::shortName)
                .filter(name -> departments
                        .named(name)
                        .filter(one -> one.id().equals(id))
                        .isPresent())
                .orElse(id.value());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A line being written. */
    private static final class Line {
        private final Map<String, String> cells = new LinkedHashMap<>();

        Line put(String key, String text) {
            cells.put(key, text);
            return this;
        }

        Line put(String key, Choice choice, Enum<?> one) {
            return put(key, choice.shown(code(one)));
        }

        /** In both languages. */
        Line text(String key, Text text) {
            return put(key, text.zh()).put(key + ".en", text.en());
        }
    }
}
