package org.bihuan.api.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a caller tells of a public body to be added. Anything may be missing or wrong; the service says so.
 *
 * @param id its id for ever: 3 to 60 lower-case letters, digits and hyphens
 * @param reason why, at most 500 characters
 * @param from first day; missing: today
 * @param name the official name, at most 100 characters
 * @param shortName the short name; missing: the official one
 * @param kind id of its kind, such as {@code department}
 * @param aliases further names
 * @param parent id of the body it belongs to
 */
public record NewOrganisation(
        @Nullable String id,
        @Nullable String reason,
        @Nullable LocalDate from,
        @Nullable String name,
        @Nullable String shortName,
        @Nullable String kind,
        @Nullable List<String> aliases,
        @Nullable String parent) {}
