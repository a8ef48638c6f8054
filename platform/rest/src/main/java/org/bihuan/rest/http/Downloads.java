package org.bihuan.rest.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Files that are handed out. None is ever opened as a page: it is to be saved, and a browser may do nothing with it. */
public final class Downloads {
    private static final String NOTHING_RUNS = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private Downloads() {}

    /** The answer that hands out a file: its bytes or a stream of them. */
    public static Response of(Object content, String mediaType, String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded)
                .header("Content-Security-Policy", NOTHING_RUNS)
                .build();
    }
}
