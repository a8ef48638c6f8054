package org.bihuan.api.sector;

import java.nio.file.Path;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads and checks a sector before it is installed. Offered by {@code core}, used by {@code modules} and, without a platform,
 * by a sector's build.
 */
@ProviderType
public interface SectorInspector {
    /**
     * Checks the {@code SECTOR-INF} of a jar, or of a folder, by the same rules as the extender, and against the version
     * present now.
     *
     * @throws java.io.UncheckedIOException if the file is no jar
     */
    default SectorCheck inspect(Path sector) {
        return inspect(sector, List.of());
    }

    /**
     * As {@link #inspect(Path)}, and against editions released before, so that no id is reused or redefined.
     *
     * @param released files that each hold an edition in short: {@code version} and {@code items}, a mapping from id to
     *     requirement in Chinese
     * @throws java.io.UncheckedIOException if the file is no jar, or an edition is not there
     */
    SectorCheck inspect(Path sector, List<Path> released);
}
