package org.bihuan.rest.issue;

import java.util.List;
import org.bihuan.api.identity.Function;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.issue.IssueStage;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.issue.IssueView.ConfirmationView;
import org.bihuan.rest.issue.IssueView.FixView;
import org.bihuan.rest.issue.IssueView.RootCauseView;
import org.bihuan.rest.json.Json;
import org.bihuan.rest.record.HeadViews;
import org.bihuan.rest.record.LinkView;
import org.bihuan.rest.record.Offers;

/** Shows issues to a caller. */
final class IssueViews {
    private final Platform platform;
    private final HeadViews heads;

    IssueViews(Platform platform) {
        this.platform = platform;
        this.heads = new HeadViews(platform);
    }

    IssueView of(Issue issue, Call call) {
        return new IssueView(
                heads.of(issue, call.language()),
                Json.id(issue.source()),
                issue.raised(),
                issue.description(),
                issue.links().stream().map(LinkView::of).toList(),
                issue.rootCause()
                        .map(cause ->
                                new RootCauseView(cause.cause(), cause.measures(), cause.responsible(), cause.date()))
                        .orElse(null),
                issue.fix()
                        .map(fix -> new FixView(fix.date(), fix.description()))
                        .orElse(null),
                issue.confirmation()
                        .map(closing -> new ConfirmationView(closing.date(), closing.opinion(), closing.by()))
                        .orElse(null),
                issue.voidReason().orElse(null),
                issue.mustBeFixed(),
                actions(issue, call));
    }

    private List<String> actions(Issue issue, Call call) {
        IssueStage stage = issue.stage();
        boolean workAhead = stage.open() && stage != IssueStage.FIXED;
        return new Offers(platform, issue, call.caller())
                .step("root-cause", Function.TREAT_ISSUE, workAhead)
                .step("fix", Function.TREAT_ISSUE, workAhead)
                .step("confirmation", Function.CONFIRM_ISSUE, stage == IssueStage.FIXED)
                .step("correction", Function.CORRECT_ISSUE, stage.open())
                .step("return", Function.CONFIRM_ISSUE, stage == IssueStage.FIXED)
                .step("heir", Function.ASSIGN_HEIR, stage.open())
                .step("void", Function.VOID_ISSUE, stage.open())
                .stepForAll("void", Function.VOID_ISSUE, stage == IssueStage.CONFIRMED)
                .steps();
    }
}
