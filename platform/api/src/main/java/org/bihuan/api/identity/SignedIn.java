package org.bihuan.api.identity;

/**
 * A session just opened.
 *
 * @param token the secret that the cookie carries; kept nowhere in clear
 * @param session the session
 */
public record SignedIn(String token, Session session) {}
