package org.bihuan.rest.risk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.bihuan.rest.json.Ref;
import org.bihuan.rest.record.HeadView;
import org.bihuan.rest.record.LinkView;
import org.jspecify.annotations.Nullable;

/** A risk as callers see it; telephone numbers are masked. Lists stand as they are sent, so that a form takes them back. */
public record RiskView(
        @JsonUnwrapped HeadView head,
        BasicView basic,
        DutyView duty,
        ControlView control,
        EmergencyView emergency,
        @Nullable Boolean assessed,
        List<ListView> lists,
        @Nullable LocalDate controlled,
        @Nullable ClosingView closing,
        List<LinkView> links,
        @Nullable String voidReason,
        List<String> actions) {

    /** The basic facts. */
    public record BasicView(
            String riskPoint,
            @Nullable String description,
            @Nullable String address,
            CharacterView hazardCharacter) {}

    /** How dangerous it is, and how far that reaches. */
    public record CharacterView(
            List<String> accidentTypes,
            @Nullable Long maxCasualties,
            @Nullable BigDecimal maxLoss,
            @Nullable String socialImpact) {}

    /** Who answers for what. */
    public record DutyView(RegulatorView regulator, PrincipalView operatorHead) {}

    /** Who answers for it in the department of the sector. */
    public record RegulatorView(
            @Nullable Ref department,
            @Nullable String person,
            @Nullable String phone) {}

    /** The principal of the enterprise. */
    public record PrincipalView(
            @Nullable String person, @Nullable String phone) {}

    /** The measures. */
    public record ControlView(
            List<String> operatorMeasures,
            List<String> regulatorMeasures,
            @Nullable String otherMeasure) {}

    /** What is ready for an emergency. */
    public record EmergencyView(List<String> measures, List<MaterialView> materials) {}

    /** Something kept for an emergency. */
    public record MaterialView(
            @Nullable String category,
            String name,
            @Nullable BigDecimal quantity,
            @Nullable String extra) {}

    /** How far a list is. */
    public record ListView(String id, String label, boolean complete, List<MissingView> missing) {}

    /** A field that is not filled in. */
    public record MissingView(String field, String label) {}

    /** That the risk is gone. */
    public record ClosingView(LocalDate date, String reason) {}
}
