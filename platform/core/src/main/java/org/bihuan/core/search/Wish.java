package org.bihuan.core.search;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.search.SearchQuery;
import org.bihuan.api.search.SearchQuery.Days;

/** A list's filters in the words of the index. Not thread-safe. */
final class Wish {
    static final String STATE = "state";
    static final String SECTOR = "sector";
    static final String LEVEL = "level";
    static final String LISTED = "listed";
    static final String SOURCE = "source";
    static final String GROUND = "ground";
    static final String EXTENSION_WAITS = "extension-waits";
    static final String OCCURRED = "occurred";
    static final String DEADLINE = "deadline";

    /** The value of a mark that a record has or has not. */
    static final String HAD = "true";

    private final Map<String, Set<String>> marks = new HashMap<>();
    private final Map<String, Days> days = new HashMap<>();

    /** Only records with this value, if one is given. */
    Wish with(String mark, Optional<?> value) {
        value.ifPresent(one -> marks.put(mark, Set.of(one.toString())));
        return this;
    }

    /** Only records that have all of these marks. */
    Wish having(Set<String> some) {
        some.forEach(mark -> marks.put(mark, Set.of(HAD)));
        return this;
    }

    /** Only records with one of these values. */
    Wish withOneOf(String mark, Set<String> values) {
        marks.put(mark, values);
        return this;
    }

    /** Only records whose day lies in the stretch, if it has an end. */
    Wish on(String day, Optional<LocalDate> first, Optional<LocalDate> last) {
        if (first.isPresent() || last.isPresent()) {
            days.put(day, new Days(first, last));
        }
        return this;
    }

    SearchQuery mentioning(Optional<String> text, String kind, Optional<String> after, int limit) {
        return new SearchQuery(kind, List.copyOf(text.stream().toList()), false, marks, days, after, limit);
    }
}
