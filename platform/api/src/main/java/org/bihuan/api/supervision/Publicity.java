package org.bihuan.api.supervision;

import java.time.LocalDate;

/**
 * That the listing was made public.
 *
 * @param where in which newspaper, on which site or board
 * @param date on which day
 */
public record Publicity(String where, LocalDate date) {}
