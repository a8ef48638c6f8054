package org.bihuan.forms.exchange;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.CellReference;
import org.bihuan.api.exchange.SheetColumn;
import org.bihuan.api.exchange.SheetFault;
import org.bihuan.api.exchange.SheetLayout;
import org.bihuan.api.exchange.SheetRow;
import org.bihuan.api.problem.Fault;
import org.bihuan.forms.sheet.Cells;
import org.bihuan.forms.sheet.SheetFaults;
import org.bihuan.forms.sheet.Workbook;

/** Reads a filled-in template: the second line names the columns, the lines from the fourth on are read. */
final class TemplateReader {
    static final int HEADING_LINE = 1;
    static final int KEY_LINE = 2;
    static final int HINT_LINE = 3;
    static final int FIRST_ROW = 4;
    static final String EXAMPLE = "示例 example";

    /** The column that a file has which was returned with its faults. */
    static final String REMARKS = "faults";

    static final int MOST_ROWS = 200_000;
    static final int MOST_MEGABYTES = 256;
    private static final int MOST_FAULTS = 1000;

    private final SheetLayout layout;
    private final SheetFaults faults = new SheetFaults(MOST_FAULTS);
    private final Map<String, String> letters = new HashMap<>();
    private final Map<String, SheetColumn> columns = new HashMap<>();

    TemplateReader(SheetLayout layout) {
        this.layout = layout;
    }

    List<Fault> read(Path file, Predicate<SheetRow> rows) {
        Set<String> found = new HashSet<>();
        boolean readable = new Workbook(file, MOST_MEGABYTES, faults).each((name, cells, sheet) -> {
            if (name.equals(layout.sheet()) && found.add(name)) {
                sheet(cells, sheet, rows);
            } else {
                other(name, cells, sheet);
            }
        });
        if (readable && found.isEmpty()) {
            faults.add("", "", SheetFault.SHEET_MISSING, layout.sheet());
        }
        return faults.found();
    }

    private void sheet(Cells cells, InputStream from, Predicate<SheetRow> rows) throws XMLStreamException {
        cells.read(from, (number, texts) -> {
            if (number == KEY_LINE) {
                headings(texts);
                return columns.size() == layout.columns().size();
            }
            if (number < FIRST_ROW || texts.containsValue(EXAMPLE)) {
                return true;
            }
            if (number >= FIRST_ROW + MOST_ROWS) {
                faults.add(layout.sheet(), "A" + number, SheetFault.SHEET_TOO_MANY_ROWS, MOST_ROWS);
                return false;
            }
            SheetRow row = row(number, texts);
            return row.texts().isEmpty() || rows.test(row);
        });
        if (columns.isEmpty()) {
            headings(Map.of());
        }
    }

    /** What was filled in on another sheet would be passed over without a word. */
    private void other(String name, Cells cells, InputStream from) throws XMLStreamException {
        AtomicBoolean alike = new AtomicBoolean();
        cells.readAll(from, (number, texts) -> {
            if (number == KEY_LINE) {
                alike.set(layout.columns().stream().map(SheetColumn::key).anyMatch(texts::containsValue));
            }
            boolean filled = number >= FIRST_ROW && !texts.containsValue(EXAMPLE);
            if (filled && alike.get()) {
                faults.add(name, "A" + number, SheetFault.SHEET_ONE_TOO_MANY, layout.sheet());
            }
            return !filled;
        });
    }

    private void headings(Map<String, String> texts) {
        Map<String, SheetColumn> missing =
                layout.columns().stream().collect(Collectors.toMap(SheetColumn::key, Function.identity()));
        texts.forEach((letter, key) -> {
            SheetColumn column = missing.remove(key);
            if (column != null) {
                columns.put(letter, column);
                letters.put(key, letter);
            } else if (!key.equals(REMARKS)) {
                faults.add(layout.sheet(), letter + KEY_LINE, SheetFault.SHEET_HEADING_UNKNOWN, key);
            }
        });
        for (int i = 0; i < layout.columns().size(); i++) {
            SheetColumn column = layout.columns().get(i);
            if (missing.containsKey(column.key())) {
                // beside what may stand wrongly in the line of keys
                String cell = CellReference.convertNumToColString(i) + HEADING_LINE;
                faults.add(layout.sheet(), cell, SheetFault.SHEET_HEADING_MISSING, column.heading(), column.key());
            }
        }
    }

    private SheetRow row(int number, Map<String, String> texts) {
        Map<String, String> byKey = new HashMap<>();
        texts.forEach((letter, text) -> {
            SheetColumn column = columns.get(letter);
            if (column != null) {
                byKey.put(column.key(), column.longText() ? text : Cells.oneLine(text));
            }
        });
        return new SheetRow(layout.sheet(), number, byKey, letters);
    }
}
