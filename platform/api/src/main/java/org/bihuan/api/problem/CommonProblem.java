package org.bihuan.api.problem;

/** Refusals that every capability knows. */
public enum CommonProblem implements ProblemCode {
    /** The input has faults; each is named. */
    INVALID_INPUT(Kind.INVALID),
    /** The body is not readable. */
    MALFORMED_BODY(Kind.MALFORMED),
    /** Nobody is signed in, or the session has ended. */
    NOT_SIGNED_IN(Kind.NOT_SIGNED_IN),
    /** The caller's role lacks the function. */
    FORBIDDEN(Kind.FORBIDDEN),
    /** No such record for this caller. */
    NOT_FOUND(Kind.NOT_FOUND),
    /** Somebody changed the record meanwhile. Arguments: who, when (ISO instant), the version now. */
    STALE_VERSION(Kind.CONFLICT),
    /** The idempotency key was used before with another content. */
    KEY_REUSED(Kind.CONFLICT),
    /** The body is larger than allowed. Argument: the limit in MB. */
    BODY_TOO_LARGE(Kind.TOO_LARGE),
    /** Too many calls. */
    TOO_MANY_CALLS(Kind.TOO_MANY),
    /** A part of the platform is away. */
    UNAVAILABLE(Kind.UNAVAILABLE),
    /** The database went away before it told whether the change was stored; the same key repeated later tells. */
    OUTCOME_UNKNOWN(Kind.UNAVAILABLE);

    private final Kind kind;

    CommonProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
