package org.bihuan.api.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Who does today what this body did: itself, or after it was dissolved the successor that was named first, and so on. */
    OrganisationId inCharge(OrganisationId id);

    /** Who did on a day what this body did before. */
    OrganisationId inCharge(OrganisationId id, LocalDate day);

    /** The body with all those that were dissolved and in whose place it was in charge on a day. */
    default Set<OrganisationId> standsFor(OrganisationId id, LocalDate day) {
        return Stream.concat(Stream.of(id), all().stream().map(Organisation::id).filter(one -> inCharge(one, day)
                        .equals(id)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
