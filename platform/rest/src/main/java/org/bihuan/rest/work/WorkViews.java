package org.bihuan.rest.work;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bihuan.api.identity.Function;
import org.bihuan.api.record.Measure;
import org.bihuan.api.text.Text;
import org.bihuan.api.work.PeriodicWork;
import org.bihuan.api.work.WorkKind;
import org.bihuan.api.work.WorkRecord;
import org.bihuan.api.work.WorkStage;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.json.Json;
import org.bihuan.rest.json.Labelled;
import org.bihuan.rest.record.HeadViews;
import org.bihuan.rest.record.LinkView;
import org.bihuan.rest.record.Offers;
import org.bihuan.rest.work.WorkView.KindView;
import org.bihuan.rest.work.WorkView.PeriodicView;
import org.jspecify.annotations.Nullable;

/** Shows work records to a caller. */
final class WorkViews {
    private final Platform platform;
    private final HeadViews heads;

    WorkViews(Platform platform) {
        this.platform = platform;
        this.heads = new HeadViews(platform);
    }

    KindView of(WorkKind kind, Locale language) {
        return new KindView(
                kind.id(),
                kind.label().in(language),
                label(kind.quantity(), language),
                label(kind.amount(), language),
                Json.id(kind.counted()),
                kind.feeds().stream()
                        .map(feed -> new Labelled(
                                Json.id(feed.indicator()), feed.label().in(language)))
                        .toList());
    }

    PeriodicView of(PeriodicWork one, Call call) {
        return new PeriodicView(
                new Labelled(one.kind().id(), one.kind().label().in(call.language())),
                one.rule(),
                one.from(),
                one.until(),
                one.due(),
                one.done().map(work -> work.head().occurred()).orElse(null),
                one.done()
                        .filter(work -> platform.access()
                                .reach(call.caller(), Function.READ_WORK_RECORD)
                                .covers(work.head().ownership()))
                        .map(work -> work.head().id().toString())
                        .orElse(null));
    }

    WorkView of(WorkRecord work, Call call) {
        Locale language = call.language();
        Optional<WorkKind> kind = platform.work().kinds().stream()
                .filter(one -> one.id().equals(work.work()))
                .findFirst();
        WorkRecord.Content content = work.content();
        boolean valid = work.stage() == WorkStage.REGISTERED;
        return new WorkView(
                heads.of(work, language),
                new Labelled(
                        work.work(), kind.map(one -> one.label().in(language)).orElse(work.workName())),
                work.feeds().stream()
                        .map(measure -> new Labelled(Json.id(measure), feed(kind, measure, language)))
                        .toList(),
                content.people().orElse(null),
                content.place().orElse(null),
                content.quantity().orElse(null),
                label(kind.flatMap(WorkKind::quantity), language),
                content.amount().orElse(null),
                label(kind.flatMap(WorkKind::amount), language),
                content.description().orElse(null),
                platform.work().hasEvidence(work),
                work.links().stream().map(LinkView::of).toList(),
                work.voidReason().orElse(null),
                actions(work, valid, call));
    }

    private List<String> actions(WorkRecord work, boolean valid, Call call) {
        return new Offers(platform, work, call.caller())
                .step("correction", Function.CORRECT_WORK_RECORD, valid)
                .step("void", Function.VOID_WORK_RECORD, valid)
                .steps();
    }

    private static String feed(Optional<WorkKind> kind, Measure measure, Locale language) {
        return kind.stream()
                .flatMap(one -> one.feeds().stream())
                .filter(one -> one.indicator() == measure)
                .map(one -> one.label().in(language))
                .findFirst()
                .orElse(Json.id(measure));
    }

    private static @Nullable String label(Optional<Text> label, Locale language) {
        return label.map(text -> text.in(language)).orElse(null);
    }
}
