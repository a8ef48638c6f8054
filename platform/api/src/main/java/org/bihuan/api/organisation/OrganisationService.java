package org.bihuan.api.organisation;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Knows the public bodies of the campaign. Offered by {@code core}; callable from any thread. */
@ProviderType
public interface OrganisationService {
    /** All bodies, in the order of the plan. */
    List<Organisation> all();

    Optional<Organisation> find(OrganisationId id);

    /** The body that the plan means by a name: official name, short name or alias. */
    Optional<Organisation> named(String name);
}
