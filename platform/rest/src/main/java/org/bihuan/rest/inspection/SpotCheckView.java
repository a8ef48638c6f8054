package org.bihuan.rest.inspection;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.bihuan.api.inspection.SpotCheckFigure;
import org.bihuan.api.inspection.SpotChecks;
import org.bihuan.api.inspection.SpotChecks.Unit;
import org.bihuan.rest.http.Names;
import org.bihuan.rest.json.Json;
import org.bihuan.rest.json.Ref;
import org.bihuan.rest.problem.Messages;

/** The figures of spot checks: what each is called, and how many enterprises in all, by who checked, by territory. */
public record SpotCheckView(
        LocalDate from,
        LocalDate until,
        List<FigureView> figures,
        Map<String, Long> total,
        List<UnitView> checkers,
        List<UnitView> territories) {
    /** A figure. */
    public record FigureView(String id, String name) {}

    /** A unit's figures. */
    public record UnitView(Ref unit, Map<String, Long> figures) {}

    static SpotCheckView of(SpotChecks checks, Names names, Locale language) {
        return new SpotCheckView(
                checks.from(),
                checks.until(),
                Stream.of(SpotCheckFigure.values())
                        .map(Json::id)
                        .map(id -> new FigureView(
                                id, Messages.find("measure." + id, language).orElse(id)))
                        .toList(),
                figures(checks.total()),
                units(checks.checkers(), names),
                units(checks.territories(), names));
    }

    private static List<UnitView> units(List<Unit> units, Names names) {
        return units.stream()
                .map(one -> new UnitView(names.organisation(one.unit()), figures(one.figures())))
                .toList();
    }

    private static Map<String, Long> figures(Map<SpotCheckFigure, Long> some) {
        Map<String, Long> figures = new LinkedHashMap<>();
        for (SpotCheckFigure figure : SpotCheckFigure.values()) {
            figures.put(Json.id(figure), some.getOrDefault(figure, 0L));
        }
        return figures;
    }
}
