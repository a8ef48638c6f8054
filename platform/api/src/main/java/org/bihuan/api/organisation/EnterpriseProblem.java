package org.bihuan.api.organisation;

import org.bihuan.api.problem.ProblemCode;

/** Refusals of the enterprise register. */
public enum EnterpriseProblem implements ProblemCode {
    /** The credit code is registered already. Argument: the name it is registered under. */
    ALREADY_REGISTERED;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
