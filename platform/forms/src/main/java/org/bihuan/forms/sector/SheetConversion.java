package org.bihuan.forms.sector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.sector.SectorFaultCode;
import org.bihuan.api.sector.SectorSheet;
import org.bihuan.forms.sheet.SheetFaults;

/**
 * Makes a sector's files out of the lines of a spreadsheet. It judges nothing that the reader of those files judges: a wrong
 * value goes into its file as it stands, and the reader's fault comes back to the cell by the line.
 */
final class SheetConversion {
    private static final String SECTOR = "SECTOR-INF/sector.yaml";
    private static final String ITEMS = "SECTOR-INF/checklists/10-items.yaml";
    private static final String CHECKLISTS = "SECTOR-INF/checklists";
    private static final String ENGLISH = "SECTOR-INF/i18n/en.yaml";
    private static final String IN = "  ";
    private static final String DEEPER = "    ";

    private final Map<Layout, List<Row>> sheets;
    private final OrganisationService departments;
    private final SheetFaults faults;
    private final Kinds parts;
    private final Map<String, String> cells = new LinkedHashMap<>();
    private final YamlText english = new YamlText(ENGLISH, cells);

    SheetConversion(Map<Layout, List<Row>> sheets, OrganisationService departments, SheetFaults faults) {
        this.sheets = sheets;
        this.departments = departments;
        this.faults = faults;
        this.parts = new Kinds(Layout.PARTS, rows(Layout.PARTS), faults);
    }

    SectorSheet sector() {
        english.whole(Layout.SECTOR.sheet());
        String sector = sectorFile();
        String items = new ItemLines(rows(Layout.ITEMS), faults, cells).file(ITEMS, english);
        cells.put(CHECKLISTS, Layout.ITEMS.sheet());
        Map<String, String> files = new LinkedHashMap<>();
        files.put(SECTOR, sector);
        files.put(ITEMS, items);
        files.put(ENGLISH, english.toString());
        return new SectorSheet(files, faults.found(), cells);
    }

    private String sectorFile() {
        YamlText file = new YamlText(SECTOR, cells);
        file.whole(Layout.SECTOR.sheet());
        form(file);
        responsibilities(file);
        ExtraLines extras = new ExtraLines(new Kinds(Layout.EXTRAS, rows(Layout.EXTRAS), faults), file);
        extras.rules();
        named(file, "highRiskParts", "high-risk");
        named(file, "topics", "topic");
        extras.routes();
        rowsOfAnnex2(file);
        named(file, "columns", "column");
        named(file, "placeCategories", "place");
        extras.measurements((key, row, column) -> english(key, row.text(column), row.place(column)));
        named(file, "objectTypes", "object");
        tags(file);
        extras.tagRules();
        standards(file);
        focusPoints(file);
        return file.toString();
    }

    private void form(YamlText file) {
        Map<String, Row> lines = new LinkedHashMap<>();
        rows(Layout.SECTOR).forEach(row -> row.letters().keySet().forEach(key -> lines.put(key, row)));
        for (Column column : Layout.SECTOR.columns()) {
            Row row = lines.getOrDefault(column.key(), new Row(Layout.SECTOR, 0, Map.of(), Map.of()));
            String value = column.choice().code(row.text(column.key()));
            String cell = row.number() == 0 ? Layout.SECTOR.sheet() : row.place(column.key());
            switch (column.key()) {
                case "name" -> {
                    file.opening("", "name", cell);
                    file.value(IN, "zh", value, cell);
                }
                case "name.en" -> english("name", value, cell);
                case "ordinal", "kind" -> file.optional("", column.key(), value, cell);
                default -> file.value("", column.key(), value, cell);
            }
        }
    }

    private void responsibilities(YamlText file) {
        List<Row> rows = parts.of("responsibility", List.of("name", "name.en", "department", "part", "inferred"));
        if (rows.isEmpty()) {
            faults.add(Layout.PARTS.sheet(), "", SectorFaultCode.SECTOR_WITHOUT_LEAD);
            return;
        }
        file.opening("", "responsibilities", Layout.PARTS.sheet());
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            file.value(IN, "- department", department(row), row.place("department"));
            file.value(DEEPER, "part", Choice.PART.code(row.text("part")), row.place("part"));
            file.value(DEEPER, "scope", row.text("name"), row.place("name"));
            file.optional(DEEPER, "inferred", Choice.YES.code(row.text("inferred")), row.place("inferred"));
            english("scope." + i, row.text("name.en"), row.place("name.en"));
        }
    }

    private void named(YamlText file, String key, String kind) {
        List<String> further =
                switch (kind) {
                    case "topic" -> List.of("department");
                    case "column" -> List.of("items", "coded");
                    default -> List.of();
                };
        List<String> all = new ArrayList<>(List.of("id", "name", "name.en"));
        all.addAll(further);
        List<Row> rows = parts.of(kind, all);
        Kinds.open(file, key, rows);
        for (Row row : rows) {
            file.value(IN, "- id", row.text("id"), row.place("id"));
            file.value(DEEPER, "name", row.text("name"), row.place("name"));
            if (kind.equals("topic")) {
                file.value(DEEPER, "lead", department(row), row.place("department"));
            }
            file.list(DEEPER, "items", kind.equals("column") ? row.parts("items") : List.of(), row.place("items"));
            if (kind.equals("column")) {
                file.optional(DEEPER, "coded", Choice.YES.code(row.text("coded")), row.place("coded"));
            }
            english(kind + "." + row.text("id"), row.text("name.en"), row.place("name.en"));
        }
    }

    private void rowsOfAnnex2(YamlText file) {
        List<Row> rows = parts.of("row", List.of("id", "department"));
        Kinds.open(file, "rows", rows);
        for (Row row : rows) {
            file.value(IN, "- id", row.text("id"), row.place("id"));
            file.optional(DEEPER, "lead", department(row), row.place("department"));
        }
    }

    private void tags(YamlText file) {
        List<Row> rows = parts.of("tag", List.of("id"));
        if (!rows.isEmpty()) {
            file.list(
                    "",
                    "tags",
                    rows.stream().map(row -> row.text("id")).toList(),
                    rows.get(0).place("id"));
        }
    }

    private void standards(YamlText file) {
        List<Row> rows = rows(Layout.STANDARDS);
        Kinds.open(file, "standards", rows);
        for (Row row : rows) {
            file.value(IN, "- id", row.text("id"), row.place("id"));
            file.value(DEEPER, "title", row.text("title"), row.place("title"));
            for (String key : List.of("number", "issuer", "from", "until")) {
                file.optional(DEEPER, key, row.text(key), row.place(key));
            }
            file.value(DEEPER, "confidence", Choice.CONFIDENCE.code(row.text("confidence")), row.place("confidence"));
            file.optional(DEEPER, "judges", Choice.YES.code(row.text("judges")), row.place("judges"));
            file.optional(DEEPER, "note", row.text("note"), row.place("note"));
        }
    }

    private void focusPoints(YamlText file) {
        List<Row> rows = parts.of("focus-point", List.of("id", "name"));
        Kinds.open(file, "focusPoints", rows);
        for (Row row : rows) {
            file.value(IN, "- id", row.text("id"), row.place("id"));
            file.value(DEEPER, "text", row.text("name"), row.place("name"));
        }
    }

    private void english(String key, String text, String cell) {
        english.optional("", key, text, cell);
        cells.put(key, cell);
    }

    private List<Row> rows(Layout layout) {
        return sheets.getOrDefault(layout, List.of());
    }

    /** The id of the department that a line names; as it stands where there is none, which is noted. */
    private String department(Row row) {
        String text = row.text("department");
        Optional<Organisation> found =
                departments.find(new OrganisationId(text)).or(() -> departments.named(text));
        if (found.isEmpty() && !text.isEmpty()) {
            faults.add(row.layout().sheet(), row.cell("department"), SectorFaultCode.SECTOR_DEPARTMENT_UNKNOWN, text);
        }
        return found.map(one -> one.id().value()).orElse(text);
    }
}
