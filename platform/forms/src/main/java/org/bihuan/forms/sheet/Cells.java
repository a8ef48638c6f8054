package org.bihuan.forms.sheet;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bihuan.api.exchange.SheetFault;

/** Reads the cells of one sheet, row by row, without ever holding the sheet. */
public final class Cells {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}&&[^\\n]]");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern BREAK = Pattern.compile("[\\n\\r]");

    /** The largest number of a spreadsheet is below 10 to the power of 308, the smallest one above its inverse. */
    private static final int MOST_DIGITS = 400;

    /** From here on a spreadsheet program writes zeros for the last digits that somebody typed. */
    private static final BigDecimal INEXACT = BigDecimal.TEN.pow(15);

    private final String sheet;
    private final SharedStrings strings;
    private final Dates dates;
    private final SheetFaults faults;

    Cells(String sheet, SharedStrings strings, Dates dates, SheetFaults faults) {
        this.sheet = sheet;
        this.strings = strings;
        this.dates = dates;
        this.faults = faults;
    }

    /** A cell as it stands in the file. */
    private record Raw(String reference, String type, String style, String value, String formula) {}

    /**
     * Gives the cells of each row that has some, by their column's letters, until told to stop. A line break within a cell stays;
     * a cell that holds what nobody may import is noted, and taken for empty.
     */
    public void read(InputStream from, BiPredicate<Integer, Map<String, String>> row) throws XMLStreamException {
        rows(from, this::good, this::merged, row);
    }

    /** The same, of which nothing is taken for empty: somebody typed it. */
    public void readAll(InputStream from, BiPredicate<Integer, Map<String, String>> row) throws XMLStreamException {
        rows(from, this::typed, range -> {}, row);
    }

    /** A text without its line breaks. */
    public static String oneLine(String text) {
        return text.replace('\n', ' ');
    }

    private void rows(
            InputStream from,
            Function<Raw, String> text,
            Consumer<String> merged,
            BiPredicate<Integer, Map<String, String>> row)
            throws XMLStreamException {
        XMLStreamReader xml = Xml.reader(from);
        boolean going = true;
        int last = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> {
                        int number = Integer.parseInt(xml.getAttributeValue(null, "r"));
                        going = going && (number > last ? row(xml, number, text, row) : disordered(number));
                        last = number;
                    }
                    case "mergeCell" -> merged.accept(xml.getAttributeValue(null, "ref"));
                    default -> {}
                }
            }
        }
    }

    private static boolean row(
            XMLStreamReader xml,
            int number,
            Function<Raw, String> reading,
            BiPredicate<Integer, Map<String, String>> row)
            throws XMLStreamException {
        Map<String, String> cells = new LinkedHashMap<>();
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("row"))) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                Raw cell = cell(xml);
                String text = reading.apply(cell);
                if (!text.isEmpty()) {
                    cells.put(letters(cell.reference()), text);
                }
            }
        }
        return cells.isEmpty() || taken(number, cells, row);
    }

    /** No spreadsheet program writes such a file; nothing below this line is read. */
    private boolean disordered(int number) {
        faults.add(sheet, "A" + number, SheetFault.SHEET_LINES_DISORDERED);
        return false;
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

    private static Raw cell(XMLStreamReader xml) throws XMLStreamException {
        String reference = xml.getAttributeValue(null, "r");
        String type = Objects.requireNonNullElse(xml.getAttributeValue(null, "t"), "n");
        String style = Objects.requireNonNullElse(xml.getAttributeValue(null, "s"), "");
        StringBuilder value = new StringBuilder();
        StringBuilder formula = new StringBuilder();
        String within = "";
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("c"))) {
            if (xml.isStartElement()) {
                within = within.equals("rPh") ? within : xml.getLocalName();
                formula.append(within.equals("f") ? "=" : "");
            } else if (xml.isCharacters() && within.equals("f")) {
                formula.append(xml.getText());
            } else if (xml.isCharacters() && (within.equals("v") || within.equals("t"))) {
                value.append(xml.getText());
            } else if (xml.isEndElement()) {
                within = "";
            }
        }
        return new Raw(reference, type, style, value.toString(), formula.toString());
    }

    private String good(Raw cell) {
        if (!cell.formula().isEmpty()) {
            faults.add(sheet, cell.reference(), SheetFault.SHEET_FORMULA);
            return "";
        }
        if (inexact(cell)) {
            faults.add(sheet, cell.reference(), SheetFault.SHEET_NUMBER_TOO_LONG);
            return "";
        }
        Optional<String> text = text(cell).map(Cells::clean).filter(clean -> !UNSEEN.matcher(clean)
                .find());
        if (text.isEmpty()) {
            faults.add(sheet, cell.reference(), SheetFault.SHEET_UNREADABLE_CELL);
        }
        return text.orElse("");
    }

    private static boolean inexact(Raw cell) {
        return cell.type().equals("n")
                && !cell.value().isEmpty()
                && new BigDecimal(cell.value()).abs().compareTo(INEXACT) >= 0;
    }

    /** A formula gives its last value, or itself where there is none. */
    private String typed(Raw cell) {
        String text = text(cell).orElse(cell.value());
        return text.isEmpty() ? cell.formula() : text;
    }

    /** Empty: nobody can read it. */
    private Optional<String> text(Raw cell) {
        String value = cell.value();
        if (value.isEmpty()) {
            return Optional.of("");
        }
        return switch (cell.type()) {
            case "s" -> Optional.of(Escapes.seen(strings.get(Integer.parseInt(value))));
            case "inlineStr", "str" -> Optional.of(Escapes.seen(value));
            case "b" -> Optional.of(value.equals("1") ? "true" : "false");
            case "n" -> dates.is(cell.style()) ? Optional.of(dates.day(value)) : number(value);
            case "d" -> Optional.of(value.length() > 10 ? value.substring(0, 10) : value);
            default -> Optional.empty();
        };
    }

    /** No spreadsheet program writes a number so long; written out it would fill the memory. */
    private static Optional<String> number(String value) {
        BigDecimal number = new BigDecimal(value).stripTrailingZeros();
        return Math.abs((long) number.scale()) > MOST_DIGITS ? Optional.empty() : Optional.of(number.toPlainString());
    }

    /** A run of blanks becomes one, or a line break if there is any among them. */
    private static String clean(String text) {
        return BETWEEN.matcher(text)
                .replaceAll(run -> BREAK.matcher(run.group()).find() ? "\n" : " ")
                .strip();
    }

    private void merged(String range) {
        faults.add(sheet, range.replaceAll(":.*", ""), SheetFault.SHEET_CELLS_MERGED, range);
    }
}
