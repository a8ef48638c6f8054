package org.bihuan.api.statement;

import java.time.LocalDate;
import java.util.List;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.sector.SectorId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The goals of a sector that is present. Offered by {@code core}; callable from any thread. Counts the accidents of the sector
 * as {@link org.bihuan.api.accident.AccidentService#months} does, as far as the caller may see them.
 */
@ProviderType
public interface GoalService {
    /**
     * The goals in the year of a day, from January to that day's month, against the same months of the year before. Empty for
     * a sector without goals; a goal whose rule failed is left out. Throws {@link
     * org.bihuan.api.problem.ProblemException}: forbidden, sector not found, day in the future.
     *
     * @param asOf a day of the last month (Asia/Shanghai)
     */
    List<GoalProgress> goals(Caller caller, SectorId sector, LocalDate asOf);
}
