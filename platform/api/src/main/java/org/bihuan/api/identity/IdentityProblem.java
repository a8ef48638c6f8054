package org.bihuan.api.identity;

import org.bihuan.api.problem.ProblemCode;

/** Refusals around accounts and sessions. */
public enum IdentityProblem implements ProblemCode {
    /** Unknown user, wrong password or inactive account: the same answer for all. */
    WRONG_CREDENTIALS(Kind.NOT_SIGNED_IN),
    /** The caller is signed in, but the password given once more is wrong. */
    WRONG_PASSWORD(Kind.FORBIDDEN),
    /** Too many failures; the delay has not passed. Argument: seconds to wait. */
    SIGN_IN_DELAYED(Kind.TOO_MANY),
    /** The header with the session's token is missing or wrong. */
    CSRF_TOKEN_WRONG(Kind.FORBIDDEN),
    /** The set-up or invitation token is wrong, used or too old. */
    TOKEN_INVALID(Kind.FORBIDDEN),
    /** The set-up was done before. */
    ALREADY_SET_UP(Kind.CONFLICT),
    /** Another account has this login. */
    LOGIN_TAKEN(Kind.CONFLICT);

    private final Kind kind;

    IdentityProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
