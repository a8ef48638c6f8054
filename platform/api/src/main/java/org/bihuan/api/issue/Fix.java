package org.bihuan.api.issue;

import java.time.LocalDate;

/**
 * The report that an issue is fixed.
 *
 * @param date the day on which it was
 * @param description what was done
 */
public record Fix(LocalDate date, String description) {}
