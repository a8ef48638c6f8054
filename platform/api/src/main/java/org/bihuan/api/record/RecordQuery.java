package org.bihuan.api.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.sector.SectorId;

/**
 * Which records of a kind are wanted, newest first.
 *
 * @param text part of number, title, text or enterprise name
 * @param sector only of this sector
 * @param states only in these states; empty: in any
 * @param lead only led by this department
 * @param territory only in this territory
 * @param enterprise only of this enterprise
 * @param link only those that concern this record
 * @param from happened on this day or later
 * @param until happened on this day or earlier
 * @param after position given with the page before
 * @param limit how many at the most, 1 to 200
 */
public record RecordQuery(
        Optional<String> text,
        Optional<SectorId> sector,
        Set<String> states,
        Optional<OrganisationId> lead,
        Optional<OrganisationId> territory,
        Optional<EnterpriseId> enterprise,
        Optional<RecordId> link,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<String> after,
        int limit) {}
