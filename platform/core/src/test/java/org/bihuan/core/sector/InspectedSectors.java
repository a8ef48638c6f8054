package org.bihuan.core.sector;

import static org.bihuan.core.sector.SectorFolder.SECTOR;

import java.nio.file.Path;
import java.util.List;
import org.bihuan.api.sector.SectorCheck;
import org.bihuan.api.sector.SectorFault;
import org.bihuan.api.sector.SectorFaultCode;
import org.bihuan.core.reference.OfflineInspector;

/** Sectors that are written to a folder and inspected one after the other. */
final class InspectedSectors {
    final OfflineInspector inspector = new OfflineInspector();

    private final Path folder;
    private int inspected;

    InspectedSectors(Path folder) {
        this.folder = folder;
    }

    SectorCheck inspect(SectorFolder sector) {
        inspected++;
        return inspector.inspect(sector.writeTo(folder.resolve("sector-" + inspected)));
    }

    static SectorFolder version(String version) {
        return SectorFolder.sound().replacing(SECTOR, "version: 1.0.0", "version: " + version);
    }

    static SectorFault fault(String file, int line, SectorFaultCode code, String... arguments) {
        return new SectorFault(file, line, code, List.of(arguments));
    }
}
