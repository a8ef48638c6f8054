package org.bihuan.api.sector;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** Says who leads the work on a hazard when routes, topics and rows of {@code sector.yaml} cannot. */
@ConsumerType
public interface LeadRule extends SectorRule {
    /** Called for each new hazard. Empty: the table decides. */
    Optional<Lead> lead(HazardFacts facts);
}
