package org.bihuan.sector.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.sector.SectorCheck;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorFaultCode;
import org.bihuan.api.sector.SectorSheet;
import org.bihuan.api.sector.SectorSheets;
import org.bihuan.core.reference.OfflineInspector;
import org.bihuan.core.reference.YamlOrganisations;
import org.bihuan.forms.sector.XlsxSectorSheets;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The spreadsheet says all that a sector's files say. */
class SpreadsheetTest {
    private final OrganisationService departments = new YamlOrganisations();
    private final SectorSheets sheets = new XlsxSectorSheets();
    private final Path folder;

    SpreadsheetTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @TestFactory
    List<DynamicTest> everySectorGoesIntoASpreadsheetAndBack() {
        return SectorsOnClassPath.jars().stream()
                .map(jar -> dynamicTest(jar.getFileName().toString(), () -> {
                    SectorDefinition before =
                            new OfflineInspector().inspect(jar).definition().orElseThrow();

                    SectorSheet sheet = there(before);
                    SectorCheck back = back(sheet);

                    assertThat(sheet.faults()).isEmpty();
                    assertThat(back.definition()).contains(before);
                    assertThat(back.faults())
                            .as("a spreadsheet brings no code")
                            .allMatch(fault -> fault.code() == SectorFaultCode.SECTOR_RULE_MISSING);
                }))
                .toList();
    }

    private SectorSheet there(SectorDefinition sector) throws IOException {
        Path file = folder.resolve("sheet.xlsx");
        try (OutputStream to = Files.newOutputStream(file)) {
            sheets.write(sector, departments, to);
        }
        return sheets.read(file, departments);
    }

    private SectorCheck back(SectorSheet sheet) throws IOException {
        for (Map.Entry<String, String> file : sheet.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return new OfflineInspector().inspect(folder);
    }
}
