package org.bihuan.api.organisation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a caller tells of an enterprise. Anything may be missing or wrong; the service says so.
 *
 * @param name the registered name, at most 200 characters
 * @param creditCode the unified social credit code
 * @param territory id of the street or zone
 * @param sector id of the main sector
 * @param furtherSectors ids of further sectors
 * @param industry code of GB/T 4754
 * @param size id of its size, such as {@code small}
 * @param principal name of the head of the enterprise, at most 100 characters
 * @param phone the principal's telephone number; at a change, missing leaves the one there is and blank takes it away
 * @param tags non-additive rows of Annex 2 that it counts for
 * @param highRisk for sectors of which some enterprises are high-risk: by which part of it this one is
 * @param address where it lies, at most 200 characters
 * @param longitude degrees east; given together with the latitude
 * @param latitude degrees north
 * @param distinctFrom ids of the enterprises of nearly the same name that the caller has seen and knows to be others
 */
public record NewEnterprise(
        @Nullable String name,
        @Nullable String creditCode,
        @Nullable String territory,
        @Nullable String sector,
        @Nullable List<String> furtherSectors,
        @Nullable String industry,
        @Nullable String size,
        @Nullable String principal,
        @Nullable String phone,
        @Nullable List<String> tags,
        @Nullable List<Risk> highRisk,
        @Nullable String address,
        @Nullable BigDecimal longitude,
        @Nullable BigDecimal latitude,
        @Nullable List<String> distinctFrom) {

    /**
     * Why an enterprise is high-risk by a sector.
     *
     * @param sector id of the sector
     * @param reason the sector's high-risk part, by its id or its name; what was written down before may stay
     */
    public record Risk(@Nullable String sector, @Nullable String reason) {}

    /** What must be told at least. */
    public static NewEnterprise of(String name, String creditCode, String territory, String sector) {
        return new NewEnterprise(
                name, creditCode, territory, sector, null, null, null, null, null, null, null, null, null, null, null);
    }
}
