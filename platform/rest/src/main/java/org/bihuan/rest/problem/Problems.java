package org.bihuan.rest.problem;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bihuan.api.identity.IdentityProblem;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemCode;
import org.bihuan.api.problem.ProblemException;

/** Makes answers out of refusals. */
final class Problems {
    static final String MEDIA_TYPE = "application/problem+json";
    private static final String SECONDS_WHEN_AWAY = "5";
    private static final String SECONDS_WHEN_TOO_MANY = "1";

    private Problems() {}

    static Response of(ProblemException refusal, Locale language) {
        ProblemCode problem = refusal.problem();
        Problem document = new Problem(
                type(problem.code()),
                Messages.find("title." + problem.code(), language)
                        .orElseGet(() -> title(problem.kind().name(), language)),
                status(problem.kind()),
                detail(refusal, language),
                problem.code(),
                refusal.faults().stream()
                        .map(fault -> Problem.FaultView.of(fault, language))
                        .toList(),
                more(refusal));
        Response.ResponseBuilder answer = answer(document);
        retryAfter(refusal).ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds));
        return answer.build();
    }

    static Response of(WebApplicationException refusal, Locale language) {
        Response.ResponseBuilder answer = answer(of(problem(refusal), List.of(), language));
        String allowed = refusal.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allowed == null
                ? answer.build()
                : answer.header(HttpHeaders.ALLOW, allowed).build();
    }

    static Response of(HttpProblem problem, Locale language, String... arguments) {
        return answer(of(problem, List.of(arguments), language)).build();
    }

    private static Problem of(HttpProblem problem, List<String> arguments, Locale language) {
        return new Problem(
                type(problem.code()),
                title(problem.name(), language),
                problem.status(),
                Messages.of(problem, arguments, language),
                problem.code(),
                List.of(),
                Map.of());
    }

    private static HttpProblem problem(WebApplicationException refusal) {
        if (refusal instanceof NotFoundException) {
            return HttpProblem.NO_SUCH_ADDRESS;
        }
        if (refusal instanceof NotAllowedException) {
            return HttpProblem.METHOD_NOT_ALLOWED;
        }
        if (refusal instanceof NotAcceptableException) {
            return HttpProblem.NOT_ACCEPTABLE;
        }
        if (refusal instanceof NotSupportedException) {
            return HttpProblem.UNSUPPORTED_MEDIA_TYPE;
        }
        return HttpProblem.BAD_REQUEST;
    }

    private static Response.ResponseBuilder answer(Problem document) {
        return Response.status(document.status()).type(MEDIA_TYPE).entity(document);
    }

    private static String type(String code) {
        return "urn:bihuan:problem:" + code;
    }

    private static String title(String kind, Locale language) {
        return Messages.find("title." + kind.toLowerCase(Locale.ROOT).replace('_', '-'), language)
                .orElse(kind);
    }

    private static String detail(ProblemException refusal, Locale language) {
        String text = Messages.of(refusal.problem(), refusal.arguments(), language);
        return refusal.problem() == CommonProblem.MALFORMED_BODY
                        && !refusal.arguments().isEmpty()
                ? text
                        + Messages.filled(
                                Messages.find("malformed-body.at", language).orElse(""), refusal.arguments(), language)
                : text;
    }

    private static Map<String, Object> more(ProblemException refusal) {
        List<String> arguments = refusal.arguments();
        Map<String, Object> more = new LinkedHashMap<>();
        if (refusal.problem() == CommonProblem.STALE_VERSION && arguments.size() == 3) {
            more.put("by", arguments.get(0));
            more.put("at", arguments.get(1));
            more.put("version", Long.valueOf(arguments.get(2)));
        } else if (refusal.problem() == CommonProblem.MALFORMED_BODY && arguments.size() == 2) {
            more.put("line", Long.valueOf(arguments.get(0)));
            more.put("column", Long.valueOf(arguments.get(1)));
        }
        return more;
    }

    private static Optional<String> retryAfter(ProblemException refusal) {
        return switch (refusal.problem().kind()) {
            case UNAVAILABLE -> Optional.of(SECONDS_WHEN_AWAY);
            case TOO_MANY ->
                Optional.of(
                        refusal.problem() == IdentityProblem.SIGN_IN_DELAYED
                                        && !refusal.arguments().isEmpty()
                                ? refusal.arguments().get(0)
                                : SECONDS_WHEN_TOO_MANY);
            default -> Optional.empty();
        };
    }

    private static int status(ProblemCode.Kind kind) {
        return switch (kind) {
            case INVALID -> 422;
            case MALFORMED -> 400;
            case NOT_SIGNED_IN -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case TOO_LARGE -> 413;
            case UNSUPPORTED_TYPE -> 415;
            case TOO_MANY -> 429;
            case UNAVAILABLE -> 503;
        };
    }
}
