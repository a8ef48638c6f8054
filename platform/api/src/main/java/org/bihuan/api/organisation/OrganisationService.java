package org.bihuan.api.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Knows the public bodies of the campaign, and what they were. The one place to ask. Offered by {@code core}, answered from
 * memory; callable from any thread.
 */
@ProviderType
public interface OrganisationService {
    /** All bodies as they are today, in the order of the plan, then of their making; dissolved ones as well. */
    List<Organisation> all();

    /** The body as it is today. */
    Optional<Organisation> find(OrganisationId id);

    /** The body that the plan means by a name: official name, short name or alias, today's before those of earlier days. */
    Optional<Organisation> named(String name);

    /** The body as it is on a day. */
    Optional<Organisation> find(OrganisationId id, LocalDate day);

    /** Who does today what this body did: itself, or after mergers the one successor. After a split it is itself: nobody knows which. */
    OrganisationId inCharge(OrganisationId id);
}
