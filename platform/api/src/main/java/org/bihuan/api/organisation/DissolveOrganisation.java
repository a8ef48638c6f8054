package org.bihuan.api.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a public body ends.
 *
 * @param version the version that the caller saw
 * @param reason why, at most 500 characters
 * @param from first day on which it exists no more; missing: today
 * @param successors ids of those who go on with its work: one after a merger, several after a split; none only of a body that takes no
 *     part in the campaign
 */
public record DissolveOrganisation(
        @Nullable Long version,
        @Nullable String reason,
        @Nullable LocalDate from,
        @Nullable List<String> successors) {}
