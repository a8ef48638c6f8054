package org.bihuan.api.organisation;

/**
 * A telephone number that only the platform's key opens.
 *
 * @param masked what may be shown, such as {@code 138****1234}
 * @param sealed the number, encrypted
 */
public record SealedPhone(String masked, String sealed) {}
