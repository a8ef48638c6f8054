package org.bihuan.rest.accident;

import org.bihuan.api.accident.Accident;
import org.bihuan.api.accident.AccidentStage;
import org.bihuan.api.identity.Function;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.json.Json;
import org.bihuan.rest.record.HeadViews;
import org.bihuan.rest.record.LinkView;
import org.bihuan.rest.record.Offers;

/** Shows accidents to a caller. */
final class AccidentViews {
    private final Platform platform;
    private final HeadViews heads;

    AccidentViews(Platform platform) {
        this.platform = platform;
        this.heads = new HeadViews(platform);
    }

    AccidentView of(Accident accident, Call call) {
        boolean valid = accident.stage() == AccidentStage.REGISTERED;
        return new AccidentView(
                heads.of(accident, call.language()),
                Json.id(accident.accident()),
                accident.place(),
                accident.description(),
                accident.toll().deaths(),
                accident.toll().injuries(),
                accident.toll().loss(),
                Json.id(accident.toll().grade()),
                accident.responsible().orElse(null),
                Json.id(accident.listing()),
                accident.links().stream().map(LinkView::of).toList(),
                accident.voidReason().orElse(null),
                new Offers(platform, accident, call.caller())
                        .step("correction", Function.CORRECT_ACCIDENT, valid)
                        .step("listing", Function.LIST_ACCIDENT, valid)
                        .step("void", Function.VOID_ACCIDENT, valid)
                        .steps());
    }
}
