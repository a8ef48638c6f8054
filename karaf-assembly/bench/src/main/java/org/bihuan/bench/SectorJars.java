package org.bihuan.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The sector bundles of an unpacked product, and later versions of them with the same content. */
record SectorJars(Path product, Path directory) {
    static final String BUNDLE = "org.bihuan.sector.";
    private static final String LATER = "2.%d.0";

    /** The ids of all sectors shipped. */
    List<String> sectors() throws IOException {
        try (Stream<Path> folders = Files.list(repository())) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> name.startsWith(BUNDLE))
                    .map(name -> name.substring(BUNDLE.length()))
                    .sorted()
                    .toList();
        }
    }

    Path shipped(String sector) throws IOException {
        try (Stream<Path> found = Files.walk(repository().resolve(BUNDLE + sector))) {
            return found.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The content version of the {@code n}-th later jar. */
    static String version(int n) {
        return LATER.formatted(n);
    }

    Path later(String sector, int n) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarFile shipped = new JarFile(shipped(sector).toFile())) {
            Manifest manifest = shipped.getManifest();
            manifest.getMainAttributes().put(new Attributes.Name("Bundle-Version"), version(n));
            try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
                for (JarEntry entry : shipped.stream().toList()) {
                    if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
                        jar.putNextEntry(new JarEntry(entry.getName()));
                        jar.write(content(shipped, entry, version(n)));
                    }
                }
            }
        }
        return Files.write(directory.resolve(sector + "-" + version(n) + ".jar"), bytes.toByteArray());
    }

    private Path repository() {
        return product.resolve("system/org/bihuan");
    }

    private static byte[] content(JarFile shipped, JarEntry entry, String version) throws IOException {
        try (InputStream in = shipped.getInputStream(entry)) {
            byte[] content = in.readAllBytes();
            return entry.getName().equals("SECTOR-INF/sector.yaml")
                    ? new String(content, StandardCharsets.UTF_8)
                            .replaceFirst("(?m)^version: .*$", "version: " + version)
                            .getBytes(StandardCharsets.UTF_8)
                    : content;
        }
    }
}
