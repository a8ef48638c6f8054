package org.bihuan.api.enforcement;

import java.time.LocalDate;
import java.util.Optional;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.record.RecordId;

/**
 * That a person of a name may not be principal in an industry (行业禁入; plan, part three (3) 2). The same name need not be the same
 * person: whoever registers or looks at an enterprise is told and finds out.
 *
 * @param person the name
 * @param enterpriseName of which enterprise the person was principal
 * @param document number of the decision
 * @param date its day
 * @param until the last day; empty: it has none
 * @param department who decided
 * @param content what was decided
 * @param opened the case; empty where the caller may not see it
 */
public record IndustryBan(
        String person,
        String enterpriseName,
        String document,
        LocalDate date,
        Optional<LocalDate> until,
        OrganisationId department,
        String content,
        Optional<RecordId> opened) {}
