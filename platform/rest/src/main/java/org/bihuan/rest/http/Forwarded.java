package org.bihuan.rest.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** A request as the proxy before us received it. */
final class Forwarded extends HttpServletRequestWrapper {
    Forwarded(HttpServletRequest request) {
        super(request);
    }

    /** The last address of the list: those before it are what the client wrote itself. */
    @Override
    public String getRemoteAddr() {
        String list = header("X-Forwarded-For");
        return list == null
                ? super.getRemoteAddr()
                : list.substring(list.lastIndexOf(',') + 1).strip();
    }

    @Override
    public boolean isSecure() {
        return getScheme().equals("https");
    }

    @Override
    public String getScheme() {
        String scheme = header("X-Forwarded-Proto");
        return scheme == null ? super.getScheme() : scheme.strip();
    }

    @Override
    public StringBuffer getRequestURL() {
        String host = header("X-Forwarded-Host");
        return new StringBuffer(getScheme())
                .append("://")
                .append(host == null ? header("Host") : host.strip())
                .append(getRequestURI());
    }

    private @Nullable String header(String name) {
        return ((HttpServletRequest) getRequest()).getHeader(name);
    }
}
