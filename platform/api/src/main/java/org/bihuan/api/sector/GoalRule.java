package org.bihuan.api.sector;

import org.bihuan.api.accident.MonthOfAccidents;
import org.osgi.annotation.versioning.ConsumerType;

/** Says what the sector is to reach within a year and what of its accidents counts for it; one rule for each goal. */
@ConsumerType
public interface GoalRule extends SectorRule {
    Goal goal();

    /**
     * How many a month counts for. Called for each month of the year and of the year before whenever the goal is wanted;
     * the answer rests on the month alone.
     */
    long counts(MonthOfAccidents month);
}
