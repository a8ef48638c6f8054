package org.bihuan.store.database;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists of textual ids in one column, each with a blank on both sides, so that one of them can be looked for. */
public final class Ids {
    private Ids() {}

    public static <T> String write(List<T> ids, Function<T, String> value) {
        return ids.isEmpty() ? "" : ids.stream().map(value).collect(Collectors.joining(" ", " ", " "));
    }

    public static <T> List<T> read(String text, Function<String, T> id) {
        return Stream.of(text.strip().split(" "))
                .filter(value -> !value.isEmpty())
                .map(id)
                .toList();
    }
}
