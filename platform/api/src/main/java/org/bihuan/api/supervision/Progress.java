package org.bihuan.api.supervision;

import java.time.LocalDate;

/**
 * How the work stood on a day.
 *
 * @param date that day
 * @param text what was done and what is left
 * @param by name of who reported it
 */
public record Progress(LocalDate date, String text, String by) {}
