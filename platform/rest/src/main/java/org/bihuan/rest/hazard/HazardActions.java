package org.bihuan.rest.hazard;

import java.util.List;
import java.util.stream.Stream;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.rest.http.Platform;

/** Says which steps a page should offer. What is really possible the ledger decides when a step is taken. */
final class HazardActions {
    private final Platform platform;

    HazardActions(Platform platform) {
        this.platform = platform;
    }

    List<String> of(Hazard hazard, Caller caller) {
        return Stream.of(Action.values())
                .filter(action -> action.offered(hazard, platform.access().reach(caller, action.function(hazard))))
                .map(action -> action.path)
                .toList();
    }

    private enum Action {
        PLAN("plan"),
        RECTIFICATION("rectification"),
        ACCEPTANCE("acceptance"),
        RETURN("return"),
        LISTING("listing"),
        VOID("void");

        private final String path;

        Action(String path) {
            this.path = path;
        }

        Function function(Hazard hazard) {
            return switch (this) {
                case PLAN -> Function.PLAN_HAZARD;
                case RECTIFICATION -> Function.RECTIFY_HAZARD;
                case ACCEPTANCE, RETURN -> hazard.judgedWith();
                case LISTING -> Function.LIST_HAZARD;
                case VOID -> Function.VOID_HAZARD;
            };
        }

        boolean offered(Hazard hazard, Reach reach) {
            Stage stage = hazard.stage();
            boolean fits =
                    switch (this) {
                        case PLAN, RECTIFICATION -> stage.open() && stage != Stage.RECTIFIED;
                        case ACCEPTANCE, RETURN -> stage == Stage.RECTIFIED;
                        case LISTING -> hazard.listable();
                        case VOID ->
                            !hazard.listedNow()
                                    && (stage.open() || (stage == Stage.ACCEPTED && reach instanceof Reach.All));
                    };
            return fits && reach.covers(hazard.ownership());
        }
    }
}
