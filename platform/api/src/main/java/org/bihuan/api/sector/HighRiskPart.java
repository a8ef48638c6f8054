package org.bihuan.api.sector;

import org.bihuan.api.text.Text;

/**
 * A part of a sector whose enterprises are high-risk where the plan counts only some of the sector's as such (R-FRQ-01).
 *
 * @param id its id within the sector
 * @param name its name
 */
public record HighRiskPart(String id, Text name) {
    /** Whether somebody means it who writes its id or its name in either language. */
    public boolean isMeantBy(String written) {
        return written.equals(id) || written.equals(name.zh()) || written.equals(name.en());
    }
}
