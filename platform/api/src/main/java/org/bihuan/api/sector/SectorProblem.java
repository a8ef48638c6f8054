package org.bihuan.api.sector;

import java.util.List;

/**
 * A bundle whose sector is refused, or one of whose rules failed.
 *
 * @param bundleId the framework's number of the bundle; two versions of a bundle may be present at a time
 * @param bundle symbolic name
 * @param bundleVersion its version
 * @param faults everything that is wrong, in the order of files and lines
 */
public record SectorProblem(long bundleId, String bundle, String bundleVersion, List<SectorFault> faults) {}
