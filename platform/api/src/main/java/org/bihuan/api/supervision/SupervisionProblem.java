package org.bihuan.api.supervision;

import org.bihuan.api.problem.ProblemCode;

/** Refusals that only listed supervision knows. */
public enum SupervisionProblem implements ProblemCode {
    /** A listing is removed only after the listing authority accepted the hazard. Argument: the number of the hazard. */
    HAZARD_NOT_ACCEPTED,
    /** The hazard is listed already. Arguments: by which authority, who wrote that down, when. */
    ALREADY_LISTED;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
