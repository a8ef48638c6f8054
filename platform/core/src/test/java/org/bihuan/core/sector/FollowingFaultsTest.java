package org.bihuan.core.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.bihuan.core.sector.SectorFolder.ITEMS;
import static org.bihuan.core.sector.SectorFolder.SECTOR;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bihuan.api.sector.SectorCheck;
import org.bihuan.api.sector.SectorFault;
import org.bihuan.api.sector.SectorFaultCode;
import org.bihuan.core.reference.OfflineInspector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fault is told where it is, not wherever it is felt. */
class FollowingFaultsTest {
    private final Path folder;

    FollowingFaultsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static SectorFolder[] unreadable() {
        SectorFolder sound = SectorFolder.sound();
        return new SectorFolder[] {
            SectorFolder.sound().with(ITEMS, sound.text(ITEMS).getBytes(Charset.forName("GB18030"))),
            SectorFolder.sound()
                    .with(ITEMS, (sound.text(ITEMS) + "#".repeat(11_000_000)).getBytes(StandardCharsets.UTF_8)),
            SectorFolder.sound().with(ITEMS, "items: [")
        };
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void aChecklistThatCannotBeReadIsToldAlone(SectorFolder sector) {
        assertThat(inspect(sector).faults())
                .extracting(SectorFault::file, SectorFault::code)
                .containsExactly(tuple(ITEMS, SectorFaultCode.SECTOR_YAML_BROKEN));
    }

    @Test
    void theDaysOfAStandardThatCrossAreToldOfTheStandardAlone() {
        SectorFolder sector = SectorFolder.sound().replacing(SECTOR, "until: 2030-12-31", "until: 2021-12-31");

        assertThat(inspect(sector).faults())
                .extracting(SectorFault::file, SectorFault::code)
                .containsExactly(tuple(SECTOR, SectorFaultCode.SECTOR_DATES_CROSS));
    }

    private SectorCheck inspect(SectorFolder sector) {
        return new OfflineInspector().inspect(sector.writeTo(folder));
    }
}
