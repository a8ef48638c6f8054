package org.bihuan.forms.sheet;

import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;

/**
 * Which numbers of a spreadsheet are days, and which days.
 *
 * @param styles the styles of cells
 * @param since1904 whether days are counted from 1904, as spreadsheet programs of the Macintosh did, and not from 1900
 */
record Dates(StylesTable styles, boolean since1904) {
    /** Those of a spreadsheet, as its description says. */
    static Dates of(StylesTable styles, InputStream workbook) throws XMLStreamException {
        XMLStreamReader xml = Xml.reader(workbook);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("workbookPr")) {
                String flag = xml.getAttributeValue(null, "date1904");
                return new Dates(styles, "1".equals(flag) || "true".equals(flag));
            }
        }
        return new Dates(styles, false);
    }

    boolean is(String style) {
        if (style.isEmpty()) {
            return false;
        }
        var format = styles.getStyleAt(Integer.parseInt(style));
        return DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
    }

    String day(String number) {
        return DateUtil.getLocalDateTime(Double.parseDouble(number), since1904)
                .toLocalDate()
                .toString();
    }
}
