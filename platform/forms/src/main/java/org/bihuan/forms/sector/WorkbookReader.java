package org.bihuan.forms.sector;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.CellReference;
import org.bihuan.api.exchange.SheetFault;
import org.bihuan.forms.sheet.Cells;
import org.bihuan.forms.sheet.SheetFaults;
import org.bihuan.forms.sheet.Workbook;

/** Reads the lines of every sheet that the template has. */
final class WorkbookReader {
    static final int MOST_ROWS = 3000;
    private static final int MOST_MEGABYTES = 32;

    private final SheetFaults faults;

    WorkbookReader(SheetFaults faults) {
        this.faults = faults;
    }

    /** The lines by sheet; nothing where the file is no spreadsheet, which is noted. */
    Map<Layout, List<Row>> read(Path file) {
        Map<String, Layout> wanted =
                Arrays.stream(Layout.values()).collect(Collectors.toMap(Layout::sheet, Function.identity()));
        Map<Layout, List<Row>> found = new EnumMap<>(Layout.class);
        boolean readable = new Workbook(file, MOST_MEGABYTES, faults).each((name, cells, sheet) -> {
            Layout layout = wanted.get(name);
            if (layout != null) {
                found.put(layout, layout.isForm() ? form(layout, cells, sheet) : table(layout, cells, sheet));
            }
        });
        if (!readable) {
            return Map.of();
        }
        for (Layout layout : Layout.values()) {
            if (!found.containsKey(layout) && layout.isOptional()) {
                found.put(layout, List.of());
            } else if (!found.containsKey(layout)) {
                faults.add(layout.sheet(), "", SheetFault.SHEET_MISSING, layout.sheet());
            }
        }
        return found;
    }

    /** A form has a key in the second column and the answer in the third; each line is a row with that one answer. */
    private List<Row> form(Layout layout, Cells cells, InputStream from) throws XMLStreamException {
        Set<String> known = layout.columns().stream().map(Column::key).collect(Collectors.toSet());
        List<Row> rows = new ArrayList<>();
        cells.read(from, (number, texts) -> {
            String key = texts.getOrDefault("B", "");
            if (known.remove(key)) {
                rows.add(new Row(
                        layout,
                        number,
                        texts.containsKey("C") ? Map.of(key, Cells.oneLine(texts.get("C"))) : Map.of(),
                        Map.of(key, "C")));
            } else if (number > 2 && texts.containsKey("C")) {
                faults.add(layout.sheet(), "B" + number, SheetFault.SHEET_HEADING_UNKNOWN, key);
            }
            return number < MOST_ROWS && !faults.isFull();
        });
        missing(
                layout,
                known,
                column -> "B" + (Layout.FIRST_LINE + layout.columns().indexOf(column)));
        return rows;
    }

    private List<Row> table(Layout layout, Cells cells, InputStream from) throws XMLStreamException {
        Map<String, String> keys = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        cells.read(from, (number, texts) -> {
            if (number == 2) {
                headings(layout, texts, keys);
            } else if (number >= Layout.FIRST_ROW
                    && !texts.getOrDefault("A", "").equals(Layout.EXAMPLE)) {
                rows.add(row(layout, number, texts, keys));
            }
            if (rows.size() > MOST_ROWS) {
                faults.add(layout.sheet(), "A" + number, SheetFault.SHEET_TOO_MANY_ROWS, MOST_ROWS);
            }
            return rows.size() <= MOST_ROWS && !faults.isFull();
        });
        if (keys.isEmpty()) {
            headings(layout, Map.of(), keys);
        }
        return rows.stream().filter(row -> !row.texts().isEmpty()).toList();
    }

    private void headings(Layout layout, Map<String, String> texts, Map<String, String> keys) {
        Set<String> known = layout.columns().stream().map(Column::key).collect(Collectors.toSet());
        texts.forEach((letters, key) -> {
            if (known.remove(key)) {
                keys.put(letters, key);
            } else {
                faults.add(layout.sheet(), letters + 2, SheetFault.SHEET_HEADING_UNKNOWN, key);
            }
        });
        missing(
                layout,
                known,
                column -> CellReference.convertNumToColString(layout.columns().indexOf(column)) + 2);
    }

    private void missing(Layout layout, Set<String> keys, Function<Column, String> place) {
        layout.columns().stream()
                .filter(column -> keys.contains(column.key()))
                .forEach(column -> faults.add(
                        layout.sheet(),
                        place.apply(column),
                        SheetFault.SHEET_HEADING_MISSING,
                        column.zh(),
                        column.key()));
    }

    private static Row row(Layout layout, int number, Map<String, String> texts, Map<String, String> keys) {
        Map<String, String> byKey = new HashMap<>();
        Map<String, String> letters = new HashMap<>();
        keys.forEach((letter, key) -> {
            letters.put(key, letter);
            if (texts.containsKey(letter)) {
                byKey.put(key, Cells.oneLine(texts.get(letter)));
            }
        });
        return new Row(layout, number, byKey, letters);
    }
}
