package org.bihuan.api.inspection;

import java.util.Optional;
import org.bihuan.api.identity.UserId;

/**
 * Somebody of the team.
 *
 * @param name the name
 * @param unit the body that sent him or her
 * @param account the account with which he or she signs; without one nobody can
 */
public record Member(String name, String unit, Optional<UserId> account) {}
