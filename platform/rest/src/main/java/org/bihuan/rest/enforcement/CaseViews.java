package org.bihuan.rest.enforcement;

import org.bihuan.api.enforcement.CaseStage;
import org.bihuan.api.enforcement.Decision;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.identity.Function;
import org.bihuan.api.record.RecordId;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Names;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.json.Json;
import org.bihuan.rest.record.HeadViews;
import org.bihuan.rest.record.LinkView;
import org.bihuan.rest.record.Offers;

/** Shows cases to a caller. */
final class CaseViews {
    private final Platform platform;
    private final HeadViews heads;
    private final Names names;

    CaseViews(Platform platform) {
        this.platform = platform;
        this.heads = new HeadViews(platform);
        this.names = new Names(platform);
    }

    CaseView of(EnforcementCase whole, Call call) {
        boolean open = whole.stage() == CaseStage.OPEN;
        boolean concluded = whole.stage() == CaseStage.CONCLUDED;
        boolean decided = whole.decisions().stream().anyMatch(Decision::stands);
        return new CaseView(
                heads.of(whole, call.language()),
                whole.description(),
                whole.links().stream().map(LinkView::of).toList(),
                whole.decisions().stream().map(this::decision).toList(),
                whole.singleReason().orElse(null),
                whole.conclusion()
                        .map(end -> new CaseView.ConclusionView(end.date(), end.result(), end.by()))
                        .orElse(null),
                whole.voidReason().orElse(null),
                new Offers(platform, whole, call.caller())
                        .step("decision", Function.DECIDE_CASE, open)
                        .step("correction", Function.DECIDE_CASE, decided && (open || concluded))
                        .step("revocation", Function.DECIDE_CASE, decided && (open || concluded))
                        .step("single-penalty", Function.DECIDE_CASE, open)
                        .step("conclusion", Function.DECIDE_CASE, open)
                        .step("resumption", Function.DECIDE_CASE, concluded)
                        .step("void", Function.VOID_CASE, open)
                        .stepForAll("void", Function.VOID_CASE, concluded)
                        .steps());
    }

    private DecisionView decision(Decision decision) {
        return new DecisionView(
                decision.number(),
                Json.id(decision.kind()),
                decision.kind().penalty(),
                Json.id(decision.subject()),
                decision.person().orElse(null),
                decision.document().orElse(null),
                decision.date(),
                names.organisation(decision.department()),
                decision.basis().orElse(null),
                decision.content(),
                decision.amount().orElse(null),
                decision.persons().orElse(null),
                decision.receiver().orElse(null),
                decision.dangerousOperation(),
                decision.hazards().stream().map(RecordId::toString).toList(),
                decision.override().orElse(null),
                decision.revocation()
                        .map(end -> new DecisionView.RevocationView(end.date(), end.reason()))
                        .orElse(null),
                decision.until().orElse(null));
    }
}
