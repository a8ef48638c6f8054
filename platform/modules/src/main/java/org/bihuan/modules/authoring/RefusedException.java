package org.bihuan.modules.authoring;

import java.util.List;

/** What was asked for cannot be done; says why, line by line. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<String> lines;

    RefusedException(List<String> lines) {
        super(String.join("; ", lines));
        this.lines = List.copyOf(lines);
    }

    RefusedException(String line) {
        this(List.of(line));
    }

    List<String> lines() {
        return lines;
    }
}
