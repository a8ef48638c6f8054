package org.bihuan.store.database;

import java.util.ArrayList;
import java.util.List;

/** Rows of texts as one text: a line each, its fields ended by tabs; tab, line feed and backslash are escaped. */
public final class Lines {
    private Lines() {}

    /** Adds a row. */
    public static void append(StringBuilder text, String... fields) {
        for (String field : fields) {
            append(text, field);
        }
        text.append('\n');
    }

    /** The rows, each with its fields. */
    public static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\t' -> {
                    fields.add(field.toString());
                    field.setLength(0);
                }
                case '\n' -> {
                    rows.add(List.copyOf(fields));
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
        return rows;
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
