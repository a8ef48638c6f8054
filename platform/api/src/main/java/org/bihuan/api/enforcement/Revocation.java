package org.bihuan.api.enforcement;

import java.time.LocalDate;

/**
 * That a decision does not stand any more.
 *
 * @param date since when
 * @param reason why
 */
public record Revocation(LocalDate date, String reason) {}
