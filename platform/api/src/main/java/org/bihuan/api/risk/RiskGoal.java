package org.bihuan.api.risk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bihuan.api.organisation.OrganisationId;

/**
 * How far the goal is reached that each risk has its four lists (plan: 100%建立“4张清单”; R-HAZ-05).
 *
 * @param total over all that the caller may see
 * @param departments by department in charge, in the order of the plan
 * @param territories by street and zone, in the order of the plan
 */
public record RiskGoal(Extent total, List<Unit> departments, List<Unit> territories) {
    /**
     * A unit's part.
     *
     * @param unit the department, street or zone
     * @param extent how far it is
     */
    public record Unit(OrganisationId unit, Extent extent) {}

    /**
     * How far somebody is.
     *
     * @param figures each figure
     */
    public record Extent(Map<RiskFigure, Long> figures) {
        private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

        public long of(RiskFigure figure) {
            return figures.getOrDefault(figure, 0L);
        }

        /** Complete ones in percent of all, one decimal, half up; empty where there are none. */
        public Optional<BigDecimal> rate() {
            return Optional.of(of(RiskFigure.ACTIVE)).filter(all -> all > 0).map(all -> BigDecimal.valueOf(
                            of(RiskFigure.COMPLETE))
                    .multiply(PERCENT)
                    .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP));
        }
    }
}
