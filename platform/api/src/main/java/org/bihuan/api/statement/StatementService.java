package org.bihuan.api.statement;

import java.time.LocalDate;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.paging.Page;
import org.bihuan.api.sector.SectorId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The statement of a sector that is present. Offered by {@code core}; callable from any thread. A figure counts exactly the
 * records that are listed for it: hazards of any level that are not voided, found in the period and judged by one of the
 * column's items, as far as the caller may see them. Both methods throw {@link org.bihuan.api.problem.ProblemException}:
 * forbidden, sector not found, day in the future.
 */
@ProviderType
public interface StatementService {
    Statement statement(Caller caller, SectorId sector, LocalDate asOf);

    /** The records that a figure counts, latest day first, then newest first; faults: unknown column, limit out of range. */
    Page<Hazard> records(Caller caller, FigureRecords query);
}
