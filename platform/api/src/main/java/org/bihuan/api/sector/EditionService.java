package org.bihuan.api.sector;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Tells how the checklist of a sector present changes in the course of time. Offered by {@code core}, callable from any
 * thread.
 */
@ProviderType
public interface EditionService {
    /**
     * The days after the campaign's first on which judging changes, also those to come, in order.
     *
     * @throws org.bihuan.api.problem.ProblemException {@code NOT_FOUND} when the sector is not present
     */
    List<Turn> turns(SectorId sector);

    /**
     * How the checklist of one day differs from that of another, whichever comes first.
     *
     * @throws org.bihuan.api.problem.ProblemException {@code NOT_FOUND} when the sector is not present
     */
    Comparison compare(SectorId sector, LocalDate before, LocalDate after);

    /**
     * A sector present with the checklist that it had on a day: the items and the words of the version that was here then, with
     * its number. What judges (bases, severity) goes by the days that the newest version knows. Before the first version that
     * is known, that first one; of today and later, the newest.
     *
     * @throws org.bihuan.api.problem.ProblemException {@code NOT_FOUND} when the sector is not present
     */
    SectorDefinition asOf(SectorId sector, LocalDate day);
}
