package org.bihuan.core.reference;

import java.nio.file.Path;
import java.util.List;
import org.bihuan.api.sector.SectorCheck;
import org.bihuan.api.sector.SectorInspector;
import org.bihuan.core.sector.SuccessiveInspector;

/** Inspects sectors by the shipped reference data where no platform runs. A build finds it through {@link java.util.ServiceLoader}. */
public final class OfflineInspector implements SectorInspector {
    private final SuccessiveInspector sectors =
            new SuccessiveInspector(new YamlOrganisations(), new YamlCampaign().current(), new YamlAnnex2Form().form());

    @Override
    public SectorCheck inspect(Path sector, List<Path> released) {
        return sectors.inspect(sector, released);
    }
}
