package org.bihuan.api.issue;

import java.time.LocalDate;

/**
 * The confirmation that closes the loop.
 *
 * @param date the day of confirmation
 * @param opinion what was found
 * @param by name of who confirmed
 */
public record Confirmation(LocalDate date, String opinion, String by) {}
