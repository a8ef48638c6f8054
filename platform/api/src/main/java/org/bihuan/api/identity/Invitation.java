package org.bihuan.api.identity;

import java.time.Instant;

/**
 * A fresh account with the token that lets its owner set the first password, once.
 *
 * @param user the account
 * @param token secret, shown once
 * @param expires when the token stops working
 */
public record Invitation(User user, String token, Instant expires) {}
