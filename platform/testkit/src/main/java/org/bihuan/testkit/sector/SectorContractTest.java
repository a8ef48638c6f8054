package org.bihuan.testkit.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Run in every sector's build through the parent of all sectors; the sector itself needs no test class for it. */
public final class SectorContractTest {
    private final SectorContract contract = new SectorContract(Path.of("").toAbsolutePath());

    @Test
    void theSectorKeepsToTheContract() {
        assertThat(contract.isSector()).as("SECTOR-INF is there").isTrue();
        assertThat(contract.faults()).isEmpty();
    }

    @Test
    void theEditionIsWrittenInShortForItsRelease() {
        assertThat(contract.writeEdition()).isNotEmptyFile();
    }
}
