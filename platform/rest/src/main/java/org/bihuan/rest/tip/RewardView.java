package org.bihuan.rest.tip;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.bihuan.rest.record.HeadView;
import org.bihuan.rest.record.LinkView;
import org.jspecify.annotations.Nullable;

/** A reward request as callers see it. */
public record RewardView(
        @JsonUnwrapped HeadView head,
        String reference,
        boolean anonymous,
        String verification,
        List<LinkView> links,
        @Nullable AnswerView answer,
        @Nullable String voidReason,
        List<String> actions) {

    /** What the city's committee office answered. */
    public record AnswerView(
            LocalDate date,
            @Nullable String document,
            @Nullable BigDecimal amount,
            String opinion,
            String by) {}
}
