package org.bihuan.api.sector;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** Grades a finding when the items' own severity cannot say it, such as composite rules. */
@ConsumerType
public interface GradeRule extends SectorRule {
    /** Called for each new hazard. Empty: the item's own severity stands. */
    Optional<Grade> grade(HazardFacts facts);
}
