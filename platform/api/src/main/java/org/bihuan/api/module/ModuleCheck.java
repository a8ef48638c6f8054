package org.bihuan.api.module;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.sector.SectorCheck;
import org.bihuan.api.sector.SectorFault;
import org.bihuan.api.sector.SectorId;

/**
 * What would happen if a jar were installed or swapped in.
 *
 * @param sector the sector it brings; empty when it is too faulty to say
 * @param version version of its content
 * @param presentVersion the version present now
 * @param bundleFaults what is wrong with the jar as a bundle
 * @param sectorFaults what is wrong with its content
 * @param restarts symbolic names of other bundles that would restart; must be empty
 * @param impact what would change for people
 */
public record ModuleCheck(
        Optional<SectorId> sector,
        Optional<String> version,
        Optional<String> presentVersion,
        List<Fault> bundleFaults,
        List<SectorFault> sectorFaults,
        List<String> restarts,
        SectorCheck.Impact impact) {
    /** Whether it may be installed. */
    public boolean passed() {
        return bundleFaults.isEmpty() && sectorFaults.isEmpty() && restarts.isEmpty();
    }
}
