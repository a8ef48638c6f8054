package org.bihuan.sector.civilexplosivesanddefenceindustry;

import org.bihuan.api.hazard.Judgement;
import org.bihuan.api.hazard.Measured;
import org.bihuan.api.sector.ColumnRule;
import org.bihuan.api.sector.SectorId;
import org.osgi.service.component.annotations.Component;

/** Findings with more persons counted than permitted: the same items are also about quantities, kinds, hours and automation. */
@Component
public final class AbovePermittedColumn implements ColumnRule {
    private static final SectorId SECTOR = new SectorId("civil-explosives-and-defence-industry");

    @Override
    public SectorId sector() {
        return SECTOR;
    }

    @Override
    public String column() {
        return "measured-above-permitted";
    }

    @Override
    public boolean counts(Judgement judgement) {
        return Measured.exceeds(judgement.measured(), "persons", "permitted");
    }
}
