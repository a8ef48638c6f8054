package org.bihuan.api.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.record.RecordId;

/**
 * A hazard for which a penalty stands while its own loop is not closed, so that the rectification is to be followed up (plan, part
 * three (3) 2: 紧盯……重大事故隐患不放，督促企业坚决整改落实到位，严禁以罚代管、罚而不管; rule R-ENF-04). Nobody writes it down, and
 * nobody can tick it off: it is there as long as that is so.
 *
 * @param hazard its record; where a punished one was merged, that into which it was
 * @param readable whether the caller may open that record
 * @param number its number
 * @param description what was found
 * @param enterprise its enterprise
 * @param enterpriseName the enterprise's name then
 * @param lead who answers for the hazard
 * @param territory where it is
 * @param stage where it stands in its own loop
 * @param deadline the last day of its plan; empty: there is no plan yet
 * @param overdue whether that is past
 * @param penalties the penalties that stand, first to last
 */
public record FollowUp(
        RecordId hazard,
        boolean readable,
        String number,
        String description,
        EnterpriseId enterprise,
        String enterpriseName,
        OrganisationId lead,
        OrganisationId territory,
        Stage stage,
        Optional<LocalDate> deadline,
        boolean overdue,
        List<Penalty> penalties) {

    /**
     * A penalty for it that stands.
     *
     * @param date its day
     * @param department who decided, and follows it up
     * @param opened the case; empty where the caller may not see it
     */
    public record Penalty(LocalDate date, OrganisationId department, Optional<RecordId> opened) {}
}
