package org.bihuan.rest.enforcement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.bihuan.rest.json.Ref;
import org.jspecify.annotations.Nullable;

/** A decision as callers see it. */
public record DecisionView(
        int number,
        String kind,
        boolean penalty,
        String subject,
        @Nullable String person,
        @Nullable String document,
        LocalDate date,
        Ref department,
        @Nullable String basis,
        String content,
        @Nullable BigDecimal amount,
        @Nullable Integer persons,
        @Nullable String receiver,
        boolean dangerousOperation,
        List<String> hazards,
        @Nullable String overrideReason,
        @Nullable RevocationView revocation,
        @Nullable LocalDate until) {

    /** Why a decision does not stand any more. */
    public record RevocationView(LocalDate date, String reason) {}
}
