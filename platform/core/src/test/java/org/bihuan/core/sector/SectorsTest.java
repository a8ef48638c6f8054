package org.bihuan.core.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.core.sector.SomeCampus.CAMPUS;
import static org.bihuan.core.sector.SomeCampus.origin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.sector.Sector;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorFault;
import org.bihuan.api.sector.SectorFaultCode;
import org.bihuan.api.sector.SectorListener;
import org.bihuan.api.sector.SectorProblem;
import org.bihuan.core.reference.YamlAnnex2Form;
import org.bihuan.core.reference.YamlCampaign;
import org.bihuan.core.reference.YamlOrganisations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which sectors are present while bundles come and go. */
class SectorsTest {
    private final SomeCampus campus;
    private final Sectors sectors = new Sectors(new YamlOrganisations(), new YamlCampaign(), new YamlAnnex2Form());

    SectorsTest(@TempDir Path folder) {
        campus = new SomeCampus(folder);
    }

    @Test
    void theHighestContentVersionIsShown() {
        sectors.came(origin(1, "a"), campus.version("1.9.0"));
        sectors.came(origin(2, "b"), campus.version("1.10.0"));
        sectors.came(origin(3, "c"), campus.version("1.2.0"));

        assertThat(version()).contains("1.10.0");
        assertThat(sectors.problems()).isEmpty();
    }

    @Test
    void ofEqualVersionsTheNewestServiceIsShown() {
        Sector first = campus.version("1.0.0");
        Sector second = campus.named("校园（二）", "Campus, second");
        sectors.came(origin(1, "a"), first);
        sectors.came(origin(2, "b"), second);

        assertThat(sectors.find(CAMPUS)).contains(second.definition());
    }

    @Test
    void aSwapLeavesNoGap() {
        sectors.came(origin(1, "a"), campus.version("1.0.0"));
        sectors.came(origin(2, "b"), campus.version("1.1.0"));
        sectors.went(1);
        assertThat(version()).contains("1.1.0");

        sectors.came(origin(3, "c"), campus.version("1.0.0"));
        sectors.went(2);
        assertThat(version()).contains("1.0.0");

        sectors.went(3);
        assertThat(sectors.all()).isEmpty();
    }

    @Test
    void sectorsOfThePlanComeFirst() {
        sectors.came(origin(1, "a"), campus.version("1.0.0"));
        sectors.came(
                origin(2, "b"),
                campus.read(SectorFolder.sound()
                        .replacing(SectorFolder.SECTOR, "id: campus", "id: zoo\nordinal: 9")
                        .replacing(SectorFolder.SECTOR, "campus-01", "zoo-01")
                        .replacing(SectorFolder.ITEMS, "campus-", "zoo-")
                        .replacing(SectorFolder.ENGLISH, "campus-", "zoo-")));

        assertThat(sectors.all()).extracting(one -> one.id().value()).containsExactly("zoo", "campus");
    }

    @Test
    void whoeverWasThereFirstStays() {
        sectors.came(origin(1, "a"), campus.version("1.0.0"));
        sectors.came(origin(2, "b"), campus.kindergarten());

        assertThat(sectors.all()).extracting(SectorDefinition::id).containsExactly(CAMPUS);
        assertThat(sectors.problems()).hasSize(1);
        assertThat(sectors.problems().get(0).bundle()).isEqualTo("b");
        assertThat(sectors.problems().get(0).faults())
                .extracting(SectorFault::code)
                .containsOnly(SectorFaultCode.SECTOR_ID_OF_OTHER_SECTOR);
    }

    @Test
    void aRowThatAnotherSectorHasIsRefusedToo() {
        SectorFolder mines =
                SectorFolder.sound().replacing(SectorFolder.SECTOR, "tags: [parks]", "rows: [{id: coal-mine}]");
        sectors.came(origin(1, "a"), campus.read(mines));
        sectors.came(
                origin(2, "b"),
                campus.read(mines.replacing(SectorFolder.SECTOR, "id: campus", "id: zoo")
                        .replacing(SectorFolder.SECTOR, "campus-01", "zoo-01")
                        .replacing(SectorFolder.ITEMS, "campus-", "zoo-")
                        .replacing(SectorFolder.ENGLISH, "campus-", "zoo-")));

        assertThat(sectors.all()).extracting(SectorDefinition::id).containsExactly(CAMPUS);
        assertThat(sectors.problems().get(0).faults())
                .extracting(SectorFault::code)
                .containsExactly(SectorFaultCode.SECTOR_ROW_OF_OTHER_SECTOR);
    }

    @Test
    void aSwapDoesNotLetTheRefusedOneIn() {
        sectors.came(origin(1, "a"), campus.version("1.0.0"));
        sectors.came(origin(2, "b"), campus.kindergarten());
        sectors.came(origin(3, "a"), campus.version("1.1.0"));
        sectors.went(1);

        assertThat(version()).contains("1.1.0");
        assertThat(sectors.problems()).extracting(SectorProblem::bundle).containsExactly("b");
    }

    @Test
    void theRefusedOneComesInWhenItsRivalGoes() {
        sectors.came(origin(1, "a"), campus.version("1.0.0"));
        sectors.came(origin(2, "b"), campus.kindergarten());
        sectors.went(1);

        assertThat(sectors.all()).extracting(one -> one.id().value()).containsExactly("kindergarten");
        assertThat(sectors.problems()).isEmpty();
    }

    @Test
    void aProblemGoesWithItsBundle() {
        SectorProblem problem = new SectorProblem(7, "broken", "1.0.0", List.of());
        sectors.refused(problem);
        assertThat(sectors.problems()).containsExactly(problem);

        sectors.forgotten(7);
        assertThat(sectors.problems()).isEmpty();
    }

    @Test
    void aSectorMadeByCodeKeepsToTheSameContract() {
        SectorDefinition sound = campus.version("1.0.0").definition();
        sectors.came(origin(1, "a"), () -> sound);
        assertThat(sectors.find(CAMPUS)).contains(sound);
        sectors.went(1);

        SectorDefinition untranslated = campus.named("校园", "校园").definition();
        sectors.came(origin(2, "b"), () -> untranslated);
        assertThat(sectors.all()).isEmpty();
        assertThat(sectors.problems().get(0).faults())
                .contains(new SectorFault("", 0, SectorFaultCode.SECTOR_TRANSLATION_MISSING, List.of("校园")));
    }

    @Test
    void aSectorThatFailsToSayAnythingCostsOnlyItself() {
        sectors.came(origin(1, "a"), campus.version("1.0.0"));
        sectors.came(origin(2, "b"), () -> {
            throw new IllegalStateException("no idea");
        });

        assertThat(sectors.all()).hasSize(1);
        assertThat(sectors.problems()).extracting(SectorProblem::bundle).containsExactly("b");
        sectors.went(2);
        assertThat(sectors.problems()).isEmpty();
    }

    @Test
    void listenersAreToldOfWhatIsVisibleByThen() {
        List<String> told = new ArrayList<>();
        SectorListener failing = sector -> {
            throw new IllegalStateException("a listener's own trouble");
        };
        sectors.listeners = List.of(
                failing,
                sector -> told.add(sector + " "
                        + sectors.find(sector).map(SectorDefinition::version).orElse("gone")));

        sectors.came(origin(1, "a"), campus.version("1.0.0"));
        sectors.came(origin(2, "b"), campus.version("1.1.0"));
        sectors.came(origin(3, "c"), campus.version("0.9.0"));
        sectors.came(origin(4, "d"), campus.kindergarten());
        sectors.went(3);
        sectors.went(2);
        sectors.went(4);
        sectors.went(1);

        assertThat(told).containsExactly("campus 1.0.0", "campus 1.1.0", "campus 1.0.0", "campus gone");
    }

    @Test
    void readersSeeTheSectorThroughoutManySwaps() throws InterruptedException {
        sectors.came(origin(1, "a"), campus.version("1.0.0"));
        List<Sector> versions = new ArrayList<>();
        for (int version = 1; version <= 50; version++) {
            versions.add(campus.version("1." + version + ".0"));
        }
        List<String> gaps = new ArrayList<>();
        Thread reader = new Thread(() -> {
            while (!version().equals(Optional.of("1.50.0"))) {
                if (version().isEmpty()) {
                    gaps.add("gap");
                }
            }
        });
        reader.start();
        for (int version = 1; version <= 50; version++) {
            sectors.came(origin(version + 1, "a"), versions.get(version - 1));
            sectors.went(version);
        }
        reader.join();

        assertThat(gaps).isEmpty();
    }

    private Optional<String> version() {
        return sectors.find(CAMPUS).map(SectorDefinition::version);
    }
}
