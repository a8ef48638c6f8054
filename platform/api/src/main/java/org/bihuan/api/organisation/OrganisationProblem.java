package org.bihuan.api.organisation;

import org.bihuan.api.problem.ProblemCode;

/** Refusals of the register of public bodies. */
public enum OrganisationProblem implements ProblemCode {
    /** The body is dissolved, or will be. */
    ORGANISATION_DISSOLVED;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
