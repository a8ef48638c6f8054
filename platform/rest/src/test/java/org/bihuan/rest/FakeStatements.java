package org.bihuan.rest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.paging.Page;
import org.bihuan.api.sector.Goal;
import org.bihuan.api.sector.OwnColumn;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.statement.FigureRecords;
import org.bihuan.api.statement.GoalProgress;
import org.bihuan.api.statement.GoalService;
import org.bihuan.api.statement.Statement;
import org.bihuan.api.statement.StatementService;
import org.bihuan.api.text.Text;
import org.bihuan.testkit.Some;

/** One own column, known and unknown, and one goal, with and without a year before. */
final class FakeStatements implements StatementService, GoalService {
    private static final OwnColumn COLUMN =
            new OwnColumn("illegal-sites", new Text("违法盗采点", "Illegal sites"), List.of(new ItemId("mine-01")), false);

    private static final Goal GOAL =
            new Goal("accidents", new Text("事故总量", "Accidents in total"), new Text("起", "accidents"), -30);

    private final FakePlatform platform;

    FakeStatements(FakePlatform platform) {
        this.platform = platform;
    }

    @Override
    public Statement statement(Caller caller, SectorId sector, LocalDate asOf) {
        platform.told.add(asOf);
        return new Statement(
                sector,
                "1.0.0",
                asOf,
                List.of(
                        new Statement.Figure(COLUMN, Optional.of(12L), Optional.of(2L)),
                        new Statement.Figure(COLUMN, Optional.empty(), Optional.empty())));
    }

    @Override
    public Page<Hazard> records(Caller caller, FigureRecords query) {
        platform.told.add(query);
        return new Page<>(List.of(Some.aHazard().build()), Optional.empty());
    }

    @Override
    public List<GoalProgress> goals(Caller caller, SectorId sector, LocalDate asOf) {
        platform.told.add(asOf);
        YearMonth month = YearMonth.from(asOf);
        return List.of(
                new GoalProgress(GOAL, List.of(new GoalProgress.Month(month, 2, 3))),
                new GoalProgress(GOAL, List.of(new GoalProgress.Month(month, 2, 0))));
    }
}
