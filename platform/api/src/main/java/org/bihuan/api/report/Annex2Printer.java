package org.bihuan.api.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/** Prints Annex 2 as a spreadsheet in the form of the plan. Offered by {@code forms}; callable from any thread. */
@ProviderType
public interface Annex2Printer {
    /** Writes an xlsx file; does not close the stream. */
    void print(Annex2Form form, Annex2 annex, Locale language, OutputStream to) throws IOException;
}
