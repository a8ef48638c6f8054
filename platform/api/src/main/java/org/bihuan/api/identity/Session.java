package org.bihuan.api.identity;

import java.time.Instant;

/**
 * A signed-in user's session.
 *
 * @param caller who is signed in
 * @param login the name signed in with
 * @param csrfToken to be sent back in the header {@code X-CSRF-Token} with every change
 * @param expires when it ends if nothing happens until then
 */
public record Session(Caller caller, String login, String csrfToken, Instant expires) {}
