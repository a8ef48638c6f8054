package org.bihuan.api.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.identity.Ownership;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OtherEnterprise;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.SectorId;

/**
 * What every record of the campaign carries; no step changes it, but for the lead, the successor that goes on with it, and what a
 * correction puts right, where the kind allows it. Names are copied when the record is made, so that it stays readable without the
 * sector's bundle.
 *
 * @param id its id
 * @param number printable number, unique in the district: division code, series of the kind, year, counter
 * @param sector the sector it belongs to; empty where it concerns no single one
 * @param sectorName the sector's name then
 * @param row the one additive row of Annex 2 under which it counts
 * @param tags non-additive rows for which it counts as well
 * @param ownership whose it is
 * @param leadReason why somebody overruled the sector's table of leads
 * @param enterpriseName the enterprise's name then
 * @param heirName the name of the successor that goes on with it, when that was said
 * @param occurred the day on which it happened (Asia/Shanghai); decides the period
 * @param recorded when the platform learned of it; decides what a frozen report knew
 */
public record Head(
        RecordId id,
        String number,
        Optional<SectorId> sector,
        Optional<String> sectorName,
        RowId row,
        List<RowId> tags,
        Ownership ownership,
        Optional<String> leadReason,
        Optional<String> enterpriseName,
        Optional<String> heirName,
        LocalDate occurred,
        Instant recorded) {
    /** Days after its day within which something is written down in time. Ours: the plan names none. */
    public static final int DAYS_TO_ENTER = 30;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Whether it was written down long after its day (补录): it counts all the same, and says so. */
    public boolean enteredLater() {
        return LocalDate.ofInstant(recorded, ZONE).isAfter(occurred.plusDays(DAYS_TO_ENTER));
    }

    /** The same with sector, rows and day of another one, and its lead unless somebody overruled that. */
    public Head corrected(Head right) {
        return new Head(
                id,
                number,
                right.sector,
                right.sectorName,
                right.row,
                right.tags,
                leadReason.isPresent() ? ownership : ownership.withLead(right.ownership.lead()),
                leadReason,
                enterpriseName,
                heirName,
                right.occurred,
                recorded);
    }

    /** The same, led by another department. */
    public Head ledBy(OrganisationId lead, String reason) {
        return new Head(
                id,
                number,
                sector,
                sectorName,
                row,
                tags,
                ownership.ledBy(lead),
                Optional.of(reason),
                enterpriseName,
                heirName,
                occurred,
                recorded);
    }

    /** The same, with this successor of a split enterprise going on with it, or none. */
    public Head inherited(Optional<OtherEnterprise> successor) {
        return new Head(
                id,
                number,
                sector,
                sectorName,
                row,
                tags,
                ownership.inherited(successor.map(OtherEnterprise::id)),
                leadReason,
                enterpriseName,
                successor.map(OtherEnterprise::name),
                occurred,
                recorded);
    }
}
