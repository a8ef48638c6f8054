package org.bihuan.rest.http;

import java.util.List;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;

/** The service among those that are there just now. */
final class Present {
    private Present() {}

    /**
     * Of several, the last has the highest rank.
     *
     * @throws ProblemException {@link CommonProblem#UNAVAILABLE} while there is none
     */
    static <T> T of(List<T> services) {
        if (services.isEmpty()) {
            throw new ProblemException(CommonProblem.UNAVAILABLE);
        }
        return services.get(services.size() - 1);
    }
}
