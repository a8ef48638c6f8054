package org.bihuan.rest.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Function;
import org.bihuan.api.organisation.Coordinates;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.HighRiskGround;
import org.bihuan.api.organisation.IndustryCode;
import org.bihuan.api.organisation.OtherEnterprise;
import org.bihuan.api.organisation.SealedPhone;
import org.bihuan.api.sector.HighRiskPart;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Names;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.json.Json;
import org.bihuan.rest.json.Ref;
import org.bihuan.rest.organisation.EnterpriseView.HighRiskView;
import org.bihuan.rest.organisation.EnterpriseView.SuperiorView;

/** Shows enterprises to a caller. */
final class EnterpriseViews {
    private final Platform platform;
    private final Names names;

    EnterpriseViews(Platform platform) {
        this.platform = platform;
        this.names = new Names(platform);
    }

    EnterpriseView of(Enterprise enterprise, Call call) {
        Locale language = call.language();
        return new EnterpriseView(
                enterprise.id().toString(),
                enterprise.name(),
                enterprise.creditCode().value(),
                names.onRecord(enterprise.territory()),
                names.sector(enterprise.sector(), language),
                enterprise.furtherSectors().stream()
                        .map(sector -> names.sector(sector, language))
                        .toList(),
                enterprise.industry().map(IndustryCode::value).orElse(null),
                enterprise
                        .industry()
                        .flatMap(IndustryCode::section)
                        .map(section -> section.title().in(language))
                        .orElse(null),
                enterprise.size().map(Json::id).orElse(null),
                enterprise.principal().orElse(null),
                enterprise.phone().map(SealedPhone::masked).orElse(null),
                enterprise.tags().stream().map(tag -> names.row(tag, language)).toList(),
                enterprise.highRisk().stream()
                        .map(ground -> highRisk(ground, language))
                        .toList(),
                enterprise.address().orElse(null),
                enterprise.coordinates().map(Coordinates::longitude).orElse(null),
                enterprise.coordinates().map(Coordinates::latitude).orElse(null),
                Json.id(enterprise.state()),
                enterprise.closed().orElse(null),
                enterprise.history().formerNames(),
                enterprise.history().superiors().stream()
                        .map(one -> new SuperiorView(
                                one.from(),
                                one.enterprise().map(EnterpriseViews::ref).orElse(null)))
                        .toList(),
                enterprise.history().successors().stream()
                        .map(EnterpriseViews::ref)
                        .toList(),
                enterprise.recorded(),
                enterprise.version(),
                actions(enterprise, call.caller()));
    }

    private HighRiskView highRisk(HighRiskGround ground, Locale language) {
        Optional<HighRiskPart> part = platform.sectors().find(ground.sector()).flatMap(sector -> ground.reason()
                .flatMap(sector::highRiskPart));
        return new HighRiskView(
                names.sector(ground.sector(), language),
                part.map(HighRiskPart::id).orElse(null),
                part.map(one -> one.name().in(language)).or(ground::reason).orElse(null));
    }

    private static Ref ref(OtherEnterprise named) {
        return new Ref(named.id().toString(), named.name());
    }

    private List<String> actions(Enterprise enterprise, Caller caller) {
        List<String> actions = new ArrayList<>();
        if (platform.enterprises().mayChange(caller, enterprise)) {
            actions.add("change");
            actions.addAll(
                    enterprise.state() == Enterprise.State.CLOSED
                            ? List.of("reopening")
                            : List.of("renaming", "superior", "closing"));
            if (!enterprise.history().formerNames().isEmpty()) {
                actions.add("renaming-withdrawal");
            }
            if (!enterprise.history().superiors().isEmpty()) {
                actions.add("superior-withdrawal");
            }
        }
        if (enterprise.phone().isPresent()
                && platform.access()
                        .reach(caller, Function.READ_ENTERPRISE_PHONE)
                        .covers(enterprise.ownership())) {
            actions.add("phone");
        }
        return actions;
    }
}
