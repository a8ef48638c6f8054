package org.bihuan.core.sector;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The files that a sector brings, wherever they lie. Paths are relative and separated by slashes. */
interface SectorFiles {
    /** Opens a file; empty where there is none. */
    Optional<InputStream> open(String path) throws IOException;

    /** Paths of the YAML files directly in a folder, in the order of their names. */
    List<String> yamlIn(String folder) throws IOException;
}
