package org.bihuan.api.sector;

import java.util.List;

/**
 * A bundle whose sector is refused.
 *
 * @param bundle symbolic name
 * @param bundleVersion its version
 * @param faults everything that is wrong, in the order of files and lines
 */
public record SectorProblem(String bundle, String bundleVersion, List<SectorFault> faults) {}
