package org.bihuan.api.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Prints Annex 2 as a spreadsheet in the form of the plan. Offered by {@code forms}; callable from any thread. */
@ProviderType
public interface Annex2Printer {
    /** Writes an xlsx file; does not close the stream. */
    void print(Annex2Form form, Annex2 annex, Heading heading, Locale language, OutputStream to) throws IOException;

    /**
     * What stands above the table, in names.
     *
     * @param unit the unit that fills it in, whose figures these are unless it sees all; blank: written in by hand
     * @param lead the department whose figures alone were asked for
     * @param territory the territory whose figures alone were asked for
     */
    record Heading(String unit, Optional<String> lead, Optional<String> territory) {}
}
