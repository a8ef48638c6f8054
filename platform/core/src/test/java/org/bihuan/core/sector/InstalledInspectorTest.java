package org.bihuan.core.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.sector.Comparison;
import org.bihuan.api.sector.SectorCheck;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorFaultCode;
import org.bihuan.api.text.Text;
import org.bihuan.core.reference.OfflineInspector;
import org.bihuan.core.reference.YamlAnnex2Form;
import org.bihuan.core.reference.YamlCampaign;
import org.bihuan.core.reference.YamlOrganisations;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.store.InMemoryStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledInspectorTest {
    private final Path folder;
    private final InMemoryStores stores = new InMemoryStores();
    private final Sectors sectors = new Sectors(new YamlOrganisations(), new YamlCampaign(), new YamlAnnex2Form());
    private final InstalledInspector inspector = new InstalledInspector(sectors, stores.hazards());

    InstalledInspectorTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void campusIsPresent() {
        SectorDefinition campus = new OfflineInspector()
                .inspect(SectorFolder.sound().writeTo(folder.resolve("campus")))
                .definition()
                .orElseThrow();
        sectors.came(
                new Origin(1, 1, "org.bihuan.sector.campus", "1.0.0", Set.of()),
                new ReadSector(campus, SectorContent.Places.NONE));
    }

    @Test
    void theImpactCountsOpenRecordsOfItemsTouched() throws IOException {
        register("campus-01");
        register("campus-02");
        register("campus-02");

        SectorCheck check = inspect(SectorFolder.sound()
                .replacing(SectorFolder.SECTOR, "version: 1.0.0", "version: 1.1.0")
                .replacing(SectorFolder.ITEMS, "measure: 收", "measure: 收走"));

        assertThat(check.faults()).isEmpty();
        assertThat(check.present().map(SectorDefinition::version)).isEqualTo(Optional.of("1.0.0"));
        assertThat(check.impact().openRecords()).isEqualTo(2);
        assertThat(check.impact().items())
                .isEqualTo(new Comparison(
                        List.of(),
                        List.of(),
                        List.of(new Comparison.Change(
                                new ItemId("campus-02"),
                                List.of(new Comparison.Difference(
                                        Comparison.Field.MEASURE,
                                        new Text("收", "Collect"),
                                        new Text("收走", "Collect")))))));
    }

    @Test
    void inspectingChangesNothing() throws IOException {
        inspect(SectorFolder.sound().replacing(SectorFolder.SECTOR, "version: 1.0.0", "version: 2.0.0"));

        assertThat(sectors.all()).extracting(SectorDefinition::version).containsExactly("1.0.0");
        assertThat(sectors.problems()).isEmpty();
    }

    @Test
    void aJarOfTheVersionPresentIsRefused() throws IOException {
        assertThat(inspect(SectorFolder.sound()).faults())
                .anyMatch(fault -> fault.code() == SectorFaultCode.SECTOR_VERSION_NOT_GROWN);
    }

    private SectorCheck inspect(SectorFolder sector) throws IOException {
        return inspector.inspect(
                Files.write(folder.resolve("new.jar"), sector.jar("org.bihuan.sector.campus", "1.1.0")));
    }

    private void register(String item) {
        Hazard hazard = Some.aHazard().in("campus").judgedBy(item).build();
        stores.hazards().add(hazard, Some.anEventOf(hazard).build());
    }
}
