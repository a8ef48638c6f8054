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
 * @param territory only those in this street or zone, and in those with whose records it goes on
 * @param sector only those whose main sector this is
 * @param done those that did; else those that are behind
 */
public record DutyQuery(
        Duty duty, LocalDate day, Optional<OrganisationId> territory, Optional<SectorId> sector, boolean done) {
    /** Whether an enterprise stands as those do that are wanted. */
    public boolean fits(DutyState state) {
        return done == state.done().isPresent();
    }
}
