package org.bihuan.api.sector;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.accident.MonthOfAccidents;
import org.bihuan.api.hazard.Hazard;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The sectors present just now. Offered by {@code core}; callable from any thread. While a swap is under way both versions
 * are registered: the higher content version wins.
 */
@ProviderType
public interface SectorRegistry {
    /** All sectors present: those of the plan by ordinal, then the others by id. */
    List<SectorDefinition> all();

    Optional<SectorDefinition> find(SectorId id);

    /** What the sector's own rule makes of a finding; empty where it has none, it leaves it to the item, or it failed. */
    Optional<Grade> grade(SectorId sector, HazardFacts facts);

    /** Who leads by the sector's own rule; empty where it has none, it leaves it to the table, or it failed. */
    Optional<Lead> lead(SectorId sector, HazardFacts facts);

    /** Which of some hazards a coded column counts, in their order; empty where its rule is not there or failed. */
    Optional<List<Hazard>> counted(SectorId sector, String column, List<Hazard> candidates);

    /** The sector's own goals, with what each rule counts of these months; without those whose rule failed. */
    List<CountedGoal> goals(SectorId sector, List<MonthOfAccidents> months);

    /** Bundles that brought a sector which is refused, or a rule that failed, each with all its faults. */
    List<SectorProblem> problems();
}
