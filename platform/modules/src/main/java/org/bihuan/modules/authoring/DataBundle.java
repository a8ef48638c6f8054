package org.bihuan.modules.authoring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.bihuan.api.sector.SectorDefinition;
import org.osgi.framework.Constants;

/** The bundle of a sector that is data alone. The same files make the same bytes, so that a repeated upload is known as one. */
final class DataBundle {
    private static final String EXTENDED = "osgi.extender;filter:=\"(osgi.extender=bihuan.sector)\"";
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2026, 1, 1, 0, 0);

    private DataBundle() {}

    /** The jar of a sector's files, by their path. */
    static byte[] of(SectorDefinition sector, Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            put(jar, JarFile.MANIFEST_NAME, manifest(sector));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                put(jar, file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** As {@link #of(SectorDefinition, Map)}, of texts. */
    static byte[] ofTexts(SectorDefinition sector, Map<String, String> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return of(sector, bytes);
    }

    private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        jar.putNextEntry(entry);
        jar.write(content);
        jar.closeEntry();
    }

    private static byte[] manifest(SectorDefinition sector) throws IOException {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        headers.putValue(Constants.BUNDLE_NAME, sector.name().en());
        headers.putValue(Constants.BUNDLE_SYMBOLICNAME, "org.bihuan.sector." + sector.id());
        headers.putValue(Constants.BUNDLE_VERSION, sector.version());
        headers.putValue(Constants.REQUIRE_CAPABILITY, EXTENDED);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        manifest.write(bytes);
        return bytes.toByteArray();
    }
}
