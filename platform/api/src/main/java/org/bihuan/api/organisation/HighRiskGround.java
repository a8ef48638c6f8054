package org.bihuan.api.organisation;

import java.util.Optional;
import org.bihuan.api.sector.SectorId;

/**
 * Why an enterprise is a high-risk one (plan, rule R-FRQ-01), as it was when last written down.
 *
 * @param sector the sector by which it is
 * @param reason the part of the sector that makes it so, in the words of the time, where only some enterprises of the sector are;
 *     empty where all of them are
 */
public record HighRiskGround(SectorId sector, Optional<String> reason) {}
