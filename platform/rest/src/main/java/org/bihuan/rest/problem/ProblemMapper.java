package org.bihuan.rest.problem;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.bihuan.api.problem.ProblemException;

/** Turns a service's refusal into an answer. */
public final class ProblemMapper implements ExceptionMapper<ProblemException> {
    @Context
    @SuppressWarnings("NullAway.Init")
    private HttpHeaders headers;

    @Override
    public Response toResponse(ProblemException refusal) {
        return Problems.of(refusal, Languages.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }
}
