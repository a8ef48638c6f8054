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
 * @param heirs after a split: which of them go on with its open records, each once, at most 1000; those not named may be assigned later
 */
public record CloseEnterprise(
        @Nullable Long version,
        @Nullable LocalDate date,
        @Nullable String reason,
        @Nullable List<String> successors,
        @Nullable List<HeirChoice> heirs) {
    /** Without saying who goes on with open records. */
    public CloseEnterprise(
            @Nullable Long version,
            @Nullable LocalDate date,
            @Nullable String reason,
            @Nullable List<String> successors) {
        this(version, date, reason, successors, null);
    }
}
