package org.bihuan.api.hazard;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The five elements, as a caller gives them.
 *
 * @param version the version that the caller saw
 * @param responsible responsible person, at most 100 characters
 * @param measures what will be done, at most 2000 characters
 * @param funds in yuan, not negative, two decimals
 * @param deadline last day, not before the finding; later than that of an earlier plan or of the listing authority only by an
 *     extension
 * @param emergencyPlan what keeps people safe meanwhile, at most 2000 characters
 * @param date the day on which the plan was complete; missing: today; of a plan that is written anew the first one's day stays
 */
public record PlanHazard(
        @Nullable Long version,
        @Nullable String responsible,
        @Nullable String measures,
        @Nullable BigDecimal funds,
        @Nullable LocalDate deadline,
        @Nullable String emergencyPlan,
        @Nullable LocalDate date) {}
