package org.bihuan.core.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bihuan.api.paging.Page;
import org.bihuan.api.paging.Place;

/** Cuts pages out of lists that are worked out anew each time; what came or went meanwhile shifts no page. */
public final class Sorted {
    private Sorted() {}

    /**
     * A page of a list.
     *
     * @param items all items, in any order
     * @param key by what they are sorted, different for each; positions are keys
     * @param after position given with another page
     * @param limit how many the page holds
     */
    public static <T> Page<T> page(List<T> items, Function<T, String> key, Optional<String> after, int limit) {
        return Page.at(after.map(Place::of), limit, key, (from, count) -> {
            boolean back = from.filter(Place::back).isPresent();
            List<T> turned = new ArrayList<>(items);
            turned.sort(Comparator.comparing(key));
            if (back) {
                Collections.reverse(turned);
            }
            return turned.stream()
                    .filter(one -> from.filter(place -> !follows(key.apply(one), place.item(), back))
                            .isEmpty())
                    .limit(count)
                    .toList();
        });
    }

    private static boolean follows(String key, String position, boolean back) {
        int order = key.compareTo(position);
        return back ? order < 0 : order > 0;
    }
}
