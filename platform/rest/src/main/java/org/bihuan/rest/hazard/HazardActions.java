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
        EXTENSION("extension"),
        EXTENSION_DECISION("extension-decision"),
        REOPENING("reopening"),
        LISTING("listing"),
        LEAD("lead"),
        HEIR("heir"),
        MERGER("merger"),
        SEPARATION("separation"),
        CORRECTION("correction"),
        VOID("void");

        private final String path;

        Action(String path) {
            this.path = path;
        }

        Function function(Hazard hazard) {
            return switch (this) {
                case PLAN, EXTENSION -> Function.PLAN_HAZARD;
                case RECTIFICATION -> Function.RECTIFY_HAZARD;
                case EXTENSION_DECISION -> hazard.extendedWith();
                case ACCEPTANCE, RETURN, REOPENING -> hazard.judgedWith();
                case LISTING -> Function.LIST_HAZARD;
                case LEAD -> Function.OVERRULE_LEAD;
                case HEIR -> Function.ASSIGN_HEIR;
                case MERGER, SEPARATION -> Function.MERGE_HAZARD;
                case CORRECTION -> Function.CORRECT_HAZARD;
                case VOID -> Function.VOID_HAZARD;
            };
        }

        boolean offered(Hazard hazard, Reach reach) {
            Stage stage = hazard.stage();
            boolean fits =
                    switch (this) {
                        case PLAN, RECTIFICATION -> stage.workAhead();
                        case EXTENSION -> hazard.extendable();
                        case EXTENSION_DECISION -> hazard.extensionWaits();
                        case REOPENING -> stage == Stage.ACCEPTED;
                        case LEAD, HEIR, CORRECTION -> stage.open();
                        case MERGER -> hazard.mergeable();
                        case SEPARATION -> stage == Stage.MERGED;
                        case ACCEPTANCE, RETURN -> stage == Stage.RECTIFIED;
                        case LISTING -> hazard.listable();
                        case VOID -> hazard.channels().isEmpty() && voidable(hazard, reach);
                    };
            return fits && reach.covers(hazard.ownership());
        }

        private static boolean voidable(Hazard hazard, Reach reach) {
            Stage stage = hazard.stage();
            return reach instanceof Reach.All
                    ? !hazard.listedNow() && (stage.open() || stage == Stage.ACCEPTED)
                    : !hazard.listed() && stage.open();
        }
    }
}
