package org.bihuan.rest.problem;

import org.bihuan.api.problem.MessageCode;

/** Refusals that only HTTP knows. */
public enum HttpProblem implements MessageCode {
    /** The request cannot be understood. */
    BAD_REQUEST(400),
    /** There is nothing at this address. */
    NO_SUCH_ADDRESS(404),
    /** The address exists, the method does not. */
    METHOD_NOT_ALLOWED(405),
    /** None of the formats asked for is offered. */
    NOT_ACCEPTABLE(406),
    /** The body has another format than is read here. */
    UNSUPPORTED_MEDIA_TYPE(415),
    /** A fault of ours. Argument: the incident's id. */
    INTERNAL_ERROR(500);

    private final int status;

    HttpProblem(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }
}
