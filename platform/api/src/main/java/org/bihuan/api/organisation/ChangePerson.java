package org.bihuan.api.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is put right about a person, or since when it is over. The duty stays: for another one the person is named anew.
 *
 * @param version the version that the caller saw
 * @param reason why, at most 500 characters
 * @param name the person's name
 * @param position the post held there
 * @param rank id of how high that post is; missing leaves what there is
 * @param phone the telephone number; missing leaves the one there is and blank takes it away
 * @param from first day; missing: as it is
 * @param until last day; missing: for the time being
 */
public record ChangePerson(
        @Nullable Long version,
        @Nullable String reason,
        @Nullable String name,
        @Nullable String position,
        @Nullable String rank,
        @Nullable String phone,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
