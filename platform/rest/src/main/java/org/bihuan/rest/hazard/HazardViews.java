package org.bihuan.rest.hazard;

import java.util.Locale;
import java.util.Optional;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.hazard.Extension;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.Judgement;
import org.bihuan.api.sector.PlaceCategory;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.rest.hazard.HazardView.AcceptanceView;
import org.bihuan.rest.hazard.HazardView.ChannelView;
import org.bihuan.rest.hazard.HazardView.DecisionView;
import org.bihuan.rest.hazard.HazardView.ExtensionView;
import org.bihuan.rest.hazard.HazardView.ListingView;
import org.bihuan.rest.hazard.HazardView.MeasuredView;
import org.bihuan.rest.hazard.HazardView.PlanView;
import org.bihuan.rest.hazard.HazardView.RectificationView;
import org.bihuan.rest.hazard.HazardView.SectorRef;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Names;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.http.Today;
import org.bihuan.rest.json.Json;
import org.bihuan.rest.json.Ref;

/** Shows hazards to a caller. */
public final class HazardViews {
    private final Platform platform;
    private final Names names;
    private final HazardActions actions;

    public HazardViews(Platform platform) {
        this.platform = platform;
        this.names = new Names(platform);
        this.actions = new HazardActions(platform);
    }

    public HazardView of(Hazard hazard, Call call) {
        Judgement judgement = hazard.judgement();
        Locale language = call.language();
        return new HazardView(
                hazard.id().toString(),
                hazard.number(),
                sector(judgement, language),
                judgement.sectorVersion(),
                judgement.item().value(),
                judgement.requirement(),
                judgement.basis(),
                Json.id(judgement.level()),
                Json.id(judgement.ground()),
                judgement.gradeReason().orElse(null),
                judgement.alsoFound().stream().map(ItemId::value).toList(),
                judgement.placeCategory().orElse(null),
                placeCategory(judgement).orElse(null),
                judgement.measured().stream()
                        .map(one -> new MeasuredView(one.measurement(), one.name(), one.value(), one.unit()))
                        .toList(),
                names.row(hazard.row(), language),
                hazard.tags().stream().map(tag -> names.row(tag, language)).toList(),
                names.onRecord(hazard.lead()),
                judgement.leadBasis().orElse(null),
                hazard.leadReason().orElse(null),
                names.onRecord(hazard.territory()),
                new Ref(hazard.enterprise().toString(), hazard.enterpriseName()),
                hazard.heir()
                        .map(one -> new Ref(one.id().toString(), one.name()))
                        .orElse(null),
                Json.id(hazard.source()),
                Json.id(hazard.firstSource()),
                hazard.place(),
                hazard.description(),
                hazard.occurred(),
                hazard.recorded(),
                Json.id(hazard.stage()),
                hazard.plan()
                        .map(plan -> new PlanView(
                                plan.responsible(),
                                plan.measures(),
                                plan.funds(),
                                plan.deadline(),
                                plan.emergencyPlan(),
                                plan.date(),
                                plan.extended().orElse(null)))
                        .orElse(null),
                hazard.rectification()
                        .map(done -> new RectificationView(done.date(), done.description(), done.onTheSpot()))
                        .orElse(null),
                hazard.acceptance()
                        .map(closing -> new AcceptanceView(
                                closing.date(),
                                closing.opinion(),
                                closing.by(),
                                closing.document().orElse(null),
                                closing.evidenceWaiver().orElse(null)))
                        .orElse(null),
                hazard.voidReason().orElse(null),
                hazard.listing()
                        .map(one -> new ListingView(
                                one.supervision().toString(),
                                Json.id(one.level()),
                                one.authority(),
                                one.since(),
                                one.removed().orElse(null)))
                        .orElse(null),
                hazard.extension().map(HazardViews::extension).orElse(null),
                hazard.reopenReason().orElse(null),
                hazard.merger()
                        .map(one -> new Ref(one.into().toString(), one.number()))
                        .orElse(null),
                hazard.channels().stream()
                        .map(one -> new ChannelView(
                                one.hazard().toString(),
                                one.number(),
                                Json.id(one.source()),
                                one.occurred(),
                                one.recorded()))
                        .toList(),
                hazard.penaltyGround().map(Json::id).orElse(null),
                hazard.overdue(Today.date()),
                hazard.head().enteredLater(),
                hazard.version(),
                actions.of(hazard, call.caller()));
    }

    private static ExtensionView extension(Extension wish) {
        return new ExtensionView(
                wish.until(),
                wish.reason(),
                wish.askedBy(),
                wish.asked(),
                wish.decision()
                        .map(one -> new DecisionView(
                                one.granted(), one.opinion(), one.document().orElse(null), one.by(), one.date()))
                        .orElse(null));
    }

    /** The id of the kind of place, to choose it again; known while the sector is here. */
    private Optional<String> placeCategory(Judgement judgement) {
        return judgement.placeCategory().flatMap(name -> platform.sectors().find(judgement.sector()).stream()
                .flatMap(sector -> sector.placeCategories().stream())
                .filter(one -> one.name().zh().equals(name))
                .map(PlaceCategory::id)
                .findFirst());
    }

    /** In Chinese the name stays as it was copied; a translation is only known while the sector is here. */
    private SectorRef sector(Judgement judgement, Locale language) {
        Optional<SectorDefinition> present = platform.sectors().find(judgement.sector());
        String name = language.getLanguage().equals("en")
                ? present.map(sector -> sector.name().en()).orElse(judgement.sectorName())
                : judgement.sectorName();
        return new SectorRef(judgement.sector().value(), name, present.isPresent());
    }
}
