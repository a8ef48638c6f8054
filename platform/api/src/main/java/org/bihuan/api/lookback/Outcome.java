package org.bihuan.api.lookback;

import java.time.LocalDate;

/**
 * What the look-back found.
 *
 * @param date the day on which somebody looked
 * @param finding what was found
 * @param by name of who recorded it
 */
public record Outcome(LocalDate date, String finding, String by) {}
