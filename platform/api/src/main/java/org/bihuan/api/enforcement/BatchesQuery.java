package org.bihuan.api.enforcement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which quarter's batches are wanted.
 *
 * @param day a day of the quarter, from the beginning of the campaign until today; missing: today, or the campaign's last day after
 *     that
 */
public record BatchesQuery(Optional<LocalDate> day) {}
