package org.bihuan.api.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whom a unit names. Anything may be missing or wrong; the service says so.
 *
 * @param unit id of the public body that names the person
 * @param duty id of the duty, such as {@code contact-officer}
 * @param name the person's name, at most 100 characters
 * @param position the post held there, at most 100 characters
 * @param rank id of how high that post is, such as {@code section-head}
 * @param phone the telephone number; at a change, missing leaves the one there is and blank takes it away
 * @param from first day; missing: today
 * @param until last day
 */
public record NewPerson(
        @Nullable String unit,
        @Nullable String duty,
        @Nullable String name,
        @Nullable String position,
        @Nullable String rank,
        @Nullable String phone,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
