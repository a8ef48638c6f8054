package org.bihuan.api.sector;

import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.text.Text;

/**
 * A department's part in a sector.
 *
 * @param department who
 * @param part in which part
 * @param scope for what
 * @param inferred whether the plan leaves it open and we inferred it ({@code scope_basis: inferred})
 */
public record Responsibility(OrganisationId department, Part part, Text scope, boolean inferred) {
    /** Parts that the plan knows: 牵头, 联合, 配合. */
    public enum Part {
        LEAD,
        JOINT,
        COOPERATING
    }
}
