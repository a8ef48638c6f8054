package org.bihuan.core.sector;

import java.util.List;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorFault;
import org.bihuan.api.sector.SectorRule;
import org.bihuan.core.sector.SectorContent.Places;

/**
 * A sector whose service is there.
 *
 * @param origin where it comes from
 * @param definition what it says
 * @param places where its parts stand
 * @param faults what is wrong with it by itself
 * @param rules the rules of the same bundle
 */
record Candidate(
        Origin origin, SectorDefinition definition, Places places, List<SectorFault> faults, List<SectorRule> rules) {

    Candidate with(List<SectorRule> own) {
        return new Candidate(origin, definition, places, faults, own);
    }

    ContentVersion version() {
        return ContentVersion.of(definition.version());
    }
}
