package org.bihuan.core.sector;

import java.nio.file.Path;
import java.util.List;
import org.bihuan.api.sector.SectorCheck;
import org.bihuan.api.sector.SectorInspector;
import org.bihuan.api.store.HazardStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Inspects a jar against the sectors present in this platform. */
@Component
public final class InstalledInspector implements SectorInspector {
    private final Sectors sectors;
    private final HazardStore hazards;

    @Activate
    public InstalledInspector(@Reference Sectors sectors, @Reference HazardStore hazards) {
        this.sectors = sectors;
        this.hazards = hazards;
    }

    @Override
    public SectorCheck inspect(Path sector, List<Path> released) {
        return new Inspection(sectors.contract(), sectors::read, sectors.all(), hazards::countOpen)
                .of(sector, released);
    }
}
