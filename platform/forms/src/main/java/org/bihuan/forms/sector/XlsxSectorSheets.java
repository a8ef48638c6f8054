package org.bihuan.forms.sector;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorSheet;
import org.bihuan.api.sector.SectorSheets;
import org.bihuan.forms.sheet.SheetFaults;
import org.osgi.service.component.annotations.Component;

/** Sectors as xlsx. */
@Component
public final class XlsxSectorSheets implements SectorSheets {
    static final int MOST_FAULTS = 500;

    @Override
    public void template(OrganisationService departments, OutputStream to) throws IOException {
        write(Example.lines(), departments, to);
    }

    @Override
    public void write(SectorDefinition sector, OrganisationService departments, OutputStream to) throws IOException {
        write(new SectorLines(sector, departments).all(), departments, to);
    }

    @Override
    public SectorSheet read(Path file, OrganisationService departments) {
        SheetFaults faults = new SheetFaults(MOST_FAULTS);
        Map<Layout, List<Row>> sheets = new WorkbookReader(faults).read(file);
        return sheets.size() < Layout.values().length
                ? new SectorSheet(Map.of(), faults.found(), Map.of())
                : new SheetConversion(sheets, departments, faults).sector();
    }

    private static void write(
            Map<Layout, List<Map<String, String>>> lines, OrganisationService departments, OutputStream to)
            throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            WorkbookWriter writer = new WorkbookWriter(workbook, departments);
            writer.write(lines);
            writer.to(to);
        }
    }
}
