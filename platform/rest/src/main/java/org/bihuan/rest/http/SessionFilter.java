package org.bihuan.rest.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.function.BiConsumer;
import org.bihuan.api.identity.IdentityProblem;
import org.bihuan.api.identity.Session;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Lets a call pass that belongs to a session, and a change only with the session's token in its header. */
final class SessionFilter implements ContainerRequestFilter {
    private static final String CSRF_HEADER = "X-CSRF-Token";

    private final Platform platform;
    private final BiConsumer<String, Instant> alive;

    SessionFilter(Platform platform, BiConsumer<String, Instant> alive) {
        this.platform = platform;
        this.alive = alive;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String token = SessionCookie.token(request).orElseThrow(SessionFilter::notSignedIn);
        Session session =
                platform.identity().session(token, Peer.of(request).address()).orElseThrow(SessionFilter::notSignedIn);
        if (changes(request.getMethod())) {
            checkToken(session.csrfToken(), request.getHeaderString(CSRF_HEADER));
        }
        alive.accept(token, session.expires());
        Call.begin(request, token, session);
    }

    static boolean changes(String method) {
        return !method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD) && !method.equals(HttpMethod.OPTIONS);
    }

    private static void checkToken(String wanted, @Nullable String given) {
        if (given == null
                || !MessageDigest.isEqual(
                        wanted.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8))) {
            throw new ProblemException(IdentityProblem.CSRF_TOKEN_WRONG);
        }
    }

    private static ProblemException notSignedIn() {
        return new ProblemException(CommonProblem.NOT_SIGNED_IN);
    }
}
