package org.bihuan.api.enforcement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a caller tells of a decision, be it a new one or a corrected one; the fields are those of {@link NewDecision}. */
public record DecisionTold(
        @Nullable String kind,
        @Nullable String subject,
        @Nullable String person,
        @Nullable String document,
        @Nullable LocalDate date,
        @Nullable String department,
        @Nullable String basis,
        @Nullable String content,
        @Nullable BigDecimal amount,
        @Nullable Long persons,
        @Nullable String receiver,
        @Nullable Boolean dangerousOperation,
        @Nullable List<String> hazards,
        @Nullable String overrideReason,
        @Nullable LocalDate until) {}
