package org.bihuan.api.organisation;

import org.bihuan.api.problem.ProblemCode;

/** Refusals of the enterprise register. */
public enum EnterpriseProblem implements ProblemCode {
    /** The credit code is registered already. Argument: the name it is registered under. */
    ALREADY_REGISTERED(Kind.CONFLICT),
    /** The credit code is registered already, by an enterprise that the caller may not see. */
    REGISTERED_BEYOND_REACH(Kind.CONFLICT),
    /** Enterprises of nearly the same name are there, and the caller did not say that they are others. Argument: their names. */
    PERHAPS_REGISTERED(Kind.CONFLICT),
    /** The enterprise is closed already. */
    CLOSED_ALREADY(Kind.CONFLICT),
    /** The enterprise is in business. */
    NOT_CLOSED(Kind.CONFLICT),
    /** It has no former name. */
    NEVER_RENAMED(Kind.CONFLICT),
    /** Nothing was told of a superior. */
    NO_SUPERIOR(Kind.CONFLICT),
    /** There is no telephone number. */
    NO_PHONE(Kind.CONFLICT),
    /** The telephone number cannot be opened: its key is missing, or the record was altered. */
    PHONE_UNREADABLE(Kind.UNAVAILABLE);

    private final Kind kind;

    EnterpriseProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
