package org.bihuan.forms.exchange;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellReference;
import org.bihuan.api.exchange.SheetColumn;
import org.bihuan.api.exchange.SheetLayout;
import org.bihuan.forms.sheet.SheetFaults;
import org.bihuan.forms.sheet.Workbook;

/** A template as somebody filled it in: columns that changed places or were added, and whatever was typed into any cell. */
final class FilledTemplate {
    private static final int LAST_COLUMN = SpreadsheetVersion.EXCEL2007.getLastColumnIndex();
    private static final int WIDTH = 20;

    private final Path file;
    private final SheetLayout layout;
    private final Map<Integer, Map<Integer, String>> headings = new HashMap<>();
    private int last;

    FilledTemplate(Path file, SheetLayout layout) {
        this.file = file;
        this.layout = layout;
        each((number, texts) -> {
            texts.keySet().forEach(at -> last = Math.max(last, at));
            if (number < TemplateReader.FIRST_ROW) {
                headings.put(number, texts);
            }
        });
    }

    /** The columns by their places, that of remarks among them: where it was, or after all others. */
    SortedMap<Integer, SheetColumn> columns() {
        Map<String, SheetColumn> known =
                layout.columns().stream().collect(Collectors.toMap(SheetColumn::key, Function.identity()));
        known.put(TemplateReader.REMARKS, TemplateWriter.REMARKS);
        SortedMap<Integer, SheetColumn> columns = new TreeMap<>();
        headings.values().forEach(texts -> texts.keySet().forEach(at -> columns.put(at, added(at))));
        columns.replaceAll((at, added) -> {
            SheetColumn column = known.remove(added.key());
            return column == null ? added : column;
        });
        if (known.containsKey(TemplateReader.REMARKS)) {
            columns.put(Math.min(last + 1, LAST_COLUMN), TemplateWriter.REMARKS);
        }
        return columns;
    }

    /** Passes what stands in each line below the headings, by the places of the columns. */
    void lines(BiConsumer<Integer, Map<Integer, String>> to) {
        each((number, texts) -> {
            if (number >= TemplateReader.FIRST_ROW && !texts.containsValue(TemplateReader.EXAMPLE)) {
                to.accept(number, texts);
            }
        });
    }

    private SheetColumn added(int at) {
        return SheetColumn.text(
                heading(TemplateReader.KEY_LINE, at),
                heading(TemplateReader.HEADING_LINE, at),
                heading(TemplateReader.HINT_LINE, at),
                WIDTH);
    }

    private String heading(int line, int at) {
        return headings.getOrDefault(line, Map.of()).getOrDefault(at, "").strip();
    }

    /** What is wrong with the file was told when its lines were looked at. */
    private void each(BiConsumer<Integer, Map<Integer, String>> to) {
        AtomicBoolean first = new AtomicBoolean(true);
        new Workbook(file, TemplateReader.MOST_MEGABYTES, new SheetFaults(0)).each((name, cells, sheet) -> {
            if (name.equals(layout.sheet()) && first.getAndSet(false)) {
                cells.readAll(sheet, (number, texts) -> {
                    boolean going = number < TemplateReader.FIRST_ROW + TemplateReader.MOST_ROWS;
                    if (going) {
                        to.accept(number, byPlace(texts));
                    }
                    return going;
                });
            }
        });
    }

    private static Map<Integer, String> byPlace(Map<String, String> texts) {
        Map<Integer, String> byPlace = new HashMap<>();
        texts.forEach((letters, text) -> {
            int at = CellReference.convertColStringToIndex(letters);
            if (at >= 0 && at <= LAST_COLUMN) {
                byPlace.put(at, text);
            }
        });
        return byPlace;
    }
}
