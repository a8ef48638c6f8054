package org.bihuan.api.identity;

/**
 * Marks a command so that sending it twice does it once.
 *
 * @param value chosen by the client (header {@code Idempotency-Key}), unique per user; at most 100 characters
 * @param digest SHA-256 of what was asked, in hex; the same key with another digest is refused
 */
public record CommandKey(String value, String digest) {}
