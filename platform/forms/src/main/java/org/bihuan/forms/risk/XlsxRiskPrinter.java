package org.bihuan.forms.risk;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bihuan.api.risk.RiskForm;
import org.bihuan.api.risk.RiskPrinter;
import org.osgi.service.component.annotations.Component;

/** Annex 3 as xlsx. */
@Component
public final class XlsxRiskPrinter implements RiskPrinter {
    @Override
    public void print(RiskForm form, Heading heading, List<Line> risks, Locale language, OutputStream to)
            throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            RiskWords words = new RiskWords(language);
            workbook.getProperties().getCoreProperties().setTitle(words.title(form.title()));
            workbook.getProperties().getCoreProperties().setCreator("Bihuan");
            new RiskSheet(workbook, form, words).write(heading, risks);
            workbook.write(to);
        }
    }
}
