package org.bihuan.api.risk;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is ready for an emergency from now on; what is missing is not filled in.
 *
 * @param version the version that the caller saw
 * @param measures what is done then: at most 50 lines of 500 characters
 * @param materials what is kept for it: at most 100
 */
public record FillEmergency(
        @Nullable Long version,
        @Nullable List<String> measures,
        @Nullable List<KeptMaterial> materials) {
    /**
     * Something kept for an emergency.
     *
     * @param category at most 100 characters
     * @param name at most 100 characters; needed
     * @param quantity 0.001 or more
     * @param extra at most 200 characters
     */
    public record KeptMaterial(
            @Nullable String category,
            @Nullable String name,
            @Nullable BigDecimal quantity,
            @Nullable String extra) {}
}
