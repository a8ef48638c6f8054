package org.bihuan.api.enforcement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision in a case, as a caller gives it.
 *
 * @param version the version of the case that the caller saw
 * @param kind one of {@link DecisionKind}, lower case with hyphens
 * @param subject one of {@link Subject}, lower case
 * @param person name of the principal, at most 100 characters; where it is against the principal
 * @param document number of its document, at most 100 characters; needed for formal kinds
 * @param date the day of the decision; missing: today
 * @param department id of the body that decided, on that day one that can; missing: that whose case it is
 * @param basis document and clause, at most 500 characters; needed for formal kinds
 * @param content what was decided, at most 2000 characters
 * @param amount a fine in yuan, two decimals
 * @param persons how many persons are transferred to justice
 * @param receiver the organ that takes over, at most 100 characters
 * @param dangerousOperation of a published case: whether it is one of dangerous operation (危险作业罪)
 * @param hazards ids of those hazards of the case that it is for; missing: all
 * @param overrideReason why a penalty is laid upon a hazard with a safe harbour, at most 500 characters
 * @param until the last day of a ban; missing: it has none
 */
public record NewDecision(
        @Nullable Long version,
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
