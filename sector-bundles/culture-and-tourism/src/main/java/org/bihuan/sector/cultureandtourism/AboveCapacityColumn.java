package org.bihuan.sector.cultureandtourism;

import org.bihuan.api.hazard.Judgement;
import org.bihuan.api.hazard.Measured;
import org.bihuan.api.sector.ColumnRule;
import org.bihuan.api.sector.SectorId;
import org.osgi.service.component.annotations.Component;

/** Findings with more persons counted than approved: the same items are also about bookings, monitoring and exits. */
@Component
public final class AboveCapacityColumn implements ColumnRule {
    private static final SectorId SECTOR = new SectorId("culture-and-tourism");

    @Override
    public SectorId sector() {
        return SECTOR;
    }

    @Override
    public String column() {
        return "measured-above-capacity";
    }

    @Override
    public boolean counts(Judgement judgement) {
        return Measured.exceeds(judgement.measured(), "persons", "capacity");
    }
}
