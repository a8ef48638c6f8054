package org.bihuan.api.problem;

/** A reason why a call was refused as a whole. */
public interface ProblemCode extends MessageCode {
    /** What kind of refusal this is. */
    Kind kind();

    /** Kinds of refusal; {@code rest} maps each to one HTTP status. */
    enum Kind {
        /** The input is wrong: 422. */
        INVALID,
        /** The input cannot be read at all: 400. */
        MALFORMED,
        /** Nobody is signed in: 401. */
        NOT_SIGNED_IN,
        /** The caller lacks the right: 403. */
        FORBIDDEN,
        /** There is no such record, or it is not the caller's to know of: 404. */
        NOT_FOUND,
        /** The record is not in the state that the call needs: 409. */
        CONFLICT,
        /** The body is larger than allowed: 413. */
        TOO_LARGE,
        /** The body is of a type that is not taken: 415. */
        UNSUPPORTED_TYPE,
        /** Too many calls; try later: 429. */
        TOO_MANY,
        /** A part of the platform is away just now; try later: 503. */
        UNAVAILABLE
    }
}
