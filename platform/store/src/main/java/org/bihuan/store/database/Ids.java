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

    /**
     * The ids of a list.
     *
     * @throws IllegalArgumentException if nobody writes such a text
     */
    public static <T> List<T> read(String text, Function<String, T> id) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> values =
                Stream.of(text.split(" ")).filter(value -> !value.isEmpty()).toList();
        return Legible.unaltered(values, text, read -> write(read, Function.identity())).stream()
                .map(id)
                .toList();
    }
}
