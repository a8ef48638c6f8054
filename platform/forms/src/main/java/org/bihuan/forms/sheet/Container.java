package org.bihuan.forms.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.bihuan.api.exchange.SheetFault;

/** The file as such, looked at before anything in it is believed. */
final class Container {
    /** What is no sheet and no text of one, such as a picture, is read whole. */
    private static final int MOST_MEGABYTES_BESIDE = 8;

    private static final int MOST_ENTRIES = 500;
    private static final String TYPES = "[Content_Types].xml";

    /** What the types and the names of parts say that are or belong to a program, those of the time before Basic among them. */
    private static final List<String> PROGRAMS = List.of("macroenabled", "vbaproject", "vbadata", "macrosheet");

    private Container() {}

    /** Whether it may be unpacked; what stands against that is noted. */
    static boolean fits(Path file, int mostMegabytes, SheetFaults faults) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null || zip.getEntry(TYPES) == null) {
                faults.add("", "", SheetFault.NOT_A_SPREADSHEET);
            } else if (!fits(zip, Container::streamed, mostMegabytes)) {
                faults.add("", "", SheetFault.SHEET_TOO_LARGE, mostMegabytes);
            } else if (zip.size() > MOST_ENTRIES || !fits(zip, name -> !streamed(name), MOST_MEGABYTES_BESIDE)) {
                faults.add("", "", SheetFault.SHEET_BESIDE_TOO_LARGE, MOST_MEGABYTES_BESIDE);
            } else if (holdsProgram(zip)) {
                faults.add("", "", SheetFault.SHEET_WITH_MACROS);
            } else {
                return true;
            }
        } catch (IOException | IllegalArgumentException broken) {
            faults.add("", "", SheetFault.NOT_A_SPREADSHEET);
        }
        return false;
    }

    private static boolean streamed(String entry) {
        return entry.startsWith("xl/worksheets/") || entry.equals("xl/sharedStrings.xml");
    }

    /** Counts what really comes out of some entries, since sizes told in the file may be false. */
    private static boolean fits(ZipFile zip, Predicate<String> some, int mostMegabytes) throws IOException {
        long room = (long) mostMegabytes << 20;
        byte[] chunk = new byte[8192];
        for (ZipEntry entry :
                zip.stream().filter(one -> some.test(one.getName())).toList()) {
            try (InputStream from = zip.getInputStream(entry)) {
                for (int n = from.read(chunk); n >= 0; n = from.read(chunk)) {
                    room -= n;
                    if (room < 0) {
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
