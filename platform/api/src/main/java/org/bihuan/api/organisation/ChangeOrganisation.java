package org.bihuan.api.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a public body is to be from a day on; every field is told, also those that stay.
 *
 * @param version the version that the caller saw
 * @param reason why, at most 500 characters
 * @param from first day; missing: today
 * @param name the official name, at most 100 characters
 * @param shortName the short name; missing: the official one
 * @param aliases further names
 * @param parent id of the body it belongs to
 * @param active whether it takes part
 */
public record ChangeOrganisation(
        @Nullable Long version,
        @Nullable String reason,
        @Nullable LocalDate from,
        @Nullable String name,
        @Nullable String shortName,
        @Nullable List<String> aliases,
        @Nullable String parent,
        @Nullable Boolean active) {}
