package org.bihuan.api.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That an enterprise is no longer in business.
 *
 * @param version the version that the caller saw
 * @param date since when; missing: today
 * @param reason why, at most 500 characters
 * @param successors ids of those who go on with its business: none, one after a merger, several after a split
 */
public record CloseEnterprise(
        @Nullable Long version,
        @Nullable LocalDate date,
        @Nullable String reason,
        @Nullable List<String> successors) {}
