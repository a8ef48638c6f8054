package org.bihuan.api.organisation;

/**
 * Names an organisation, such as {@code dept-emergency} or {@code street-longcheng}.
 *
 * @param value lower-case letters, digits and hyphens
 */
public record OrganisationId(String value) {
    /** The office of the district's safety committee (区安委办), whoever is in its charge now. */
    public static final OrganisationId COMMITTEE_OFFICE = new OrganisationId("swc-office");

    @Override
    public String toString() {
        return value;
    }
}
