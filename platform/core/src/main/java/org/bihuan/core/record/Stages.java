package org.bihuan.core.record;

import java.util.Locale;
import java.util.Set;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.RecordProblem;

/** Says from which stages a step is possible. */
public final class Stages {
    private Stages() {}

    /**
     * Refuses a step that is not possible at this stage.
     *
     * @param step the step as the address names it
     */
    public static <S extends Enum<S>> void require(S stage, String step, Set<S> from) {
        require(from.contains(stage), stage.name(), step);
    }

    /** As above, for a record whose kind says itself whether its state fits. */
    public static void require(boolean fits, String state, String step) {
        if (!fits) {
            throw new ProblemException(RecordProblem.WRONG_STAGE, state.toLowerCase(Locale.ROOT), step);
        }
    }
}
