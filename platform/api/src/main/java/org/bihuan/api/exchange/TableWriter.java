package org.bihuan.api.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Writes tables of any length as files, few rows in memory at a time. Offered by {@code forms}; callable from any thread, each
 * table by one.
 */
@ProviderType
public interface TableWriter {
    /** Begins a table; does not close the stream. */
    Table open(TableHead head, TableFormat format, OutputStream to) throws IOException;

    /** A table under way. Only when it is closed the file is whole. */
    interface Table extends Closeable {
        /**
         * Adds a row: a text for each column, blank where there is nothing; in a column of numbers or days it tells one. No text
         * is taken for a formula.
         */
        void row(List<String> cells) throws IOException;
    }
}
