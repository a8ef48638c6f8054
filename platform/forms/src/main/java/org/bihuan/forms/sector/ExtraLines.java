package org.bihuan.forms.sector;

import java.util.List;

/** What few sectors need: rules in code, places with another lead, numbers, tags that a record has by itself. */
final class ExtraLines {
    private static final String IN = "  ";
    private static final String DEEPER = "    ";

    private final Kinds kinds;
    private final YamlText file;

    ExtraLines(Kinds kinds, YamlText file) {
        this.kinds = kinds;
        this.file = file;
    }

    void rules() {
        List<Row> rows = kinds.of("rule", List.of("id"));
        if (!rows.isEmpty()) {
            file.list(
                    "",
                    "rules",
                    rows.stream().map(row -> row.text("id")).toList(),
                    rows.get(0).place("id"));
        }
    }

    void routes() {
        List<Row> rows = kinds.of("route", List.of("id", "places", "topics"));
        Kinds.open(file, "routes", rows);
        for (Row row : rows) {
            file.value(IN, "- topic", row.text("id"), row.place("id"));
            file.list(DEEPER, "places", row.parts("places"), row.place("places"));
            file.list(DEEPER, "topics", row.parts("topics"), row.place("topics"));
        }
    }

    /** Their English texts are noted by their keys. */
    void measurements(English english) {
        List<Row> rows = kinds.of(
                "measurement",
                List.of("id", "name", "name.en", "unit", "unit.en", "least", "most", "decimals", "items"));
        Kinds.open(file, "measurements", rows);
        for (Row row : rows) {
            file.value(IN, "- id", row.text("id"), row.place("id"));
            file.value(DEEPER, "name", row.text("name"), row.place("name"));
            file.value(DEEPER, "unit", row.text("unit"), row.place("unit"));
            file.optional(DEEPER, "least", row.text("least"), row.place("least"));
            file.value(DEEPER, "most", row.text("most"), row.place("most"));
            file.optional(DEEPER, "decimals", row.text("decimals"), row.place("decimals"));
            file.list(DEEPER, "items", row.parts("items"), row.place("items"));
            english.text("measurement." + row.text("id"), row, "name.en");
            english.text("unit." + row.text("id"), row, "unit.en");
        }
    }

    void tagRules() {
        List<Row> rows = kinds.of("tag-rule", List.of("id", "items", "places", "zones"));
        Kinds.open(file, "tagRules", rows);
        for (Row row : rows) {
            file.value(IN, "- tag", row.text("id"), row.place("id"));
            file.list(DEEPER, "items", row.parts("items"), row.place("items"));
            file.list(DEEPER, "places", row.parts("places"), row.place("places"));
            file.optional(DEEPER, "zones", Choice.YES.code(row.text("zones")), row.place("zones"));
        }
    }
}
