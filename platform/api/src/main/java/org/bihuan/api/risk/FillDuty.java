package org.bihuan.api.risk;

import org.jspecify.annotations.Nullable;

/**
 * The duties as they are to be from now on; what is missing is not filled in, but a telephone number that is not told stays.
 *
 * @param version the version that the caller saw
 * @param regulator who answers for the risk in the department of the sector
 * @param operatorHead the principal of the enterprise
 */
public record FillDuty(
        @Nullable Long version,
        @Nullable Regulator regulator,
        @Nullable OperatorHead operatorHead) {
    /**
     * Who answers for the risk in the department of the sector.
     *
     * @param department id of the department
     * @param person at most 100 characters
     * @param phone missing: stays as it is; blank: taken away
     */
    public record Regulator(
            @Nullable String department,
            @Nullable String person,
            @Nullable String phone) {}

    /**
     * The principal of the enterprise.
     *
     * @param person at most 100 characters
     * @param phone missing: stays as it is; blank: taken away
     */
    public record OperatorHead(
            @Nullable String person, @Nullable String phone) {}
}
