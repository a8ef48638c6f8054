package org.bihuan.api.hazard;

import java.time.LocalDate;

/**
 * The report that the work is done.
 *
 * @param date the day on which it was done
 * @param description what was done
 * @param onTheSpot whether it was mended at once, without a plan
 */
public record Rectification(LocalDate date, String description, boolean onTheSpot) {}
