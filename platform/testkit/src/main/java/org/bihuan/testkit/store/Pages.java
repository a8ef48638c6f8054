package org.bihuan.testkit.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bihuan.api.paging.Page;
import org.bihuan.api.paging.Place;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;

/** Cuts pages out of sorted lists. */
final class Pages {
    private Pages() {}

    /** The page at a position; positions are the items' sort keys, in this order. */
    static <T> Page<T> cut(
            List<T> sorted, Function<T, String> position, boolean descending, Optional<String> after, int limit) {
        return Page.at(
                after.map(Place::of),
                limit,
                position,
                (from, count) -> read(sorted, position, descending, from, count));
    }

    private static <T> List<T> read(
            List<T> sorted, Function<T, String> position, boolean descending, Optional<Place> from, int count) {
        boolean back = from.filter(Place::back).isPresent();
        List<T> turned = new ArrayList<>(sorted);
        if (back) {
            Collections.reverse(turned);
        }
        return turned.stream()
                .filter(item -> from.isEmpty()
                        || follows(position.apply(item), from.get().item(), descending != back))
                .limit(count)
                .toList();
    }

    /** Refuses a position that no page gave. */
    static void check(Optional<String> after, String pattern) {
        if (after.map(Place::of).filter(place -> !place.item().matches(pattern)).isPresent()) {
            throw new ProblemException(
                    CommonProblem.INVALID_INPUT, List.of(Fault.at("after", CommonFault.WRONG_TYPE, "position")));
        }
    }

    private static boolean follows(String position, String after, boolean descending) {
        int order = position.compareTo(after);
        return descending ? order < 0 : order > 0;
    }
}
