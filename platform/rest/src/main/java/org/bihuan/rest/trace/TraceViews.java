package org.bihuan.rest.trace;

import java.util.Locale;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.inspection.Verdict;
import org.bihuan.api.trace.Trace;
import org.bihuan.api.trace.Trace.Check;
import org.bihuan.rest.http.Names;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.inspection.SheetViews;
import org.bihuan.rest.json.Json;
import org.bihuan.rest.json.Ref;
import org.bihuan.rest.record.HeadViews;
import org.bihuan.rest.trace.TraceView.CheckView;
import org.bihuan.rest.trace.TraceView.EvidenceView;
import org.bihuan.rest.trace.TraceView.Found;
import org.bihuan.rest.trace.TraceView.ListView;
import org.bihuan.rest.trace.TraceView.PartView;
import org.bihuan.rest.trace.TraceView.SignedView;

/** Shows traces. */
final class TraceViews {
    private final Names names;
    private final SheetViews sheets;

    TraceViews(Platform platform) {
        this.names = new Names(platform);
        this.sheets = new SheetViews(platform);
    }

    TraceView of(Trace trace, String digest, Locale language) {
        return new TraceView(
                digest,
                trace.part()
                        .map(part -> new PartView(Json.id(part.limit()), names.organisation(part.unit())))
                        .orElse(null),
                new Ref(trace.ownership().enterprise().map(Object::toString).orElse(""), trace.enterpriseName()),
                trace.hazard().map(hazard -> found(hazard, trace)).orElse(null),
                trace.checks().stream().map(check -> view(check, language)).toList());
    }

    private static Found found(Hazard hazard, Trace trace) {
        return new Found(
                hazard.id().toString(),
                hazard.number(),
                hazard.judgement().item().value(),
                hazard.judgement().requirement(),
                hazard.description(),
                Json.id(hazard.source()),
                hazard.occurred(),
                hazard.recorded(),
                trace.foundBy().orElse(null));
    }

    private CheckView view(Check check, Locale language) {
        return new CheckView(
                Json.id(check.kind()),
                check.id().toString(),
                check.number(),
                HeadViews.id(check.state()),
                check.day(),
                check.began(),
                check.ownership().lead().map(names::organisation).orElse(null),
                check.people(),
                check.signatures().stream()
                        .map(one -> new SignedView(one.name(), one.signed(), one.digest()))
                        .toList(),
                check.sheet().checklists().stream()
                        .map(list -> new ListView(
                                list.sector().value(),
                                list.sectorName(),
                                list.sectorVersion(),
                                list.items().size()))
                        .toList(),
                SheetViews.progress(check.sheet()),
                check.sheet()
                        .items()
                        .filter(item -> item.is(Verdict.NOT_MET))
                        .map(item -> sheets.item(check.sheet(), item, language))
                        .toList(),
                check.item()
                        .map(item -> sheets.item(check.sheet(), item, language))
                        .orElse(null),
                check.relation().map(Json::id).orElse(null),
                check.evidence().stream()
                        .map(one -> new EvidenceView(
                                one.id().toString(),
                                one.name(),
                                one.sha256(),
                                one.addedByName(),
                                one.added(),
                                one.supplements(check.signedSince()),
                                one.voidReason().isPresent()))
                        .toList(),
                check.lastHash());
    }
}
