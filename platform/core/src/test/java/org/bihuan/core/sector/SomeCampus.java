package org.bihuan.core.sector;

import java.nio.file.Path;
import java.util.Set;
import org.bihuan.api.sector.Sector;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorId;
import org.bihuan.core.reference.OfflineInspector;

/** A sector in several versions, read from files. */
final class SomeCampus {
    static final SectorId CAMPUS = new SectorId("campus");

    private final Path folder;
    private int read;

    SomeCampus(Path folder) {
        this.folder = folder;
    }

    static Origin origin(long id, String bundle) {
        return new Origin(id, id, bundle, "1.0.0", Set.of());
    }

    Sector version(String version) {
        return read(SectorFolder.sound().replacing(SectorFolder.SECTOR, "version: 1.0.0", "version: " + version));
    }

    Sector named(String zh, String en) {
        return read(SectorFolder.sound()
                .replacing(SectorFolder.SECTOR, "zh: 校园", "zh: " + zh)
                .replacing(SectorFolder.ENGLISH, "name: Campus", "name: " + en));
    }

    Sector kindergarten() {
        return read(SectorFolder.sound().replacing(SectorFolder.SECTOR, "id: campus", "id: kindergarten"));
    }

    Sector read(SectorFolder sector) {
        read++;
        Path written = sector.writeTo(folder.resolve("sector-" + read));
        SectorDefinition definition =
                new OfflineInspector().inspect(written).definition().orElseThrow();
        return new ReadSector(definition, SectorContent.Places.NONE);
    }
}
