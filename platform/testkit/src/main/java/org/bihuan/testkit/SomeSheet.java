package org.bihuan.testkit;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An xlsx file of one sheet, of raw XML: of any length, and as crooked as somebody with bad intent writes it. */
public final class SomeSheet {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PARTS = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private SomeSheet() {}

    /** Writes the lines of the sheet. */
    @FunctionalInterface
    public interface Lines {
        void write(Writer xml) throws IOException;
    }

    /**
     * Writes the file.
     *
     * @param sheet the sheet's name
     * @param strings the shared texts, as XML
     * @param lines the lines, as XML
     */
    public static void write(Path file, String sheet, String strings, Lines lines) throws IOException {
        write(file, "", sheet, strings, lines);
    }

    /** The same as a program of the Macintosh wrote it: the days of cells with the style 1 are counted from 1904. */
    public static void writeSince1904(Path file, String sheet, Lines lines) throws IOException {
        write(file, "<workbookPr date1904=\"1\"/>", sheet, "", lines);
    }

    private static void write(Path file, String properties, String sheet, String strings, Lines lines)
            throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                Writer to = new OutputStreamWriter(zip, StandardCharsets.UTF_8)) {
            part(zip, to, "[Content_Types].xml", types());
            part(zip, to, "_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
            part(
                    zip,
                    to,
                    "xl/workbook.xml",
                    HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + properties
                            + "<sheets><sheet name=\"" + sheet
                            + "\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            part(
                    zip,
                    to,
                    "xl/_rels/workbook.xml.rels",
                    relations(relation(1, "worksheet", "worksheets/sheet1.xml")
                            + relation(2, "styles", "styles.xml")
                            + relation(3, "sharedStrings", "sharedStrings.xml")));
            part(
                    zip,
                    to,
                    "xl/styles.xml",
                    HEAD + "<styleSheet xmlns=\"" + MAIN
                            + "\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
            part(zip, to, "xl/sharedStrings.xml", HEAD + "<sst xmlns=\"" + MAIN + "\">" + strings + "</sst>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            to.write(HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
            lines.write(to);
            to.write("</sheetData></worksheet>");
            to.flush();
            zip.closeEntry();
        }
    }

    /** A line of texts; blank ones are left out. */
    public static String line(int number, List<String> texts) {
        StringBuilder xml = new StringBuilder("<row r=\"").append(number).append("\">");
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                xml.append("<c r=\"")
                        .append((char) ('A' + i))
                        .append(number)
                        .append("\" t=\"inlineStr\"><is><t>")
                        .append(texts.get(i).replace("&", "&amp;").replace("<", "&lt;"))
                        .append("</t></is></c>");
            }
        }
        return xml.append("</row>").toString();
    }

    private static String types() {
        return HEAD + "<Types xmlns=\"" + PARTS + "content-types\"><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + type("workbook", "sheet.main")
                + type("worksheets/sheet1", "worksheet")
                + type("styles", "styles")
                + type("sharedStrings", "sharedStrings")
                + "</Types>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relations(String relations) {
        return HEAD + "<Relationships xmlns=\"" + PARTS + "relationships\">" + relations + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"r" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static void part(ZipOutputStream zip, Writer to, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        to.write(text);
        to.flush();
        zip.closeEntry();
    }
}
