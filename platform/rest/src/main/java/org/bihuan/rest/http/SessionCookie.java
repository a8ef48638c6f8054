package org.bihuan.rest.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import java.util.Optional;

/**
 * The cookie that carries a session's secret. Over plain http, which is bound to loopback, a browser takes no cookie with the
 * prefix {@code __Host-}.
 */
public final class SessionCookie {
    private static final String OVER_HTTPS = "__Host-bihuan";
    private static final String OVER_HTTP = "bihuan";

    private SessionCookie() {}

    /** The secret that a request brings. */
    public static Optional<String> token(ContainerRequestContext request) {
        Cookie cookie = request.getCookies().get(name(request));
        return Optional.ofNullable(cookie).map(Cookie::getValue).filter(value -> !value.isEmpty());
    }

    /** The header that gives the secret to the browser that asks. */
    public static String give(ContainerRequestContext request, String token) {
        return header(request, token);
    }

    /** The header that takes the cookie back. */
    public static String take(ContainerRequestContext request) {
        return header(request, "") + "; Max-Age=0";
    }

    private static String header(ContainerRequestContext request, String value) {
        return name(request) + "=" + value + "; Path=/; HttpOnly; SameSite=Strict"
                + (Peer.of(request).secure() ? "; Secure" : "");
    }

    private static String name(ContainerRequestContext request) {
        return Peer.of(request).secure() ? OVER_HTTPS : OVER_HTTP;
    }
}
