package org.bihuan.api.work;

import java.time.LocalDate;
import java.util.Optional;
import org.bihuan.api.organisation.OrganisationId;

/**
 * Work that the plan wants of the committee office in each of some periods (plan, part four (2) 3 and 5; rules R-FRQ-05 to 07).
 *
 * @param kind its kind
 * @param unit who does it
 * @param rule the rule
 * @param from first day of the period
 * @param until last day of the period
 * @param due the day by which it is done at the latest: days of grace after the period are the platform's own, the plan names none
 * @param done the record of it; empty: there is none yet
 */
public record PeriodicWork(
        WorkKind kind,
        OrganisationId unit,
        String rule,
        LocalDate from,
        LocalDate until,
        LocalDate due,
        Optional<WorkRecord> done) {}
