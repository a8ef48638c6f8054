package org.bihuan.rest.inspection;

import java.time.Instant;
import java.util.List;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.identity.Function;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.inspection.InspectionStage;
import org.bihuan.api.inspection.Member;
import org.bihuan.api.inspection.Signature;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.inspection.InspectionLine.BeginningView;
import org.bihuan.rest.inspection.InspectionLine.ExpertView;
import org.bihuan.rest.inspection.InspectionLine.MemberView;
import org.bihuan.rest.inspection.InspectionView.SignatureView;
import org.bihuan.rest.json.Json;
import org.bihuan.rest.record.HeadViews;
import org.bihuan.rest.record.LinkView;
import org.bihuan.rest.record.Offers;
import org.jspecify.annotations.Nullable;

/** Shows inspections to a caller. */
final class InspectionViews {
    private final Platform platform;
    private final HeadViews heads;
    private final SheetViews sheets;

    InspectionViews(Platform platform) {
        this.platform = platform;
        this.heads = new HeadViews(platform);
        this.sheets = new SheetViews(platform);
    }

    InspectionView of(Inspection inspection, Call call) {
        return new InspectionView(
                line(inspection, call),
                sheets.of(inspection.sheet(), call.language()).checklists(),
                inspection.signatures().stream()
                        .map(one -> new SignatureView(
                                one.name(),
                                one.signed(),
                                one.digest(),
                                platform.inspections().intact(inspection, one)))
                        .toList(),
                inspection.links().stream()
                        .filter(link -> link.kind() == RecordKind.HAZARD)
                        .map(LinkView::of)
                        .toList());
    }

    InspectionLine line(Inspection inspection, Call call) {
        return new InspectionLine(
                heads.of(inspection, call.language()),
                Json.id(inspection.mode()),
                Json.id(inspection.scope()),
                inspection.dispatch().map(Object::toString).orElse(null),
                inspection.team().stream()
                        .map(member -> new MemberView(
                                member.name(), member.unit(), member.account().isPresent(), signed(inspection, member)))
                        .toList(),
                inspection.experts().stream()
                        .map(expert -> new ExpertView(expert.name(), expert.unit(), expert.field()))
                        .toList(),
                inspection
                        .beginning()
                        .map(one -> new BeginningView(one.day(), one.recorded(), one.by()))
                        .orElse(null),
                SheetViews.progress(inspection.sheet()),
                inspection.voidReason().orElse(null),
                actions(inspection, call));
    }

    private static @Nullable Instant signed(Inspection inspection, Member member) {
        return inspection.signatures().stream()
                .filter(one -> member.account().filter(one.user()::equals).isPresent())
                .map(Signature::signed)
                .findFirst()
                .orElse(null);
    }

    private List<String> actions(Inspection inspection, Call call) {
        InspectionStage stage = inspection.stage();
        boolean underway = stage == InspectionStage.UNDERWAY;
        boolean ofTeam = inspection.takesPart(call.caller().user());
        boolean toSign = inspection.toSign().contains(call.caller().user());
        return new Offers(platform, inspection, call.caller())
                .alsoForThoseWhoTakePart(ofTeam)
                .step("beginning", Function.CONDUCT_INSPECTION, stage == InspectionStage.SCHEDULED)
                .step("answers", Function.CONDUCT_INSPECTION, underway)
                .step("findings", Function.CONDUCT_INSPECTION, underway)
                .step(
                        "signature",
                        Function.CONDUCT_INSPECTION,
                        toSign && (underway || stage == InspectionStage.SIGNING))
                .alsoForThoseWhoTakePart(false)
                .step("void", Function.VOID_INSPECTION, stage.open())
                .stepForAll("void", Function.VOID_INSPECTION, stage == InspectionStage.SUBMITTED)
                .steps();
    }
}
