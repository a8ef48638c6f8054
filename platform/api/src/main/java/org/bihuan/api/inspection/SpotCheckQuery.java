package org.bihuan.api.inspection;

import java.time.LocalDate;

/**
 * Of which period the figures are wanted.
 *
 * @param asOf the last day counted; not in the future
 * @param month only that day's month; otherwise since the campaign began
 */
public record SpotCheckQuery(LocalDate asOf, boolean month) {}
