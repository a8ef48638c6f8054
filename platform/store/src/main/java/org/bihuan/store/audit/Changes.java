package org.bihuan.store.audit;

import java.util.ArrayList;
import java.util.List;
import org.bihuan.api.audit.Change;

/** Changes as one text: a line each, its three fields ended by tabs; tab, line feed and backslash are escaped. */
final class Changes {
    private static final int FIELDS = 3;

    private Changes() {}

    static String write(List<Change> changes) {
        StringBuilder text = new StringBuilder();
        for (Change change : changes) {
            append(text, change.field());
            append(text, change.before());
            append(text, change.after());
            text.append('\n');
        }
        return text.toString();
    }

    static List<Change> read(String text) {
        List<Change> changes = new ArrayList<>();
        List<String> fields = new ArrayList<>(FIELDS);
        StringBuilder field = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\t' -> {
                    fields.add(field.toString());
                    field.setLength(0);
                }
                case '\n' -> {
                    changes.add(new Change(fields.get(0), fields.get(1), fields.get(2)));
                    fields.clear();
                }
                case '\\' -> {
                    i++;
                    field.append(
                            switch (text.charAt(i)) {
                                case 't' -> '\t';
                                case 'n' -> '\n';
                                default -> '\\';
                            });
                }
                default -> field.append(c);
            }
        }
        return List.copyOf(changes);
    }

    private static void append(StringBuilder text, String field) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            switch (c) {
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\\' -> text.append("\\\\");
                default -> text.append(c);
            }
        }
        text.append('\t');
    }
}
