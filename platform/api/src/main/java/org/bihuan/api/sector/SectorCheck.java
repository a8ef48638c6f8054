package org.bihuan.api.sector;

import java.util.List;
import java.util.Optional;

/**
 * The outcome of reading a sector's jar without installing it.
 *
 * @param definition what it brings; empty when it is too faulty to say
 * @param faults everything that is wrong; empty: it may be installed
 * @param present the version that is present now
 * @param impact what would change
 */
public record SectorCheck(
        Optional<SectorDefinition> definition,
        List<SectorFault> faults,
        Optional<SectorDefinition> present,
        Impact impact) {

    /**
     * What a new version changes.
     *
     * @param items how its checklist differs from that of the version present
     * @param openRecords open hazards judged by a changed or retired item
     */
    public record Impact(Comparison items, long openRecords) {
        /** It changes nothing. */
        public static final Impact NONE = new Impact(Comparison.NOTHING, 0);
    }
}
