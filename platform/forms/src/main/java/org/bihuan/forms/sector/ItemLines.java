package org.bihuan.forms.sector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bihuan.api.exchange.SheetFault;
import org.bihuan.forms.sheet.SheetFaults;

/** The checklist. A line without an id that names a standard is a further basis of the item above it. */
final class ItemLines {
    private static final List<String> OF_BASIS =
            List.of("standard", "clause", "confidence", "basis.from", "basis.until");
    private static final String IN = "  ";
    private static final String DEEPER = "    ";
    private static final String DEEPEST = "        ";

    private final List<Item> items = new ArrayList<>();
    private final SheetFaults faults;
    private final Map<String, String> cells;

    private record Item(Row row, List<Row> bases) {}

    ItemLines(List<Row> rows, SheetFaults faults, Map<String, String> cells) {
        this.faults = faults;
        this.cells = cells;
        for (Row row : rows) {
            boolean further =
                    !items.isEmpty() && OF_BASIS.containsAll(row.texts().keySet());
            if (further) {
                items.get(items.size() - 1).bases().add(row);
            } else {
                items.add(new Item(row, new ArrayList<>(List.of(row))));
            }
        }
    }

    /** The file of the items; their English goes to the other file. */
    String file(String path, YamlText english) {
        YamlText file = new YamlText(path, cells);
        file.whole(Layout.ITEMS.sheet());
        if (items.isEmpty()) {
            file.value("", "items", "", Layout.ITEMS.sheet());
        } else {
            file.opening("", "items", Layout.ITEMS.sheet());
            items.forEach(item -> item(file, item));
        }
        groups(english);
        english(english);
        return file.toString();
    }

    private static void item(YamlText file, Item item) {
        Row row = item.row();
        file.value(IN, "- id", row.text("id"), row.place("id"));
        file.value(DEEPER, "group", row.text("group"), row.place("group"));
        file.value(DEEPER, "requirement", row.text("requirement"), row.place("requirement"));
        file.opening(DEEPER, "basis", row.place("standard"));
        for (Row basis : item.bases()) {
            file.value(DEEPER + IN, "- standard", basis.text("standard"), basis.place("standard"));
            file.optional(DEEPEST, "clause", basis.text("clause"), basis.place("clause"));
            file.value(
                    DEEPEST, "confidence", Choice.CONFIDENCE.code(basis.text("confidence")), basis.place("confidence"));
            file.optional(DEEPEST, "from", basis.text("basis.from"), basis.place("basis.from"));
            file.optional(DEEPEST, "until", basis.text("basis.until"), basis.place("basis.until"));
        }
        file.value(DEEPER, "severity", Choice.SEVERITY.code(row.text("severity")), row.place("severity"));
        file.optional(DEEPER, "ground", Choice.GROUND.code(row.text("ground")), row.place("ground"));
        file.value(DEEPER, "check", row.text("check"), row.place("check"));
        file.value(DEEPER, "measure", row.text("measure"), row.place("measure"));
        file.optional(DEEPER, "topic", row.text("topic"), row.place("topic"));
        file.optional(DEEPER, "composite", row.text("composite"), row.place("composite"));
        file.list(DEEPER, "focusPoints", row.parts("focusPoints"), row.place("focusPoints"));
        file.optional(DEEPER, "from", row.text("from"), row.place("from"));
        file.optional(DEEPER, "until", row.text("until"), row.place("until"));
    }

    private void groups(YamlText english) {
        Map<String, Row> first = new LinkedHashMap<>();
        for (Item item : items) {
            Row row = item.row();
            String group = row.text("group");
            Row before = first.get(group);
            if (group.isEmpty() || before == null || !before.has("group.en")) {
                first.put(group, row);
            } else if (row.has("group.en") && !row.text("group.en").equals(before.text("group.en"))) {
                faults.add(
                        Layout.ITEMS.sheet(),
                        row.cell("group.en"),
                        SheetFault.SHEET_TEXT_DIFFERS,
                        before.text("group.en"));
            }
        }
        first.remove("");
        english.opening("", "groups", Layout.ITEMS.sheet());
        first.forEach((group, row) -> {
            english.optional(IN, group, row.text("group.en"), row.place("group.en"));
            cells.put("groups." + group, row.place("group.en"));
        });
    }

    private void english(YamlText english) {
        english.opening("", "items", Layout.ITEMS.sheet());
        Map<String, Row> byId = new LinkedHashMap<>();
        items.forEach(item -> byId.putIfAbsent(item.row().text("id"), item.row()));
        byId.remove("");
        byId.forEach((id, row) -> {
            english.opening(IN, id, row.place("id"));
            for (String key : List.of("requirement", "check", "measure")) {
                english.optional(DEEPER, key, row.text(key + ".en"), row.place(key + ".en"));
                cells.put("items." + id + "." + key, row.place(key + ".en"));
            }
        });
    }
}
