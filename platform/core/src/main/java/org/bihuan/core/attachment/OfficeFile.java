package org.bihuan.core.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.bihuan.api.attachment.AttachmentFault;
import org.bihuan.api.attachment.FileType;

/**
 * Looks through a document of Office Open XML: it is unpacked once, into nothing, since what a zip says of its sizes may be
 * a lie.
 */
final class OfficeFile {
    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 256L << 20;
    private static final int MOST_TIMES = 100;
    private static final long SMALL = 8L << 20;
    private static final int CHUNK = 1 << 16;
    private static final String TYPES = "[content_types].xml";

    /** Parts of macros, of macro sheets, and of programs inside a document. */
    private static final List<String> ACTIVE =
            List.of("vbaproject", "vbadata", "/macrosheets/", "/activex/", "/embeddings/oleobject");

    private final long most;
    private long unpacked;

    private OfficeFile(long size) {
        this.most = Math.min(MOST_BYTES, Math.max(SMALL, size * MOST_TIMES));
    }

    static FileType type(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new OfficeFile(Files.size(file)).type(zip);
        } catch (ZipException e) {
            throw new FileRefusal(AttachmentFault.BROKEN_FILE);
        }
    }

    private FileType type(ZipFile zip) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw new FileRefusal(AttachmentFault.SWOLLEN_FILE);
        }
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : zip.stream().toList()) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            names.add(name);
            String content = unpack(zip, entry, name.equals(TYPES));
            boolean active = ACTIVE.stream().anyMatch(("/" + name)::contains) || content.contains("macroenabled");
            if (active) {
                throw new FileRefusal(AttachmentFault.MACRO_FILE);
            }
        }
        if (names.contains(TYPES) && names.contains("word/document.xml")) {
            return FileType.DOCX;
        }
        if (names.contains(TYPES) && names.contains("xl/workbook.xml")) {
            return FileType.XLSX;
        }
        throw new FileRefusal(AttachmentFault.UNKNOWN_FILE_TYPE);
    }

    /** Counts what an entry holds; its text in small letters if that is wanted. */
    private String unpack(ZipFile zip, ZipEntry entry, boolean wanted) throws IOException {
        StringBuilder text = new StringBuilder();
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                unpacked += n;
                if (unpacked > most) {
                    throw new FileRefusal(AttachmentFault.SWOLLEN_FILE);
                }
                if (wanted) {
                    text.append(new String(chunk, 0, n, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }
}
