package org.bihuan.rest;

import java.time.LocalDate;
import java.util.List;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.sector.Comparison;
import org.bihuan.api.sector.EditionService;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.Turn;
import org.bihuan.api.text.Text;

/** One item that came and one that changed. */
final class FakeEditions implements EditionService {
    private static final Comparison CHANGE = new Comparison(
            List.of(new ItemId("road-10")),
            List.of(),
            List.of(new Comparison.Change(
                    new ItemId("road-11"),
                    List.of(new Comparison.Difference(
                            Comparison.Field.GROUND,
                            new Text("行动方案列明", "Listed by the action plan"),
                            new Text("国家判定标准", "National judgement standard"))))));

    private final FakePlatform platform;

    FakeEditions(FakePlatform platform) {
        this.platform = platform;
    }

    @Override
    public List<Turn> turns(SectorId sector) {
        return List.of(new Turn(LocalDate.of(2023, 10, 1), CHANGE));
    }

    @Override
    public Comparison compare(SectorId sector, LocalDate before, LocalDate after) {
        platform.told.add(List.of(before, after));
        return CHANGE;
    }

    @Override
    public SectorDefinition asOf(SectorId sector, LocalDate day) {
        return platform.sectors().find(sector).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
