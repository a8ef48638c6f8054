package org.bihuan.api.organisation;

import java.util.List;
import java.util.Optional;

/**
 * A public body that takes part in the campaign.
 *
 * @param id its id
 * @param name the official name
 * @param shortName the name used in the plan and on forms
 * @param kind what it is
 * @param aliases further names under which the plan mentions it
 * @param parent the body it belongs to
 * @param active whether it takes part; streets entrusted to other districts do not
 */
public record Organisation(
        OrganisationId id,
        String name,
        String shortName,
        Kind kind,
        List<String> aliases,
        Optional<OrganisationId> parent,
        boolean active) {

    /** Kinds of public bodies. */
    public enum Kind {
        COMMITTEE,
        COMMITTEE_OFFICE,
        GOVERNMENT,
        DEPARTMENT,
        STREET,
        ZONE,
        OTHER
    }

    /** Whether it is a territory: a street or the development zone. */
    public boolean isTerritory() {
        return kind == Kind.STREET || kind == Kind.ZONE;
    }
}
