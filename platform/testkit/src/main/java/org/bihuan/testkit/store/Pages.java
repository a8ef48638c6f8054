package org.bihuan.testkit.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;

/** Cuts pages out of sorted lists. */
final class Pages {
    private Pages() {}

    /** The page after a position; positions are the items' sort keys, in this order. */
    static <T> Page<T> cut(
            List<T> sorted, Function<T, String> position, boolean descending, Optional<String> after, int limit) {
        List<T> rest = sorted.stream()
                .filter(item -> after.isEmpty() || follows(position.apply(item), after.get(), descending))
                .limit(limit + 1L)
                .toList();
        if (rest.size() <= limit) {
            return new Page<>(rest, Optional.empty());
        }
        List<T> items = rest.subList(0, limit);
        return new Page<>(items, Optional.of(position.apply(items.get(limit - 1))));
    }

    /** Refuses a position that no page gave. */
    static void check(Optional<String> after, String pattern) {
        if (after.filter(text -> !text.matches(pattern)).isPresent()) {
            throw new ProblemException(
                    CommonProblem.INVALID_INPUT, List.of(Fault.at("after", CommonFault.WRONG_TYPE, "position")));
        }
    }

    private static boolean follows(String position, String after, boolean descending) {
        int order = position.compareTo(after);
        return descending ? order < 0 : order > 0;
    }
}
