package org.bihuan.api.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That an inspection begins, as a caller gives it.
 *
 * @param version the version that the caller saw
 * @param day the day on which it is made; missing: today
 * @param team who came; missing: as planned
 * @param experts which experts came; missing: as planned
 */
public record BeginInspection(
        @Nullable Long version,
        @Nullable LocalDate day,
        @Nullable List<NewMember> team,
        @Nullable List<NewExpert> experts) {}
