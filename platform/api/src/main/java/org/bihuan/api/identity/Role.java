package org.bihuan.api.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a user is in the campaign; one role per account. */
public enum Role {
    /** 区安委办: leads the campaign, sees everything. */
    COMMITTEE_OFFICE,
    /** A department with supervision duties; owns the hazards it leads. */
    DEPARTMENT,
    /** A street or the development zone; owns its territory. */
    STREET,
    /** A firm; owns itself. */
    ENTERPRISE,
    /** A leader: reads everything, changes nothing. */
    LEADER,
    /** Runs the platform: modules, configuration. */
    SYSTEM_ADMINISTRATOR,
    /** Manages accounts. */
    SECURITY_ADMINISTRATOR,
    /** Reads the audit trail and verifies it. */
    AUDIT_ADMINISTRATOR;

    /** The id used outside, such as {@code committee-office}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role with this id. */
    public static Optional<Role> of(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
    }
}
