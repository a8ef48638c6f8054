package org.bihuan.api.organisation;

/**
 * Names an organisation, such as {@code dept-emergency} or {@code street-longcheng}.
 *
 * @param value lower-case letters, digits and hyphens
 */
public record OrganisationId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
