package org.bihuan.api.hazard;

import org.bihuan.api.problem.ProblemCode;

/** Refusals of the hazard ledger. */
public enum HazardProblem implements ProblemCode {
    /** The hazard is not at a stage from which this step is possible. Arguments: the stage it is at, the step. */
    WRONG_STAGE(Kind.CONFLICT);

    private final Kind kind;

    HazardProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
