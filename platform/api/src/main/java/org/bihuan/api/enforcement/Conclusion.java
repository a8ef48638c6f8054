package org.bihuan.api.enforcement;

import java.time.LocalDate;

/**
 * The end of a case (结案).
 *
 * @param date the day
 * @param result what came of it
 * @param by name of who concluded it
 */
public record Conclusion(LocalDate date, String result, String by) {}
