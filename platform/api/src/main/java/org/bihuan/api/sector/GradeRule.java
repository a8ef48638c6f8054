package org.bihuan.api.sector;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Grades a finding when the items' own severity cannot say it, such as composite rules. A DS component of the sector's
 * bundle; asked only together with the {@link Sector} of the same bundle.
 */
@ConsumerType
public interface GradeRule {
    /** The sector that this rule belongs to. */
    SectorId sector();

    /** Called for each new hazard, from many threads; must not block. Empty: the item's own severity stands. */
    Optional<Grade> grade(GradeFacts facts);
}
