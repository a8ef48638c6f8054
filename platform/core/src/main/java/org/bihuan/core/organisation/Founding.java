package org.bihuan.core.organisation;

import java.time.LocalDate;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;

/** How far back days of bodies, firms and terms of office reach: none of today's was there before the People's Republic. */
final class Founding {
    private static final LocalDate FIRST = LocalDate.of(1949, 10, 1);

    private Founding() {}

    /** Refuses a day on which there was nothing of the kind. */
    static void require(String pointer, LocalDate day, Faults faults) {
        faults.require(!day.isBefore(FIRST), pointer, CommonFault.TOO_EARLY, FIRST);
    }
}
