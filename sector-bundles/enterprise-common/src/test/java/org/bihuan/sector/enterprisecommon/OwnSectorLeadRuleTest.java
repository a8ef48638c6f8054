package org.bihuan.sector.enterprisecommon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.accident.MonthOfAccidents;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.CountedGoal;
import org.bihuan.api.sector.Grade;
import org.bihuan.api.sector.HazardFacts;
import org.bihuan.api.sector.Lead;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorProblem;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.testkit.sector.SectorContract;
import org.junit.jupiter.api.Test;

class OwnSectorLeadRuleTest {
    private static final Path FOLDER = Path.of("").toAbsolutePath();
    private static final SectorDefinition COMMON = new SectorContract(FOLDER).definition();
    private static final SectorDefinition MINES =
            new SectorContract(FOLDER.resolveSibling("non-coal-mines")).definition();

    private final OwnSectorLeadRule rule = new OwnSectorLeadRule();

    @Test
    void theLeadOfTheEnterprisesOwnSectorLeads() {
        rule.sectors = List.of(new Present(List.of(COMMON, MINES)));

        Lead lead = rule.lead(facts("non-coal-mines")).orElseThrow();

        assertThat(lead.department()).isEqualTo(new OrganisationId("dept-natural-resources"));
        assertThat(lead.reason().zh()).contains("非煤矿山");
        assertThat(lead.reason().en()).contains(MINES.name().en());
    }

    @Test
    void whileThatSectorIsNotThereTheTableDecides() {
        rule.sectors = List.of(new Present(List.of(COMMON)));
        assertThat(rule.lead(facts("non-coal-mines"))).isEmpty();
        assertThat(rule.lead(facts("enterprise-common"))).isEmpty();

        rule.sectors = List.of();
        assertThat(rule.lead(facts("non-coal-mines"))).isEmpty();
    }

    private static HazardFacts facts(String enterpriseSector) {
        return new HazardFacts(
                COMMON.items().get(0),
                List.of(),
                Optional.empty(),
                new RowId("other"),
                List.of(),
                new SectorId(enterpriseSector),
                LocalDate.of(2023, 7, 1));
    }

    private record Present(List<SectorDefinition> all) implements SectorRegistry {
        @Override
        public Optional<SectorDefinition> find(SectorId id) {
            return all.stream().filter(one -> one.id().equals(id)).findFirst();
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
            return List.of();
        }
    }
}
