package org.bihuan.rest.organisation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bihuan.api.organisation.FormerName;
import org.bihuan.rest.json.Labelled;
import org.bihuan.rest.json.PublicBody;
import org.bihuan.rest.json.Ref;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise.
 *
 * @param industrySection name of the section of GB/T 4754-2017; none where the code's division belongs to another one
 * @param phone the principal's number, masked
 * @param state {@code active} or {@code closed}
 * @param formerNames oldest first
 * @param superiors which enterprises it belonged to from which day on, oldest first
 * @param successors of a closed one: who goes on with its business
 * @param actions steps that this caller is offered
 */
public record EnterpriseView(
        String id,
        String name,
        String creditCode,
        PublicBody territory,
        Ref sector,
        List<Ref> furtherSectors,
        @Nullable String industry,
        @Nullable String industrySection,
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
        List<FormerName> formerNames,
        List<SuperiorView> superiors,
        List<Ref> successors,
        Instant recorded,
        long version,
        List<String> actions) {
    /**
     * A sector by which it is high-risk; without a reason where all enterprises of the sector are. The part is the sector's that
     * the reason names today; none where it names none, or the sector is away.
     */
    public record HighRiskView(
            Ref sector, @Nullable String part, @Nullable String reason) {}

    /** The enterprise it belongs to from a day on; none where it belongs to none. The name is the one of the time of writing. */
    public record SuperiorView(LocalDate from, @Nullable Ref enterprise) {}
}
