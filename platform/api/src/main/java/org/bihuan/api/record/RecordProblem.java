package org.bihuan.api.record;

import org.bihuan.api.problem.ProblemCode;

/** Refusals that every kind of record knows. */
public enum RecordProblem implements ProblemCode {
    /** The record is not at a stage from which this step is possible. Arguments: the stage it is at, the step. */
    WRONG_STAGE(Kind.CONFLICT);

    private final Kind kind;

    RecordProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
