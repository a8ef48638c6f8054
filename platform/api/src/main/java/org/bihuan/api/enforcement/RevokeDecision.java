package org.bihuan.api.enforcement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a decision does not stand any more, as a caller gives it.
 *
 * @param version the version of the case that the caller saw
 * @param number which decision
 * @param date since when; missing: today
 * @param reason why, at most 500 characters
 */
public record RevokeDecision(
        @Nullable Long version,
        @Nullable Long number,
        @Nullable LocalDate date,
        @Nullable String reason) {}
