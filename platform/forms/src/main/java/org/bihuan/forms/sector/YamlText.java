package org.bihuan.forms.sector;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A YAML file being written, line by line; remembers which cell each line came from. */
final class YamlText {
    /** Begins the key that is the first of a list's element. */
    private static final String ELEMENT = "- ";

    private static final Pattern PLAIN =
            Pattern.compile("[a-z][a-zA-Z0-9-]*|[a-z]+\\.[a-z0-9-]+|\\d+\\.\\d+\\.\\d+|\\d{4}-\\d{2}-\\d{2}");
    private static final Set<String> MEANT_OTHERWISE =
            Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

    private final String file;
    private final Map<String, String> cells;
    private final StringBuilder text = new StringBuilder();
    private int line = 1;

    YamlText(String file, Map<String, String> cells) {
        this.file = file;
        this.cells = cells;
    }

    /** A key whose value follows in the lines below. */
    void opening(String indent, String key, String cell) {
        write(indent + quoted(key) + ":", cell);
    }

    /** A key with its value, blank or not: a missing one is then told at its cell. */
    void value(String indent, String key, String value, String cell) {
        write(indent + (key.startsWith(ELEMENT) ? key : quoted(key)) + ": " + quoted(value), cell);
    }

    /** A key with its value, where there is one. */
    void optional(String indent, String key, String value, String cell) {
        if (!value.isEmpty()) {
            value(indent, key, value, cell);
        }
    }

    /** A key with a list, where it is not empty. */
    void list(String indent, String key, List<String> values, String cell) {
        if (!values.isEmpty()) {
            write(
                    values.stream().map(YamlText::quoted).collect(Collectors.joining(", ", indent + key + ": [", "]")),
                    cell);
        }
    }

    /** Where the file is meant as a whole. */
    void whole(String cell) {
        cells.put(file, cell);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void write(String written, String cell) {
        text.append(written).append('\n');
        cells.put(file + ":" + line, cell);
        line++;
    }

    private static String quoted(String value) {
        boolean plain = PLAIN.matcher(value).matches() && !MEANT_OTHERWISE.contains(value);
        return plain ? value : "'" + value.replace("'", "''") + "'";
    }
}
