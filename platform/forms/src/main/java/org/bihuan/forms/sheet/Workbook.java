package org.bihuan.forms.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.bihuan.api.exchange.SheetFault;

/** An xlsx file that anybody may have made. Whatever is wrong with it is noted; nothing is thrown but what a reader throws. */
public final class Workbook {
    static {
        // how much comes out was counted; how densely it was packed says nothing more
        ZipSecureFile.setMinInflateRatio(0);
    }

    private final Path file;
    private final int mostMegabytes;
    private final SheetFaults faults;

    /**
     * @param mostMegabytes how large it may be when unpacked
     * @param faults where faults are noted
     */
    public Workbook(Path file, int mostMegabytes, SheetFaults faults) {
        this.file = file;
        this.mostMegabytes = mostMegabytes;
        this.faults = faults;
    }

    /** Reads a sheet. */
    @FunctionalInterface
    public interface SheetReader {
        void read(String name, Cells cells, InputStream sheet) throws XMLStreamException;
    }

    /** Passes each sheet to a reader; answers whether the file could be read to its end. */
    public boolean each(SheetReader reader) {
        if (!Container.fits(file, mostMegabytes, faults)) {
            return false;
        }
        try (OPCPackage container = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader parts = new XSSFReader(container);
            SharedStrings strings = strings(container);
            Dates dates = dates(parts);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) parts.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    String name = sheets.getSheetName().strip();
                    reader.read(name, new Cells(name, strings, dates, faults), sheet);
                }
            }
            return true;
        } catch (TooLargeException tooLarge) {
            faults.add("", "", SheetFault.SHEET_TOO_LARGE, mostMegabytes);
            return false;
        } catch (BrokenOffException ended) {
            throw ended.reason();
        } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException broken) {
            // a file that anybody may have made breaks the reader in any way it likes
            faults.add("", "", SheetFault.NOT_A_SPREADSHEET);
            return false;
        }
    }

    private static Dates dates(XSSFReader parts) throws IOException, OpenXML4JException, XMLStreamException {
        try (InputStream workbook = parts.getWorkbookData()) {
            return Dates.of(parts.getStylesTable(), workbook);
        }
    }

    private static SharedStrings strings(OPCPackage container) throws IOException, XMLStreamException {
        List<PackagePart> parts = container.getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType());
        if (parts.isEmpty()) {
            return SharedStrings.none();
        }
        try (InputStream from = parts.get(0).getInputStream()) {
            return SharedStrings.read(from);
        }
    }
}
