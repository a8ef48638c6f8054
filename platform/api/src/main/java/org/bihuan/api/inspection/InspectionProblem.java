package org.bihuan.api.inspection;

import org.bihuan.api.problem.ProblemCode;

/** Refusals around inspections. */
public enum InspectionProblem implements ProblemCode {
    /** Only who belongs to the team signs. */
    NOT_OF_THE_TEAM(Kind.FORBIDDEN),
    /** The caller signed before. */
    SIGNED_ALREADY(Kind.CONFLICT),
    /** Other inspections of the same dispatch name this one as the first. */
    FIRST_OF_DISPATCH(Kind.CONFLICT);

    private final Kind kind;

    InspectionProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
