package org.bihuan.api.enforcement;

import org.bihuan.api.problem.ProblemCode;

/** Refusals that cases know. */
public enum CaseProblem implements ProblemCode {
    /** Enterprise and principal must both be punished, or a reason be given. Argument: the number of the hazard that asks for it. */
    DOUBLE_PENALTY_MISSING(Kind.CONFLICT),
    /** A hazard that was punished is not closed yet, and a penalty does not end that. Argument: the number of the hazard. */
    PUNISHED_HAZARD_OPEN(Kind.CONFLICT),
    /** Decisions of the case stand: each is revoked with its reason before the case is voided. Argument: how many. */
    DECISIONS_STAND(Kind.CONFLICT);

    private final Kind kind;

    CaseProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
