package org.bihuan.forms.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bihuan.api.report.Annex2;
import org.bihuan.api.report.Annex2Form;
import org.bihuan.api.report.Annex2Printer;
import org.osgi.service.component.annotations.Component;

/** Annex 2 as the plan prints it: three levels of headings, units, forty rows, signatures and note. */
@Component
public final class XlsxAnnex2Printer implements Annex2Printer {
    @Override
    public void print(Annex2Form form, Annex2 annex, Heading heading, Locale language, OutputStream to)
            throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Annex2Words words = new Annex2Words(language);
            workbook.getProperties().getCoreProperties().setTitle(words.title());
            workbook.getProperties().getCoreProperties().setCreator("Bihuan");
            new Annex2Sheet(workbook, form, words).write(annex, heading);
            workbook.write(to);
        }
    }
}
