package org.bihuan.forms.sheet;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.bihuan.api.exchange.SheetFault;

/** Reads the cells of one sheet, row by row, without ever holding the sheet. */
public final class Cells {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}]");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00A0]+");

    /** The largest number of a spreadsheet is below 10 to the power of 308, the smallest one above its inverse. */
    private static final int MOST_DIGITS = 400;

    private final String sheet;
    private final SharedStrings strings;
    private final StylesTable styles;
    private final SheetFaults faults;

    Cells(String sheet, SharedStrings strings, StylesTable styles, SheetFaults faults) {
        this.sheet = sheet;
        this.strings = strings;
        this.styles = styles;
        this.faults = faults;
    }

    /** Gives the cells of each row that has some, by their column's letters, until told to stop. */
    public void read(InputStream from, BiPredicate<Integer, Map<String, String>> row) throws XMLStreamException {
        XMLStreamReader xml = Xml.reader(from);
        boolean going = true;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> going = going && row(xml, row);
                    case "mergeCell" -> merged(xml.getAttributeValue(null, "ref"));
                    default -> {}
                }
            }
        }
    }

    private boolean row(XMLStreamReader xml, BiPredicate<Integer, Map<String, String>> row) throws XMLStreamException {
        int number = Integer.parseInt(xml.getAttributeValue(null, "r"));
        Map<String, String> cells = new LinkedHashMap<>();
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("row"))) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                String reference = xml.getAttributeValue(null, "r");
                String text = cell(xml, reference);
                if (!text.isEmpty()) {
                    cells.put(letters(reference), text);
                }
            }
        }
        return cells.isEmpty() || taken(number, cells, row);
    }

    private static String letters(String reference) {
        int end = 0;
        while (end < reference.length() && !Character.isDigit(reference.charAt(end))) {
            end++;
        }
        return reference.substring(0, end);
    }

    private static boolean taken(int number, Map<String, String> cells, BiPredicate<Integer, Map<String, String>> row) {
        try {
            return row.test(number, cells);
        } catch (RuntimeException reason) {
            throw new BrokenOffException(reason);
        }
    }

    private String cell(XMLStreamReader xml, String reference) throws XMLStreamException {
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        StringBuilder value = new StringBuilder();
        boolean formula = false;
        String within = "";
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("c"))) {
            if (xml.isStartElement()) {
                within = xml.getLocalName();
                formula = formula || within.equals("f");
            } else if (xml.isCharacters() && (within.equals("v") || within.equals("t"))) {
                value.append(xml.getText());
            } else if (xml.isEndElement()) {
                within = xml.getLocalName().equals("rPh") ? "" : within;
            }
        }
        if (formula) {
            faults.add(sheet, reference, SheetFault.SHEET_FORMULA);
            return "";
        }
        return clean(reference, text(reference, type, style, value.toString()));
    }

    private String text(String reference, String type, String style, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (type == null ? "n" : type) {
            case "s" -> strings.get(Integer.parseInt(value));
            case "inlineStr", "str" -> value;
            case "b" -> value.equals("1") ? "true" : "false";
            case "n" -> isDate(style) ? day(value) : number(reference, value);
            case "d" -> value.length() > 10 ? value.substring(0, 10) : value;
            default -> unreadable(reference);
        };
    }

    /** No spreadsheet program writes a number so long; written out it would fill the memory. */
    private String number(String reference, String value) {
        BigDecimal number = new BigDecimal(value).stripTrailingZeros();
        return Math.abs((long) number.scale()) > MOST_DIGITS ? unreadable(reference) : number.toPlainString();
    }

    private String unreadable(String reference) {
        faults.add(sheet, reference, SheetFault.SHEET_UNREADABLE_CELL);
        return "";
    }

    /** Line breaks and runs of blanks become one blank; what nobody sees in the cell is refused. */
    private String clean(String reference, String text) {
        String clean = BETWEEN.matcher(text).replaceAll(" ").strip();
        return UNSEEN.matcher(clean).find() ? unreadable(reference) : clean;
    }

    private boolean isDate(String style) {
        if (style == null) {
            return false;
        }
        var format = styles.getStyleAt(Integer.parseInt(style));
        return DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
    }

    private static String day(String value) {
        LocalDate day = DateUtil.getLocalDateTime(Double.parseDouble(value)).toLocalDate();
        return day.toString();
    }

    private void merged(String range) {
        faults.add(sheet, range.replaceAll(":.*", ""), SheetFault.SHEET_CELLS_MERGED, range);
    }
}
