package org.bihuan.api.inspection;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.paging.Page;
import org.bihuan.api.report.CountedRecord;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What spot checks of the six works found, as Annex 1 asks. Offered by {@code core}; callable from any thread. A caller with a
 * reach of its own sees the figures of its reach only. All methods throw {@link org.bihuan.api.problem.ProblemException}:
 * forbidden, a day in the future.
 */
@ProviderType
public interface SpotCheckService {
    SpotChecks figures(Caller caller, SpotCheckQuery query);

    /**
     * Exactly the inspections that a figure counts, latest first; an enterprise that was checked repeatedly stands there as often.
     * Faults: unknown unit, limit out of range.
     */
    Page<CountedRecord> records(Caller caller, SpotCheckRecords query);

    /** Writes the figures as an xlsx file; does not close the stream. */
    void sheet(Caller caller, SpotCheckQuery query, Locale language, OutputStream to) throws IOException;
}
