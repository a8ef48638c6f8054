package org.bihuan.core.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.bihuan.api.attachment.AttachmentFault;
import org.bihuan.api.attachment.FileType;

/** Tells what a file is by what it holds. */
final class FileCheck {
    private static final int HEAD = 16;
    private static final int TAIL = 1024;
    private static final String ZIP = "PK\u0003\u0004";
    private static final String OLE = "\u00d0\u00cf\u0011\u00e0";
    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis");

    private FileCheck() {}

    /**
     * The type of a file.
     *
     * @throws FileRefusal if it is none that is kept
     */
    static FileType type(Path file) throws IOException {
        String head = text(file, HEAD);
        if (head.isEmpty()) {
            throw new FileRefusal(AttachmentFault.EMPTY_FILE);
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return FileType.JPEG;
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return FileType.PNG;
        }
        if (head.startsWith("%PDF-")) {
            return complete(file);
        }
        if (head.startsWith(ZIP)) {
            return OfficeFile.type(file);
        }
        throw new FileRefusal(unwanted(head));
    }

    private static AttachmentFault unwanted(String head) {
        if (head.startsWith(OLE)) {
            return AttachmentFault.OLD_OFFICE_FILE;
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return AttachmentFault.WEBP_PHOTO;
        }
        boolean heic = head.startsWith("ftyp", 4) && HEIC_BRANDS.contains(head.substring(8, 12));
        return heic ? AttachmentFault.HEIC_PHOTO : AttachmentFault.UNKNOWN_FILE_TYPE;
    }

    /** A PDF says at its end that it ends. */
    private static FileType complete(Path file) throws IOException {
        long size = Files.size(file);
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(Math.max(0, size - TAIL));
            if (!new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).contains("%%EOF")) {
                throw new FileRefusal(AttachmentFault.BROKEN_FILE);
            }
        }
        return FileType.PDF;
    }

    private static String text(Path file, int length) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
        }
    }
}
