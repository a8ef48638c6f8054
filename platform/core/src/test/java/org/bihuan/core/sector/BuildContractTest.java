package org.bihuan.core.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.core.sector.SectorFolder.ITEMS;
import static org.bihuan.core.sector.SectorFolder.SECTOR;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
    void theSourcesKeepToEveryEditionReleased() {
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

    @Test
    void anIdOfAnOldEditionIsStillMissed() throws IOException {
        Files.createDirectories(module.resolve("src/test/previous"));
        Files.writeString(module.resolve("src/test/previous/0.9.0.yaml"), """
            version: 0.9.0
            items:
              campus-00: 宿舍有宿管员值守
              campus-02: 宿舍内没有违规电器
            """);
        now(SectorFolder.sound());

        assertThat(contract.faults())
                .containsExactly("src/main/resources/SECTOR-INF/sector.yaml:1 sector-item-gone [campus-00]");
    }

    @Test
    void anUnreadableEditionIsSaidWithItsFileAndLine() throws IOException {
        Files.createDirectories(module.resolve("src/test/previous"));
        Files.writeString(module.resolve("src/test/previous/0.9.0.yaml"), "version: newest\nitem: {}\n");
        now(SectorFolder.sound());

        assertThat(contract.faults())
                .containsExactly(
                        "src/test/previous/0.9.0.yaml:1 sector-key-missing [items]",
                        "src/test/previous/0.9.0.yaml:1 sector-value-wrong [version, 1.0.0]",
                        "src/test/previous/0.9.0.yaml:2 sector-key-unknown [item, version, items]");
    }

    @Test
    void anElementOfACompositeRuleNeedsARuleInTheBundleAsBuilt() {
        now(SectorFolder.sound().replacing(ITEMS, "measure: 收", "measure: 收\n    composite: '7.1'"));
        assertThat(contract.faults())
                .containsExactly(
                        "src/main/resources/SECTOR-INF/checklists/10-items.yaml:14 sector-rule-missing [campus-02, GradeRule]");

        SectorFolder.sound()
                .replacing(ITEMS, "measure: 收", "measure: 收\n    composite: '7.1'")
                .with("META-INF/MANIFEST.MF", """
                    Manifest-Version: 1.0
                    Provide-Capability: osgi.service;objectClass:List<String>="org.bihuan
                     .api.sector.GradeRule";uses:="org.bihuan.api.sector"
                    """)
                .writeTo(module.resolve("target/classes"));
        assertThat(contract.faults()).isEmpty();
    }

    private void now(SectorFolder sector) {
        sector.writeTo(module.resolve("src/main/resources"));
    }

    /** As the guide tells: what the build wrote is kept. */
    private void released(String version, SectorFolder sector) {
        now(sector);
        Path previous = module.resolve("src/test/previous");
        try {
            Files.createDirectories(previous);
            Files.copy(contract.writeEdition(), previous.resolve(version + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
