package org.bihuan.rest.risk;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bihuan.api.risk.RiskFigure;
import org.bihuan.api.risk.RiskGoal;
import org.bihuan.api.risk.RiskGoal.Extent;
import org.bihuan.api.risk.RiskGoal.Unit;
import org.bihuan.rest.http.Names;
import org.bihuan.rest.json.Json;
import org.bihuan.rest.json.Ref;
import org.jspecify.annotations.Nullable;

/** How far the goal is reached that each risk has its four lists. */
public record RiskGoalView(ExtentView total, List<UnitView> departments, List<UnitView> territories) {
    /** A unit's part. */
    public record UnitView(Ref unit, ExtentView extent) {}

    /** How far somebody is; the rate in percent. */
    public record ExtentView(
            Map<String, Long> figures, @Nullable BigDecimal rate) {}

    static RiskGoalView of(RiskGoal goal, Names names) {
        return new RiskGoalView(
                extent(goal.total()), units(goal.departments(), names), units(goal.territories(), names));
    }

    private static List<UnitView> units(List<Unit> units, Names names) {
        return units.stream()
                .map(one -> new UnitView(names.organisation(one.unit()), extent(one.extent())))
                .toList();
    }

    private static ExtentView extent(Extent extent) {
        Map<String, Long> figures = new LinkedHashMap<>();
        for (RiskFigure figure : RiskFigure.values()) {
            figures.put(Json.id(figure), extent.of(figure));
        }
        return new ExtentView(figures, extent.rate().orElse(null));
    }
}
