package org.bihuan.web;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Serves the page. Every other path of the server belongs to somebody else or does not exist. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/*")
public final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String POLICY = "Content-Security-Policy";
    private static final String OWN_SCRIPTS = "script-src 'self'";

    private final transient Assets assets = Assets.load();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? request.getServletPath() : request.getPathInfo();
        Optional<Asset> found = assets.at(path);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        allowImportMap(response);
        send(found.get(), request, response);
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    /** The import map is the one script that must stand in the page itself, so the policy names it by its digest. */
    private void allowImportMap(HttpServletResponse response) {
        String policy = response.getHeader(POLICY);
        if (policy != null) {
            String allowing = OWN_SCRIPTS + " '" + assets.importMap() + "'";
            response.setHeader(POLICY, policy.replace(OWN_SCRIPTS, allowing));
        }
    }

    static void send(Asset asset, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean gzip = asset.packs() && acceptsGzip(request.getHeader("Accept-Encoding"));
        response.setHeader("Cache-Control", asset.caching());
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("ETag", asset.tag(gzip));
        if (matches(request.getHeader("If-None-Match"), asset.tag(gzip))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] bytes = asset.bytes(gzip);
        response.setContentType(asset.type());
        response.setContentLength(bytes.length);
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(bytes);
        }
    }

    static boolean acceptsGzip(@Nullable String acceptEncoding) {
        return acceptEncoding != null
                && Arrays.stream(acceptEncoding.toLowerCase(Locale.ROOT).split(",", -1))
                        .map(coding -> coding.replace(" ", ""))
                        .anyMatch(coding -> coding.equals("gzip")
                                || (coding.startsWith("gzip;q=") && !coding.matches("gzip;q=0(\\.0*)?")));
    }

    static boolean matches(@Nullable String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(",", -1))
                        .map(String::strip)
                        .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                        .anyMatch(one -> one.equals("*") || one.equals(tag));
    }
}
