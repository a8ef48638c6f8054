package org.bihuan.rest.hazard;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bihuan.rest.json.Labelled;
import org.bihuan.rest.json.PublicBody;
import org.bihuan.rest.json.Ref;
import org.jspecify.annotations.Nullable;

/** A hazard as callers see it. */
public record HazardView(
        String id,
        String number,
        SectorRef sector,
        String sectorVersion,
        String item,
        String requirement,
        String basis,
        String level,
        String ground,
        @Nullable String gradeReason,
        List<String> alsoFound,
        @Nullable String placeCategory,
        @Nullable String placeCategoryId,
        List<MeasuredView> measured,
        Labelled row,
        List<Labelled> tags,
        PublicBody lead,
        @Nullable String leadBasis,
        @Nullable String leadReason,
        PublicBody territory,
        Ref enterprise,
        @Nullable Ref heir,
        String source,
        String firstSource,
        String place,
        String description,
        LocalDate occurred,
        Instant recorded,
        String stage,
        @Nullable PlanView plan,
        @Nullable RectificationView rectification,
        @Nullable AcceptanceView acceptance,
        @Nullable String voidReason,
        @Nullable ListingView listing,
        @Nullable ExtensionView extension,
        @Nullable String reopenReason,
        @Nullable Ref merger,
        List<ChannelView> channels,
        @Nullable String penaltyGround,
        boolean overdue,
        boolean enteredLater,
        long version,
        List<String> actions) {

    /** The sector by which it was judged, and whether it is here now. */
    public record SectorRef(String id, String name, boolean installed) {}

    /** A measured value. */
    public record MeasuredView(String id, String name, BigDecimal value, String unit) {}

    /** The five elements of rectification. */
    public record PlanView(
            String responsible,
            String measures,
            BigDecimal funds,
            LocalDate deadline,
            String emergencyPlan,
            LocalDate date,
            @Nullable LocalDate extended) {}

    /** The report that the work is done. */
    public record RectificationView(LocalDate date, String description, boolean onTheSpot) {}

    /** The acceptance. */
    public record AcceptanceView(
            LocalDate date,
            String opinion,
            String by,
            @Nullable String document,
            @Nullable String evidenceWaiver) {}

    /** The last wish for a later deadline. */
    public record ExtensionView(
            LocalDate until,
            String reason,
            String askedBy,
            LocalDate asked,
            @Nullable DecisionView decision) {}

    /** What was decided about it. */
    public record DecisionView(
            boolean granted, String opinion, @Nullable String document, String by, LocalDate date) {}

    /** A further channel that brought it. */
    public record ChannelView(String id, String number, String source, LocalDate occurred, Instant recorded) {}

    /** The listed supervision, and whether it goes on. */
    public record ListingView(
            String id,
            String level,
            String authority,
            LocalDate since,
            @Nullable LocalDate removed) {}
}
