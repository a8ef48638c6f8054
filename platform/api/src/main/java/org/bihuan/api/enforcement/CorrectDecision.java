package org.bihuan.api.enforcement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision that was written down wrongly, as it really is; all of it is given again, in the fields of {@link NewDecision}.
 *
 * @param version the version of the case that the caller saw
 * @param number which decision
 * @param reason why, at most 500 characters
 */
public record CorrectDecision(
        @Nullable Long version,
        @Nullable Long number,
        @Nullable String reason,
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
        @Nullable LocalDate until) {

    /** What it tells of the decision. */
    public DecisionTold decision() {
        return new DecisionTold(
                kind,
                subject,
                person,
                document,
                date,
                department,
                basis,
                content,
                amount,
                persons,
                receiver,
                dangerousOperation,
                hazards,
                overrideReason,
                until);
    }
}
