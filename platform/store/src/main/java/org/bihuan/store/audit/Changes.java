package org.bihuan.store.audit;

import java.util.List;
import org.bihuan.api.audit.Change;
import org.bihuan.store.database.Lines;

/** Changes as one text, a line each. */
final class Changes {
    private static final int FIELDS = 3;

    private Changes() {}

    static String write(List<Change> changes) {
        StringBuilder text = new StringBuilder();
        changes.forEach(change -> Lines.append(text, change.field(), change.before(), change.after()));
        return text.toString();
    }

    static List<Change> read(String text) {
        return Lines.read(text).stream().map(Changes::change).toList();
    }

    private static Change change(List<String> fields) {
        if (fields.size() != FIELDS) {
            throw new IllegalArgumentException(fields.size() + " fields are no change");
        }
        return new Change(fields.get(0), fields.get(1), fields.get(2));
    }
}
