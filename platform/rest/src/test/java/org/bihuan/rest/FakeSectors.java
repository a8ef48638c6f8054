package org.bihuan.rest;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.accident.MonthOfAccidents;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.sector.CountedGoal;
import org.bihuan.api.sector.Grade;
import org.bihuan.api.sector.HazardFacts;
import org.bihuan.api.sector.HighRiskPart;
import org.bihuan.api.sector.Lead;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorFault;
import org.bihuan.api.sector.SectorFaultCode;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorProblem;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.text.Text;

/** The sectors that are present, and a bundle that is broken. */
final class FakeSectors implements SectorRegistry {
    static final SectorDefinition MINES =
            sector("non-coal-mines", new Text("非煤矿山", "Non-coal mines"), 1, SectorDefinition.HighRisk.ALL, List.of());

    /** One of which only a part is high-risk. */
    static final SectorDefinition GAS = sector(
            "city-gas",
            new Text("城镇燃气", "City gas"),
            9,
            SectorDefinition.HighRisk.PARTIAL,
            List.of(new HighRiskPart("gas", new Text("燃气", "Gas"))));

    private final FakePlatform platform;

    FakeSectors(FakePlatform platform) {
        this.platform = platform;
    }

    private static SectorDefinition sector(
            String id, Text name, int ordinal, SectorDefinition.HighRisk highRisk, List<HighRiskPart> parts) {
        return new SectorDefinition(
                new SectorId(id),
                SectorDefinition.Kind.SECTOR,
                name,
                Optional.of(ordinal),
                "1.0.0",
                highRisk,
                parts,
                "每月",
                "每季",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Override
    public List<SectorDefinition> all() {
        return List.copyOf(platform.sectors.values());
    }

    @Override
    public Optional<SectorDefinition> find(SectorId id) {
        return Optional.ofNullable(platform.sectors.get(id));
    }

    @Override
    public Optional<Grade> grade(SectorId sector, HazardFacts facts) {
        return Optional.empty();
    }

    @Override
    public Optional<Lead> lead(SectorId sector, HazardFacts facts) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Hazard>> counted(SectorId sector, String column, List<Hazard> candidates) {
        return Optional.empty();
    }

    @Override
    public List<CountedGoal> goals(SectorId sector, List<MonthOfAccidents> months) {
        return List.of();
    }

    @Override
    public List<SectorProblem> problems() {
        return List.of(new SectorProblem(
                9,
                "org.bihuan.sector.broken",
                "1.0.0",
                List.of(new SectorFault(
                        "SECTOR-INF/sector.yaml",
                        3,
                        SectorFaultCode.SECTOR_KEY_UNKNOWN,
                        List.of("nmae", "id, name")))));
    }
}
