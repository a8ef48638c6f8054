package org.bihuan.api.risk;

import org.bihuan.api.problem.ProblemCode;

/** Refusals that only risks know. */
public enum RiskProblem implements ProblemCode {
    /** A risk leaves the goal by being closed, so one whose lists are not complete is closed by the committee's office alone. */
    NOT_COMPLETE;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
