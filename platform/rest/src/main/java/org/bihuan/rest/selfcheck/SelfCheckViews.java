package org.bihuan.rest.selfcheck;

import java.util.List;
import org.bihuan.api.identity.Function;
import org.bihuan.api.selfcheck.SelfCheck;
import org.bihuan.api.selfcheck.SelfCheckStage;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.inspection.SheetViews;
import org.bihuan.rest.json.Json;
import org.bihuan.rest.record.HeadViews;
import org.bihuan.rest.record.LinkView;
import org.bihuan.rest.record.Offers;

/** Shows self-checks to a caller. */
final class SelfCheckViews {
    private final Platform platform;
    private final HeadViews heads;
    private final SheetViews sheets;

    SelfCheckViews(Platform platform) {
        this.platform = platform;
        this.heads = new HeadViews(platform);
        this.sheets = new SheetViews(platform);
    }

    SelfCheckView of(SelfCheck check, Call call) {
        return new SelfCheckView(
                line(check, call),
                sheets.of(check.sheet(), call.language()).checklists(),
                check.links().stream().map(LinkView::of).toList());
    }

    SelfCheckLine line(SelfCheck check, Call call) {
        return new SelfCheckLine(
                heads.of(check, call.language()),
                Json.id(check.scope()),
                check.ledByPrincipal(),
                check.leader(),
                SheetViews.progress(check.sheet()),
                check.submitted().orElse(null),
                check.head().enteredLater(),
                check.voidReason().orElse(null),
                actions(check, call));
    }

    private List<String> actions(SelfCheck check, Call call) {
        boolean underway = check.stage() == SelfCheckStage.UNDERWAY;
        return new Offers(platform, check, call.caller())
                .step("answers", Function.CONDUCT_SELF_CHECK, underway)
                .step("findings", Function.CONDUCT_SELF_CHECK, underway)
                .step("submission", Function.CONDUCT_SELF_CHECK, underway)
                .step("void", Function.VOID_SELF_CHECK, underway)
                .stepForAll("void", Function.VOID_SELF_CHECK, check.stage() == SelfCheckStage.SUBMITTED)
                .steps();
    }
}
