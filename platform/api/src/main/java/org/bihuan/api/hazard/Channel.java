package org.bihuan.api.hazard;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A further channel that brought a hazard, after the first: a record that was merged into this one.
 *
 * @param hazard that record
 * @param number its number
 * @param source the channel
 * @param occurred its day of finding
 * @param recorded when the platform learned of it
 */
public record Channel(HazardId hazard, String number, Source source, LocalDate occurred, Instant recorded) {}
