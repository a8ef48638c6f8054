package org.bihuan.api.hazard;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.checklist.LegalGround;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.sector.SectorId;

/**
 * Which hazards are wanted, newest first.
 *
 * @param text part of number, enterprise name, place or description
 * @param sector only of this sector
 * @param stages only at these stages; empty: at any
 * @param level only of this level
 * @param lead only led by this department
 * @param territory only in this territory
 * @param enterprise only of this enterprise
 * @param from found on this day or later
 * @param until found on this day or earlier
 * @param overdueOn only those overdue on this day
 * @param listed only those that are or were under listed supervision
 * @param source only those that this channel brought first
 * @param ground only those graded on this legal ground
 * @param extensionWaits only those with a wish for a later deadline that waits
 * @param after position given with the page before
 * @param limit how many at the most, 1 to 200
 */
public record HazardQuery(
        Optional<String> text,
        Optional<SectorId> sector,
        Set<Stage> stages,
        Optional<Severity> level,
        Optional<OrganisationId> lead,
        Optional<OrganisationId> territory,
        Optional<EnterpriseId> enterprise,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<LocalDate> overdueOn,
        boolean listed,
        Optional<Source> source,
        Optional<LegalGround> ground,
        boolean extensionWaits,
        Optional<String> after,
        int limit) {
    /** Whatever brought them, on whatever ground they are graded, and whether a wish waits or not. */
    public HazardQuery(
            Optional<String> text,
            Optional<SectorId> sector,
            Set<Stage> stages,
            Optional<Severity> level,
            Optional<OrganisationId> lead,
            Optional<OrganisationId> territory,
            Optional<EnterpriseId> enterprise,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Optional<LocalDate> overdueOn,
            boolean listed,
            Optional<String> after,
            int limit) {
        this(
                text,
                sector,
                stages,
                level,
                lead,
                territory,
                enterprise,
                from,
                until,
                overdueOn,
                listed,
                Optional.empty(),
                Optional.empty(),
                false,
                after,
                limit);
    }
}
