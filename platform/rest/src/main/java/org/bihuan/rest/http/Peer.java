package org.bihuan.rest.http;

import jakarta.ws.rs.container.ContainerRequestContext;

/**
 * Who is at the other end of the line, a trusted proxy aside.
 *
 * @param address its address
 * @param secure whether it speaks https
 */
public record Peer(String address, boolean secure) {
    static final String KEY = "org.bihuan.peer";
    private static final Peer UNKNOWN = new Peer("", false);

    /** The peer of a request. */
    public static Peer of(ContainerRequestContext request) {
        return request.getProperty(KEY) instanceof Peer peer ? peer : UNKNOWN;
    }
}
