package org.bihuan.api.organisation;

import java.time.Instant;
import org.bihuan.api.sector.SectorId;

/**
 * A firm or site that is inspected (生产经营单位).
 *
 * @param id its id
 * @param name the registered name
 * @param creditCode its unified social credit code; no two enterprises share one
 * @param territory the street or zone it lies in
 * @param sector the sector it belongs to
 * @param recorded when it was registered
 * @param version grows with every change
 */
public record Enterprise(
        EnterpriseId id,
        String name,
        CreditCode creditCode,
        OrganisationId territory,
        SectorId sector,
        Instant recorded,
        long version) {}
