package org.bihuan.modules.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bihuan.api.module.ModuleProblem;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.sector.SectorCheck;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorInspector;
import org.bihuan.api.sector.SectorSheet;
import org.bihuan.api.sector.SectorSheets;

/** Takes a filled-in spreadsheet and has its content judged as that of any bundle. */
final class Sheets {
    private final SectorSheets sheets;
    private final OrganisationService departments;
    private final SectorInspector inspector;

    Sheets(SectorSheets sheets, OrganisationService departments, SectorInspector inspector) {
        this.sheets = sheets;
        this.departments = departments;
        this.inspector = inspector;
    }

    /** A sector out of a spreadsheet. */
    record Taken(SectorDefinition sector, Map<String, String> files) {}

    /**
     * Reads a spreadsheet without a fault.
     *
     * @throws ProblemException {@link ModuleProblem#SHEET_REFUSED} with every fault by its cell
     */
    Taken take(Path file) {
        SectorSheet sheet = sheets.read(file, departments);
        if (sheet.files().isEmpty()) {
            throw new ProblemException(ModuleProblem.SHEET_REFUSED, sheet.faults());
        }
        SectorCheck check = inspected(sheet.files());
        List<Fault> faults = sheet.faults(check.faults());
        if (!faults.isEmpty()) {
            throw new ProblemException(ModuleProblem.SHEET_REFUSED, faults);
        }
        return new Taken(check.definition().orElseThrow(), sheet.files());
    }

    private SectorCheck inspected(Map<String, String> files) {
        try {
            Path folder = Files.createTempDirectory("bihuan-sheet");
            try {
                write(files, folder);
                return inspector.inspect(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Map<String, String> files, Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
