package org.bihuan.api.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That an enterprise is called otherwise from a day on (更名). A name that was written wrongly is put right by
 * {@link ChangeEnterprise} instead, and leaves no former name.
 *
 * @param version the version that the caller saw
 * @param reason why, at most 500 characters
 * @param from first day of the new name; missing: today
 * @param name the new name, at most 200 characters
 * @param distinctFrom ids of the enterprises of nearly the same name that the caller has seen and knows to be others
 */
public record RenameEnterprise(
        @Nullable Long version,
        @Nullable String reason,
        @Nullable LocalDate from,
        @Nullable String name,
        @Nullable List<String> distinctFrom) {}
