package org.bihuan.api.sector;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.bihuan.api.organisation.OrganisationService;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A sector as a spreadsheet (xlsx) that a department fills in. Offered by {@code forms}; where no platform runs, found by
 * {@link java.util.ServiceLoader}. Callable from any thread.
 */
@ProviderType
public interface SectorSheets {
    /** Writes the empty template, with the departments to choose from; does not close the stream. */
    void template(OrganisationService departments, OutputStream to) throws IOException;

    /** Writes a sector, to be changed and taken back; does not close the stream. */
    void write(SectorDefinition sector, OrganisationService departments, OutputStream to) throws IOException;

    /** Reads whatever file somebody took for a filled-in template. Everything wrong with it as a spreadsheet is told at once. */
    SectorSheet read(Path file, OrganisationService departments);
}
