package org.bihuan.core.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.sector.Comparison;
import org.bihuan.api.sector.Comparison.Field;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.Turn;
import org.bihuan.api.text.Text;
import org.bihuan.core.reference.OfflineInspector;
import org.bihuan.core.reference.YamlAnnex2Form;
import org.bihuan.core.reference.YamlCampaign;
import org.bihuan.core.reference.YamlOrganisations;
import org.bihuan.testkit.store.InMemoryStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledEditionsTest {
    private static final SectorId CAMPUS = new SectorId("campus");
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 10, 1);

    private final Path folder;
    private final Sectors sectors = new Sectors(new YamlOrganisations(), new YamlCampaign(), new YamlAnnex2Form());
    private final KeptEditions kept = new KeptEditions(sectors, new InMemoryStores().editions(), Clock.systemUTC());
    private final InstalledEditions editions = new InstalledEditions(sectors, new YamlCampaign(), kept);

    InstalledEditionsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** campus-01 rests on the plan and from October on a judgement standard too, campus-02 on the latter alone. */
    @BeforeEach
    void aStandardComesIntoForceDuringTheCampaign() {
        SectorFolder campus = SectorFolder.sound()
                .replacing(SectorFolder.SECTOR, "from: 2022-01-01", "judges: true, from: 2023-10-01")
                .replacing(SectorFolder.ITEMS, "ground: plan-listed", "ground: judgement-standard")
                .replacing(SectorFolder.ITEMS, "measure: 收", "measure: 收\n    until: 2024-06-30");
        sectors.came(
                new Origin(1, 1, "org.bihuan.sector.campus", "1.0.0", Set.of()),
                new ReadSector(
                        new OfflineInspector()
                                .inspect(campus.writeTo(folder))
                                .definition()
                                .orElseThrow(),
                        SectorContent.Places.NONE));
    }

    @Test
    void theDaysOnWhichJudgingChangesAreTold() {
        assertThat(editions.turns(CAMPUS))
                .extracting(Turn::day)
                .containsExactly(FIRST_DAY, LocalDate.of(2024, 7, 1), LocalDate.of(2031, 1, 1));
        assertThat(editions.turns(CAMPUS).get(1).change().retired()).containsExactly(new ItemId("campus-02"));
    }

    @Test
    void twoDaysAreComparedFieldByField() {
        Comparison comparison = editions.compare(CAMPUS, FIRST_DAY.minusDays(1), FIRST_DAY);

        assertThat(comparison.added()).containsExactly(new ItemId("campus-02"));
        assertThat(comparison.retired()).isEmpty();
        assertThat(comparison.changed()).singleElement().satisfies(change -> {
            assertThat(change.item()).isEqualTo(new ItemId("campus-01"));
            assertThat(change.fields())
                    .extracting(Comparison.Difference::field)
                    .containsExactly(Field.BASIS, Field.GROUND);
            assertThat(change.fields().get(0).before().zh())
                    .isEqualTo("昆明市呈贡区重大事故隐患专项排查整治2023行动方案（呈安委〔2023〕7号） 二（已核对原文）");
            assertThat(change.fields().get(0).after().en())
                    .endsWith("; 规定（令1） (judgement standard, from 2023-10-01, until 2030-12-31, to be verified)");
            assertThat(change.fields().get(1).after()).isEqualTo(new Text("国家判定标准", "National judgement standard"));
        });
    }

    @Test
    void theWayBackIsToldTheOtherWayRound() {
        assertThat(editions.compare(CAMPUS, FIRST_DAY, FIRST_DAY.minusDays(1)).retired())
                .containsExactly(new ItemId("campus-02"));
        assertThat(editions.compare(CAMPUS, FIRST_DAY, FIRST_DAY).isEmpty()).isTrue();
    }

    @Test
    void aSectorThatIsAwayHasNoEditions() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> editions.turns(new SectorId("castles")))
                .satisfies(thrown -> assertThat(thrown.problem()).isEqualTo(CommonProblem.NOT_FOUND));
    }
}
