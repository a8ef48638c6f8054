package org.bihuan.api.risk;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The basic facts as they are to be from now on; what is missing is not filled in.
 *
 * @param version the version that the caller saw
 * @param riskPoint name of the risk point, at most 200 characters; needed
 * @param description what the risk is, at most 2000 characters
 * @param address where it lies, at most 200 characters
 * @param hazardCharacter how dangerous it is, and to whom
 */
public record FillBasic(
        @Nullable Long version,
        @Nullable String riskPoint,
        @Nullable String description,
        @Nullable String address,
        @Nullable Extent hazardCharacter) {
    /**
     * How dangerous it is, and how far that reaches.
     *
     * @param accidentTypes ids of options of the form
     * @param maxCasualties people, 0 or more
     * @param maxLoss yuan, two decimals
     * @param socialImpact at most 2000 characters
     */
    public record Extent(
            @Nullable List<String> accidentTypes,
            @Nullable Long maxCasualties,
            @Nullable BigDecimal maxLoss,
            @Nullable String socialImpact) {}
}
