package org.bihuan.store.database;

import java.util.ArrayList;
import java.util.List;

/** Rows of texts as one text: a line each, its fields ended by tabs; tab, line feed and backslash are escaped. */
public final class Lines {
    /** Stands for the character after the last one. */
    private static final char END = 0;

    private Lines() {}

    /** Adds a row. */
    public static void append(StringBuilder text, String... fields) {
        for (String field : fields) {
            append(text, field);
        }
        text.append('\n');
    }

    /**
     * The rows, each with its fields.
     *
     * @throws IllegalArgumentException if nobody writes such a text
     */
    public static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int end = begin;
            if (text.charAt(begin) == '\n') {
                rows.add(List.copyOf(fields));
                fields.clear();
            } else {
                end = text.indexOf('\t', begin);
                if (end < 0) {
                    throw new IllegalArgumentException("a field without its end");
                }
                fields.add(unescaped(text.substring(begin, end)));
            }
            begin = end + 1;
        }
        if (!fields.isEmpty()) {
            throw new IllegalArgumentException("a row without its end");
        }
        return rows;
    }

    private static String unescaped(String field) {
        int backslash = field.indexOf('\\');
        if (backslash < 0) {
            return field;
        }
        StringBuilder plain = new StringBuilder(field.length());
        int begin = 0;
        for (; backslash >= 0; backslash = field.indexOf('\\', begin)) {
            plain.append(field, begin, backslash)
                    .append(
                            switch (backslash + 1 < field.length() ? field.charAt(backslash + 1) : END) {
                                case 't' -> '\t';
                                case 'n' -> '\n';
                                case '\\' -> '\\';
                                default -> throw new IllegalArgumentException("an escape of nothing");
                            });
            begin = backslash + 2;
        }
        plain.append(field, begin, field.length());
        return plain.toString();
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
