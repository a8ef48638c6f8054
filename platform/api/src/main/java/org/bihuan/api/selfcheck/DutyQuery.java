package org.bihuan.api.selfcheck;

import java.time.LocalDate;
import java.util.Optional;
import org.bihuan.api.campaign.Obligation.Duty;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.sector.SectorId;

/**
 * Which enterprises are wanted that did, or did not, what they must do from time to time.
 *
 * @param duty what they must do
 * @param day a day of the period
 * @param territory only those in this street or zone
 * @param sector only those of this sector
 * @param done those that did; else those that are behind
 */
public record DutyQuery(
        Duty duty, LocalDate day, Optional<OrganisationId> territory, Optional<SectorId> sector, boolean done) {
    /** Whether an enterprise is among those that are looked at. */
    public boolean concerns(DutyState state) {
        return territory
                        .filter(one -> !one.equals(state.enterprise().territory()))
                        .isEmpty()
                && sector.filter(one -> !one.equals(state.enterprise().sector()))
                        .isEmpty();
    }

    /** Whether it is also among those that are wanted. */
    public boolean fits(DutyState state) {
        return concerns(state) && done == state.done().isPresent();
    }
}
