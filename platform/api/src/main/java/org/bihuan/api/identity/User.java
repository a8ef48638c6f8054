package org.bihuan.api.identity;

import java.time.Instant;
import java.util.Optional;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;

/**
 * An account.
 *
 * @param id its id
 * @param login the name to sign in with: 3 to 40 lower-case letters, digits, dots and hyphens
 * @param name the person's or the post's name
 * @param role what the user is
 * @param organisation the department or street; present for those roles
 * @param enterprise the firm; present for the role enterprise
 * @param active whether the account can sign in
 * @param created when it was made
 * @param version grows with every change
 */
public record User(
        UserId id,
        String login,
        String name,
        Role role,
        Optional<OrganisationId> organisation,
        Optional<EnterpriseId> enterprise,
        boolean active,
        Instant created,
        long version) {}
