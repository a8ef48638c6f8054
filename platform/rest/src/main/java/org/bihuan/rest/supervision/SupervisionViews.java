package org.bihuan.rest.supervision;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.hazard.ListingLevel;
import org.bihuan.api.identity.Function;
import org.bihuan.api.supervision.Raising;
import org.bihuan.api.supervision.Supervision;
import org.bihuan.api.supervision.SupervisionStage;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Names;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.http.Today;
import org.bihuan.rest.json.Json;
import org.bihuan.rest.record.HeadViews;
import org.bihuan.rest.record.LinkView;
import org.bihuan.rest.record.Offers;
import org.bihuan.rest.supervision.SupervisionView.ProgressView;
import org.bihuan.rest.supervision.SupervisionView.PublicityView;
import org.bihuan.rest.supervision.SupervisionView.RaisingView;
import org.bihuan.rest.supervision.SupervisionView.RemovalView;
import org.jspecify.annotations.Nullable;

/** Shows listed supervision to a caller. */
final class SupervisionViews {
    private final Platform platform;
    private final HeadViews heads;
    private final Names names;

    SupervisionViews(Platform platform) {
        this.platform = platform;
        this.heads = new HeadViews(platform);
        this.names = new Names(platform);
    }

    SupervisionView of(Supervision supervision, Call call) {
        return new SupervisionView(
                heads.of(supervision, call.language()),
                supervision.hazardNumber(),
                Json.id(supervision.level()),
                supervision.authority(),
                supervision.body().map(names::organisation).orElse(null),
                supervision.document(),
                supervision.deadline(),
                supervision.extended().orElse(null),
                platform.supervisions().overdue(supervision, Today.date()),
                supervision
                        .publicity()
                        .map(one -> new PublicityView(one.where(), one.date()))
                        .orElse(null),
                supervision.progress().stream()
                        .map(one -> new ProgressView(one.date(), one.text(), one.by()))
                        .toList(),
                raising(supervision.raisedFrom()),
                raising(supervision.raisedTo()),
                supervision
                        .removal()
                        .map(end -> new RemovalView(
                                end.date(), end.document(), end.remark().orElse(null), end.by()))
                        .orElse(null),
                supervision.voidReason().orElse(null),
                supervision.links().stream().map(LinkView::of).toList(),
                actions(supervision, call));
    }

    private static @Nullable RaisingView raising(Optional<Raising> raising) {
        return raising.map(one -> new RaisingView(one.other().toString(), one.number(), one.date()))
                .orElse(null);
    }

    private List<String> actions(Supervision supervision, Call call) {
        boolean listed = supervision.stage() == SupervisionStage.LISTED;
        return new Offers(platform, supervision, call.caller())
                .step("progress", Function.REPORT_PROGRESS, listed)
                .step("publicity", Function.LIST_HAZARD, listed)
                .step("raising", Function.LIST_HAZARD, listed && supervision.level() != ListingLevel.PROVINCE)
                .step("removal", Function.LIST_HAZARD, listed)
                .step("void", Function.LIST_HAZARD, listed)
                .steps();
    }
}
