package org.bihuan.core.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.core.sector.SectorFolder.ITEMS;
import static org.bihuan.core.sector.SectorFolder.SECTOR;

import java.nio.file.Path;
import org.bihuan.testkit.sector.SectorContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build's contract test, on top of this module's reader. */
class BuildContractTest {
    private final Path module;
    private final SectorContract contract;

    BuildContractTest(@TempDir Path module) {
        this.module = module;
        this.contract = new SectorContract(module);
    }

    @Test
    void aSoundSectorPasses() {
        now(SectorFolder.sound());

        assertThat(contract.isSector()).isTrue();
        assertThat(contract.faults()).isEmpty();
        assertThat(contract.definition().id().value()).isEqualTo("campus");
    }

    @Test
    void aFolderWithoutContentIsNoSector() {
        assertThat(contract.isSector()).isFalse();
    }

    @Test
    void aFaultIsSaidWithItsFileAndLine() {
        now(SectorFolder.sound().replacing(SECTOR, "dept-edu", "dept-magic"));

        assertThat(contract.faults())
                .containsExactly("src/main/resources/SECTOR-INF/sector.yaml:8 sector-department-unknown [dept-magic]");
    }

    @Test
    void theSourcesAreComparedWithTheLastVersionReleased() {
        released("1.9.0", SectorFolder.sound().replacing(SECTOR, "1.0.0", "1.9.0"));
        released(
                "1.10.0",
                SectorFolder.sound()
                        .replacing(SECTOR, "1.0.0", "1.10.0")
                        .replacing(ITEMS, "宿舍内没有违规电器", "学生宿舍内没有违规使用电器"));
        now(SectorFolder.sound().replacing(SECTOR, "1.0.0", "1.10.0").replacing(ITEMS, "不少于2个", "不少于3个"));

        assertThat(contract.faults())
                .containsExactly(
                        "src/main/resources/SECTOR-INF/checklists/10-items.yaml:2 sector-item-redefined [campus-01]",
                        "src/main/resources/SECTOR-INF/sector.yaml:3 sector-version-not-grown [1.10.0, 1.10.0]");
    }

    private void now(SectorFolder sector) {
        sector.writeTo(module.resolve("src/main/resources"));
    }

    private void released(String version, SectorFolder sector) {
        sector.writeTo(module.resolve("src/test/previous").resolve(version));
    }
}
