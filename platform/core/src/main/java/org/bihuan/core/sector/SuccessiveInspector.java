package org.bihuan.core.sector;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bihuan.api.campaign.Campaign;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.report.Annex2Form;
import org.bihuan.api.sector.SectorCheck;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorInspector;

/** Inspects sectors one after the other, each as if those found sound before it were installed. Not thread-safe. */
public final class SuccessiveInspector implements SectorInspector {
    private final SectorContract contract;
    private final SectorReader reader;
    private final Map<String, SectorDefinition> present = new TreeMap<>();

    public SuccessiveInspector(OrganisationService organisations, Campaign campaign, Annex2Form form) {
        this.contract = new SectorContract(organisations, form);
        this.reader = new SectorReader(ActionPlan.of(campaign));
    }

    @Override
    public SectorCheck inspect(Path sector, List<Path> released) {
        Inspection inspection = new Inspection(contract, reader::read, List.copyOf(present.values()), (id, items) -> 0);
        SectorCheck check = inspection.of(sector, released);
        if (check.faults().isEmpty()) {
            check.definition().ifPresent(found -> present.put(found.id().value(), found));
        }
        return check;
    }
}
