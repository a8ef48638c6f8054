package org.bihuan.api.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.bihuan.api.problem.Fault;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Templates as spreadsheets, and what comes back filled in. Offered by {@code forms}; callable from any thread. Files of any
 * length are read and written with few lines in memory.
 */
@ProviderType
public interface SheetFiles {
    /** Writes the empty template; does not close the stream. */
    void template(SheetLayout layout, OutputStream to) throws IOException;

    /**
     * Reads a file that anybody may have made.
     *
     * @param rows takes each line that has something in it, in order, until it answers no
     * @return what is wrong with the file by itself, by sheet and cell; pointers without a cell mean the whole file
     */
    List<Fault> read(Path file, SheetLayout layout, Predicate<SheetRow> rows);

    /**
     * Writes the lines of a file that could be read as they were filled in, each cell where it stood, and beside each line what
     * is wrong with it.
     *
     * @param remarks what to say of a line; blank: nothing
     */
    void returned(Path file, SheetLayout layout, IntFunction<String> remarks, OutputStream to) throws IOException;
}
