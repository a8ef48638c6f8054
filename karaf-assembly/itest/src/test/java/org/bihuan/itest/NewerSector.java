package org.bihuan.itest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Another version of a sector that the product brings. */
final class NewerSector {
    private NewerSector() {}

    /** The next version with the same content, as a file. */
    static Path of(String sector, Path directory) throws IOException {
        return Files.write(directory.resolve(sector + "-2.0.0.jar"), jar(sector, "2.0.0", UnaryOperator.identity()));
    }

    /** A version whose YAML files went through an edit. */
    static byte[] jar(String sector, String version, UnaryOperator<String> edit) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarFile shipped = new JarFile(shipped(sector).toFile())) {
            Manifest manifest = shipped.getManifest();
            manifest.getMainAttributes().put(new Attributes.Name("Bundle-Version"), version);
            try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
                for (JarEntry entry : shipped.stream().toList()) {
                    if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
                        jar.putNextEntry(new JarEntry(entry.getName()));
                        jar.write(content(shipped, entry, version, edit));
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] content(JarFile shipped, JarEntry entry, String version, UnaryOperator<String> edit)
            throws IOException {
        try (InputStream in = shipped.getInputStream(entry)) {
            byte[] content = in.readAllBytes();
            return entry.getName().endsWith(".yaml")
                    ? edit.apply(new String(content, StandardCharsets.UTF_8)
                                    .replaceFirst("(?m)^version: .*$", "version: " + version))
                            .getBytes(StandardCharsets.UTF_8)
                    : content;
        }
    }

    /** The jar that the product brings. */
    static Path shipped(String sector) throws IOException {
        String name = "org.bihuan.sector." + sector;
        try (var found = Files.find(
                Distribution.product().resolve("system/org/bihuan").resolve(name),
                2,
                (path, attributes) -> path.getFileName().toString().endsWith(".jar"))) {
            return found.findFirst().orElseThrow();
        }
    }
}
