package org.bihuan.api.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bihuan.api.organisation.OrganisationId;

/**
 * The figures of Annex 1 on spot checks in a period, with today's knowledge. An enterprise counts once in each figure, however
 * often it was checked; checked by two units it counts once for each, and once in the total.
 *
 * @param from first day
 * @param until last day
 * @param total over all that the caller may see
 * @param checkers by who led the checks, in the order of the plan; those who led none are left out
 * @param territories by where the enterprises lie, as before
 */
public record SpotChecks(
        LocalDate from,
        LocalDate until,
        Map<SpotCheckFigure, Long> total,
        List<Unit> checkers,
        List<Unit> territories) {
    public SpotChecks {
        total = Map.copyOf(total);
        checkers = List.copyOf(checkers);
        territories = List.copyOf(territories);
    }

    /**
     * A unit's figures.
     *
     * @param unit the department, street or zone
     * @param figures each figure
     */
    public record Unit(OrganisationId unit, Map<SpotCheckFigure, Long> figures) {
        public Unit {
            figures = Map.copyOf(figures);
        }
    }
}
