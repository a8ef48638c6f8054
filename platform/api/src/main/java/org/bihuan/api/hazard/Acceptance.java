package org.bihuan.api.hazard;

import java.time.LocalDate;

/**
 * The acceptance that closes the loop.
 *
 * @param date the day of acceptance
 * @param opinion what was found
 * @param by name of who accepted
 */
public record Acceptance(LocalDate date, String opinion, String by) {}
