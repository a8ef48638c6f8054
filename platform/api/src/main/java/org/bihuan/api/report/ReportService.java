package org.bihuan.api.report;

import org.bihuan.api.identity.Caller;
import org.bihuan.api.paging.Page;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The statutory reports. Offered by {@code core}; callable from any thread. A caller with a reach of its own sees the
 * figures of its reach only.
 */
@ProviderType
public interface ReportService {
    /** Rows and columns. */
    Annex2Form annex2Form();

    /**
     * The figures of a day.
     *
     * @throws org.bihuan.api.problem.ProblemException forbidden; a day in the future; an unknown filter
     */
    Annex2 annex2(Caller caller, Annex2Query query);

    /** Exactly the records that a figure counts, latest first. */
    Page<CountedRecord> records(Caller caller, FigureQuery query);

    /**
     * Builds every figure anew from the ledger and compares with those kept in memory.
     *
     * @return what differs, in words for an operator; blank: nothing does
     */
    String verify();
}
