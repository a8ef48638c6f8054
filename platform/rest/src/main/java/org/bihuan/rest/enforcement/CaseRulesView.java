package org.bihuan.rest.enforcement;

import java.util.List;
import org.bihuan.api.enforcement.CaseRules;
import org.bihuan.api.enforcement.DoublePenalty;
import org.bihuan.rest.json.Json;
import org.jspecify.annotations.Nullable;

/** What the plan's rules say of a case, as callers see it. */
public record CaseRulesView(List<HazardStandingView> hazards, DoublePenaltyView doublePenalty) {
    static CaseRulesView of(CaseRules rules) {
        return new CaseRulesView(
                rules.hazards().stream().map(HazardStandingView::of).toList(),
                DoublePenaltyView.of(rules.doublePenalty()));
    }

    /** Whether enterprise and principal must both be punished. */
    public record DoublePenaltyView(
            boolean required,
            boolean complete,
            List<GroundView> grounds,
            boolean enterprise,
            boolean principal,
            @Nullable String reason) {
        static DoublePenaltyView of(DoublePenalty both) {
            return new DoublePenaltyView(
                    both.required(),
                    both.complete(),
                    both.grounds().stream()
                            .map(ground -> new GroundView(ground.hazard(), Json.id(ground.why())))
                            .toList(),
                    both.enterprise(),
                    both.principal(),
                    both.reason().orElse(null));
        }
    }

    /** A hazard that asks for both penalties. */
    public record GroundView(String hazard, String why) {}
}
