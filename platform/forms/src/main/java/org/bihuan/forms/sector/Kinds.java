package org.bihuan.forms.sector;

import java.util.List;
import org.bihuan.api.exchange.SheetFault;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.forms.sheet.SheetFaults;

/** A sheet whose lines are of several kinds, each with its own columns. */
final class Kinds {
    private final Layout layout;
    private final Choice kinds;
    private final List<Row> rows;
    private final SheetFaults faults;

    Kinds(Layout layout, List<Row> rows, SheetFaults faults) {
        this.layout = layout;
        this.kinds = layout.columns().get(0).choice();
        this.rows = rows;
        this.faults = faults;
        rows.forEach(this::known);
    }

    /** The lines of one kind; what stands in columns that it does not use is noted. */
    List<Row> of(String kind, List<String> used) {
        List<Row> found = rows.stream()
                .filter(row -> kinds.code(row.text("kind")).equals(kind))
                .toList();
        for (Row row : found) {
            row.texts().keySet().stream()
                    .filter(key -> !key.equals("kind") && !used.contains(key))
                    .forEach(key -> faults.add(
                            layout.sheet(), row.cell(key), SheetFault.SHEET_NOT_OF_THIS_KIND, kinds.shown(kind)));
        }
        return found;
    }

    /** Opens a list, where it is not empty. */
    static void open(YamlText file, String key, List<Row> lines) {
        if (!lines.isEmpty()) {
            file.opening("", key, lines.get(0).place("id"));
        }
    }

    private void known(Row row) {
        if (!row.has("kind")) {
            faults.add(layout.sheet(), row.cell("kind"), CommonFault.REQUIRED);
        } else if (!kinds.isOne(row.text("kind"))) {
            faults.add(layout.sheet(), row.cell("kind"), CommonFault.NOT_ALLOWED, String.join("、", kinds.offered()));
        }
    }
}
