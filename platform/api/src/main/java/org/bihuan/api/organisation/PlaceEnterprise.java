package org.bihuan.api.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which enterprise another one belongs to from a day on.
 *
 * @param version the version that the caller saw
 * @param reason why, at most 500 characters
 * @param from first day; missing: today
 * @param superior id of the enterprise it belongs to; missing: none
 */
public record PlaceEnterprise(
        @Nullable Long version,
        @Nullable String reason,
        @Nullable LocalDate from,
        @Nullable String superior) {}
