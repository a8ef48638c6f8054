package org.bihuan.api.identity;

import java.util.Optional;
import java.util.Set;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;

/**
 * Who makes a call.
 *
 * @param user the account
 * @param name its name, as it is written into events
 * @param role its role
 * @param organisation its department or street
 * @param enterprise its firm
 * @param predecessors firms that were merged into its firm, which goes on with their records; may be looked up when it is first read,
 *     and not before
 * @param divided firms that were split into its firm and others, which goes on with what was assigned to it; looked up likewise
 * @param dissolved bodies in whose place its department or street is in charge
 * @param address where the call comes from
 */
public record Caller(
        UserId user,
        String name,
        Role role,
        Optional<OrganisationId> organisation,
        Optional<EnterpriseId> enterprise,
        Set<EnterpriseId> predecessors,
        Set<EnterpriseId> divided,
        Set<OrganisationId> dissolved,
        String address) {
    /** Somebody whose firm or body, if any, goes on after no other. */
    public Caller(
            UserId user,
            String name,
            Role role,
            Optional<OrganisationId> organisation,
            Optional<EnterpriseId> enterprise,
            String address) {
        this(user, name, role, organisation, enterprise, Set.of(), Set.of(), Set.of(), address);
    }

    /** The given user, calling from an address. */
    public static Caller of(User user, String address) {
        return new Caller(user.id(), user.name(), user.role(), user.organisation(), user.enterprise(), address);
    }

    /** The same, with the firms that were merged into its firm, and those that were split into it and others. */
    public Caller after(Set<EnterpriseId> merged, Set<EnterpriseId> split) {
        return new Caller(user, name, role, organisation, enterprise, merged, split, dissolved, address);
    }

    /** The same, with the bodies in whose place its department or street is in charge. */
    public Caller inPlaceOf(Set<OrganisationId> bodies) {
        return new Caller(user, name, role, organisation, enterprise, predecessors, divided, bodies, address);
    }
}
