package org.bihuan.store.database;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;

/** Positions in lists, and the pages cut there of lists that only go forward. */
public final class Positions {
    private static final int UUID_LENGTH = 36;

    private Positions() {}

    /** The page of these items, of which one more was read than it may have. */
    public static <T> Page<T> page(List<T> items, int limit, Function<T, String> position) {
        if (items.size() <= limit) {
            return new Page<>(items, Optional.empty());
        }
        List<T> page = items.subList(0, limit);
        return new Page<>(page, Optional.of(position.apply(page.get(limit - 1))));
    }

    /** The id that a position consists of. */
    public static UUID id(String position) {
        return parsed(position, text -> {
            if (text.length() != UUID_LENGTH) {
                throw new IllegalArgumentException(text);
            }
            return UUID.fromString(text);
        });
    }

    /**
     * What a position says.
     *
     * @throws ProblemException if the reader throws, since no page gave such a position
     */
    public static <T> T parsed(String position, Function<String, T> reader) {
        try {
            return reader.apply(position);
        } catch (RuntimeException e) {
            ProblemException refusal = new ProblemException(
                    CommonProblem.INVALID_INPUT, List.of(Fault.at("after", CommonFault.WRONG_TYPE, "position")));
            refusal.initCause(e);
            throw refusal;
        }
    }
}
