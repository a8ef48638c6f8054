package org.bihuan.api.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which records of a kind are wanted. All conditions hold together.
 *
 * @param kind the kind
 * @param words parts of the record's texts, each as it stands there but for the case of letters; not blank
 * @param wide whether a word may stand in a further text, or be the initials of a name's pinyin, instead
 * @param marks values, of which the record has one, by the mark's name
 * @param days first and last day, both included, by the day's name
 * @param after position given with another page
 * @param limit how many at the most, 1 to 200
 */
public record SearchQuery(
        String kind,
        List<String> words,
        boolean wide,
        Map<String, Set<String>> marks,
        Map<String, Days> days,
        Optional<String> after,
        int limit) {

    /**
     * A stretch of days.
     *
     * @param first first day; empty: since ever
     * @param last last day; empty: for ever
     */
    public record Days(Optional<LocalDate> first, Optional<LocalDate> last) {}
}
