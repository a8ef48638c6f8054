package org.bihuan.api.enforcement;

import java.time.LocalDate;
import java.util.Optional;
import org.bihuan.api.organisation.OrganisationId;

/**
 * Which records of a batch are wanted.
 *
 * @param batch which batch
 * @param day a day of the quarter
 * @param lead only the cases of this department
 * @param after position given with another page
 * @param limit how many at the most, 1 to 200
 */
public record BatchQuery(
        Batch batch, LocalDate day, Optional<OrganisationId> lead, Optional<String> after, int limit) {}
