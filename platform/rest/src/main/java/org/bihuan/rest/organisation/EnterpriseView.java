package org.bihuan.rest.organisation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bihuan.rest.json.Labelled;
import org.bihuan.rest.json.Ref;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise.
 *
 * @param phone the principal's number, masked
 * @param state {@code active} or {@code closed}
 * @param actions steps that this caller is offered
 */
public record EnterpriseView(
        String id,
        String name,
        String creditCode,
        Ref territory,
        Ref sector,
        List<Ref> furtherSectors,
        @Nullable String industry,
        @Nullable String size,
        @Nullable String principal,
        @Nullable String phone,
        List<Labelled> tags,
        List<HighRiskView> highRisk,
        @Nullable String address,
        @Nullable BigDecimal longitude,
        @Nullable BigDecimal latitude,
        String state,
        @Nullable LocalDate closed,
        Instant recorded,
        long version,
        List<String> actions) {
    /** A sector by which it is high-risk; without a reason where all enterprises of the sector are. */
    public record HighRiskView(Ref sector, @Nullable String reason) {}
}
