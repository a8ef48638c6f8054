package org.bihuan.rest.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.Preprocessor;
import org.osgi.service.servlet.whiteboard.annotations.RequireHttpWhiteboard;

/**
 * Stands before everything that is served, pages and errors included: says who calls, and gives each answer its headers.
 */
@Component(service = Preprocessor.class, configurationPid = "org.bihuan.rest")
@RequireHttpWhiteboard
public final class Edge implements Preprocessor {
    private static final String CONTENT_POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
    private static final String A_YEAR = "max-age=31536000; includeSubDomains";

    private final Set<String> trusted;

    /** Configuration {@code org.bihuan.rest}. */
    @interface Settings {
        /** Addresses of the proxies whose X-Forwarded headers are believed. */
        String[] proxy_trusted() default {};
    }

    @Activate
    public Edge(Settings settings) {
        this(Set.copyOf(Arrays.asList(settings.proxy_trusted())));
    }

    Edge(Set<String> trusted) {
        this.trusted = trusted;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletRequest seen = trusted.contains(asked.getRemoteAddr()) ? new Forwarded(asked) : asked;
        seen.setAttribute(Peer.KEY, new Peer(seen.getRemoteAddr(), seen.isSecure()));
        seen.setAttribute(UnreadBody.KEY, seen);
        protect((HttpServletResponse) response, seen);
        chain.doFilter(seen, response);
    }

    private static void protect(HttpServletResponse answer, HttpServletRequest request) {
        answer.setHeader("Content-Security-Policy", CONTENT_POLICY);
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("X-Frame-Options", "DENY");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", PERMISSIONS);
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (request.isSecure()) {
            answer.setHeader("Strict-Transport-Security", A_YEAR);
        }
        if (request.getRequestURI().startsWith("/api/")) {
            answer.setHeader("Cache-Control", "no-store");
        }
    }
}
