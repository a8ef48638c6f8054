package org.bihuan.sector.roadtransport;

import org.bihuan.api.accident.MonthOfAccidents;
import org.bihuan.api.sector.Goal;
import org.bihuan.api.sector.GoalRule;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.text.Text;
import org.osgi.service.component.annotations.Component;

/**
 * Three tenths fewer road transport accidents within the year (plan, part two (6), rule R-TGT-01). The plan counts accidents,
 * whatever their gravity.
 */
@Component
public final class FewerAccidentsGoal implements GoalRule {
    private static final SectorId SECTOR = new SectorId("road-transport");
    private static final Goal GOAL = new Goal(
            "fewer-accidents",
            new Text("道路运输事故总量", "Road transport accidents in total"),
            new Text("起", "accidents"),
            -30);

    @Override
    public SectorId sector() {
        return SECTOR;
    }

    @Override
    public Goal goal() {
        return GOAL;
    }

    @Override
    public long counts(MonthOfAccidents month) {
        return month.accidents();
    }
}
