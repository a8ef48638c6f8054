package org.bihuan.api.sector;

import java.util.List;
import java.util.Optional;
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

    /** What the sector's own rule makes of a finding; empty where it has none or the rule leaves it to the item. */
    Optional<Grade> grade(SectorId sector, GradeFacts facts);

    /** Bundles that brought a sector which is refused, each with all its faults. */
    List<SectorProblem> problems();
}
