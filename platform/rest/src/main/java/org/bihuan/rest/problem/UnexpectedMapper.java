package org.bihuan.rest.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.store.StoreAwayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns everything that is no refusal of a service into an answer: faults of the request, and our own, which are logged. */
public final class UnexpectedMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedMapper.class);
    private static final int SERVER_ERROR = 500;

    @Context
    @SuppressWarnings("NullAway.Init")
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        Locale language = Languages.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        if (thrown instanceof WebApplicationException refusal
                && refusal.getResponse().getStatus() < SERVER_ERROR) {
            return Problems.of(refusal, language);
        }
        Optional<StoreAwayException> away = StoreAwayException.within(thrown);
        if (away.isPresent()) {
            return Problems.of(new ProblemException(problem(away.get())), language);
        }
        if (causes(thrown).anyMatch(UnexpectedMapper::isTheClients)) {
            return Problems.of(HttpProblem.BAD_REQUEST, language);
        }
        return causes(thrown)
                .filter(ProblemException.class::isInstance)
                .findFirst()
                .map(refusal -> Problems.of((ProblemException) refusal, language))
                .orElseGet(() -> ourFault(thrown, language));
    }

    private static Response ourFault(Throwable thrown, Locale language) {
        String incident = UUID.randomUUID().toString();
        LOG.error("incident {}", incident, thrown);
        return Problems.of(HttpProblem.INTERNAL_ERROR, language, incident);
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, one -> one != null, Throwable::getCause).limit(10);
    }

    private static CommonProblem problem(StoreAwayException away) {
        return away.isOutcomeUnknown() ? CommonProblem.OUTCOME_UNKNOWN : CommonProblem.UNAVAILABLE;
    }

    /** Who hung up, or sent bad HTTP: Jetty's own faults, which nobody here sees. A body that breaks off is refused where it is read. */
    private static boolean isTheClients(Throwable thrown) {
        String name = thrown.getClass().getSimpleName();
        return name.equals("EofException") || name.equals("BadMessageException");
    }
}
