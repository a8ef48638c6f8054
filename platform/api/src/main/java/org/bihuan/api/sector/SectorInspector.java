package org.bihuan.api.sector;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/** Reads and checks a sector's jar before it is installed. Offered by {@code core}, used by {@code modules}. */
@ProviderType
public interface SectorInspector {
    /**
     * Checks the jar's {@code SECTOR-INF} by the same rules as the extender, and against the version present now.
     *
     * @throws java.io.UncheckedIOException if the file is no jar
     */
    SectorCheck inspect(Path jar);
}
