package org.bihuan.api.identity;

import java.util.Optional;
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
 * @param address where the call comes from
 */
public record Caller(
        UserId user,
        String name,
        Role role,
        Optional<OrganisationId> organisation,
        Optional<EnterpriseId> enterprise,
        String address) {

    /** The given user, calling from an address. */
    public static Caller of(User user, String address) {
        return new Caller(user.id(), user.name(), user.role(), user.organisation(), user.enterprise(), address);
    }
}
