package org.bihuan.api.sector;

import java.time.LocalDate;

/**
 * A day on which a checklist judges otherwise than the day before, because something came into force or is no longer.
 *
 * @param day the day
 * @param change what differs from the day before; never empty
 */
public record Turn(LocalDate day, Comparison change) {}
