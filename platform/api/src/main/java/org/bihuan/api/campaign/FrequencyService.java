package org.bihuan.api.campaign;

import java.time.LocalDate;
import java.util.List;
import org.bihuan.api.sector.SectorId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Knows how often the plan wants leaders' checks and drills (rules R-FRQ-01 to 04): the list of who drills every half-year is
 * longer by coal mines than the list of who is checked every month, so a sector says both for itself. Offered by
 * {@code core}; callable from any thread. Periods are months, quarters and half-years of the calendar that overlap the
 * campaign and the days asked for, and are told whole; what is due once is due within the campaign. In the order of the last
 * days.
 */
@ProviderType
public interface FrequencyService {
    /**
     * What the enterprises of a sector do between two days.
     *
     * @throws org.bihuan.api.problem.ProblemException {@code NOT_FOUND} when the sector is not present
     */
    List<Obligation> ofSector(SectorId sector, LocalDate from, LocalDate until);

    /**
     * What one enterprise does between two days. Where its sector is not present, the flag alone decides.
     *
     * @param highRisk whether the enterprise itself counts as high-risk
     */
    List<Obligation> ofEnterprise(SectorId sector, boolean highRisk, LocalDate from, LocalDate until);
}
