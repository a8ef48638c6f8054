package org.bihuan.api.module;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.sector.SectorId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Sectors as spreadsheets, for those who would rather not write files. Offered by {@code modules}; callable from any thread.
 * Throws {@link org.bihuan.api.problem.ProblemException}.
 */
@ProviderType
public interface SheetService {
    /** Writes a sector that is present, or the empty template; does not close the stream. */
    void write(Caller caller, Optional<SectorId> sector, OutputStream to) throws IOException;

    /**
     * Makes the jar of the sector that a spreadsheet describes, as {@link ModuleService} takes it. Changes nothing.
     *
     * @throws org.bihuan.api.problem.ProblemException {@link ModuleProblem#SHEET_REFUSED} with every fault by sheet and cell
     */
    byte[] jar(Caller caller, Path sheet);
}
