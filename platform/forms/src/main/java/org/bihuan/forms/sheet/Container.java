package org.bihuan.forms.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.bihuan.api.exchange.SheetFault;

/** The file as such, looked at before anything in it is believed. */
final class Container {
    /** What is no sheet and no text of one is read whole. */
    private static final long MOST_BESIDE = 8L << 20;

    private static final int MOST_ENTRIES = 500;
    private static final String TYPES = "[Content_Types].xml";

    /** What the types and the names of parts say that are or belong to a program, those of the time before Basic among them. */
    private static final List<String> PROGRAMS = List.of("macroenabled", "vbaproject", "vbadata", "macrosheet");

    private Container() {}

    /** What stands against reading it; empty: it may be unpacked. */
    static Optional<SheetFault> fault(Path file, int mostMegabytes) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                return Optional.of(SheetFault.SHEET_TOO_LARGE);
            }
            if (zip.getEntry("xl/workbook.xml") == null || zip.getEntry(TYPES) == null) {
                return Optional.of(SheetFault.NOT_A_SPREADSHEET);
            }
            if (!fits(zip, (long) mostMegabytes << 20)) {
                return Optional.of(SheetFault.SHEET_TOO_LARGE);
            }
            return holdsProgram(zip) ? Optional.of(SheetFault.SHEET_WITH_MACROS) : Optional.empty();
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.of(SheetFault.NOT_A_SPREADSHEET);
        }
    }

    /** Counts what really comes out, since sizes told in the file may be false. */
    private static boolean fits(ZipFile zip, long most) throws IOException {
        long total = 0;
        long beside = 0;
        byte[] chunk = new byte[8192];
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            boolean streamed = entry.getName().startsWith("xl/worksheets/")
                    || entry.getName().equals("xl/sharedStrings.xml");
            try (InputStream from = zip.getInputStream(entry)) {
                for (int n = from.read(chunk); n >= 0; n = from.read(chunk)) {
                    total += n;
                    beside += streamed ? 0 : n;
                    if (total > most || beside > MOST_BESIDE) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean holdsProgram(ZipFile zip) throws IOException {
        try (InputStream types = zip.getInputStream(zip.getEntry(TYPES))) {
            String text = new String(types.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.concat(Stream.of(text), zip.stream().map(ZipEntry::getName))
                    .map(some -> some.toLowerCase(Locale.ROOT))
                    .anyMatch(some -> PROGRAMS.stream().anyMatch(some::contains));
        }
    }
}
