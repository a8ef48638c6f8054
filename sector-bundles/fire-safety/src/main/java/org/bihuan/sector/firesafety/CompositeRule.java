package org.bihuan.sector.firesafety;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import org.bihuan.api.checklist.ChecklistItem;

/**
 * One composite rule of GB 35181-2017: so many elements found at one place make a major fire hazard.
 *
 * @param zh the kind of place in Chinese
 * @param en the kind of place in English
 * @param places ids of the kinds of places it is for
 * @param counts which elements (clauses of chapter 7) count
 * @param least how many there must be
 */
record CompositeRule(String zh, String en, Set<String> places, Predicate<String> counts, int least) {
    /** Whether the item is an element that counts; an item that stands for several clauses counts once. */
    boolean counts(ChecklistItem item) {
        return item.composite().stream()
                .flatMap(clauses -> Arrays.stream(clauses.split(", *", -1)))
                .anyMatch(counts);
    }
}
