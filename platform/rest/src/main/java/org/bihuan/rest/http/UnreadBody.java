package org.bihuan.rest.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lets in and drops what is left of a body when the answer is ready, as after a refusal. Jetty ends a connection with
 * unread bytes without a word: a client still sending would miss the answer, and the next call on the line would fail.
 * Who announces more than it sends waits until the server loses patience with idle lines.
 */
public final class UnreadBody implements ContainerResponseFilter {
    static final String KEY = "org.bihuan.request";

    private static final int CHUNK = 8192;
    private static final long MOST = 32L << 20;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (hasBody(request)
                && request.getProperty(KEY) instanceof HttpServletRequest asked
                && !dropped(asked.getInputStream())) {
            response.getHeaders().putSingle("Connection", "close");
        }
    }

    private static boolean hasBody(ContainerRequestContext request) {
        return request.getLength() > 0 || request.getHeaders().containsKey("Transfer-Encoding");
    }

    private static boolean dropped(InputStream body) {
        byte[] chunk = new byte[CHUNK];
        try {
            long left = MOST;
            int read = body.read(chunk);
            while (read >= 0 && left > 0) {
                left -= read;
                read = body.read(chunk);
            }
            return read < 0;
        } catch (IOException broken) {
            return false;
        }
    }
}
