package org.bihuan.modules.module;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Makes bundles: a sector with two items unless a test says otherwise. */
final class TestJar {
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private String content = "";

    private TestJar(String symbolicName) {
        header("Bundle-ManifestVersion", "2");
        header("Bundle-SymbolicName", symbolicName);
        header("Bundle-Version", "1.0.0");
    }

    static TestJar sector(String id, String version) {
        return new TestJar("org.bihuan.sector." + id)
                .line("id: " + id)
                .line("version: " + version)
                .line("items: " + id + "-01 " + id + "-02");
    }

    static TestJar bundle(String symbolicName) {
        return new TestJar(symbolicName);
    }

    TestJar header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    TestJar without(String header) {
        headers.remove(header);
        return this;
    }

    TestJar line(String line) {
        content += line + "\n";
        files.put("SECTOR-INF/sector.yaml", content.getBytes(UTF_8));
        return this;
    }

    TestJar thatDoesNotStart() {
        String path = FailingActivator.class.getName().replace('.', '/') + ".class";
        try (InputStream code = FailingActivator.class.getClassLoader().getResourceAsStream(path)) {
            files.put(path, Objects.requireNonNull(code).readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return header("Bundle-Activator", FailingActivator.class.getName())
                .header("Import-Package", "org.osgi.framework");
    }

    byte[] bytes() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                jar.putNextEntry(new ZipEntry(file.getKey()));
                ((OutputStream) jar).write(file.getValue());
                jar.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    Path in(Path folder) {
        return write(folder, bytes());
    }

    static Path write(Path folder, byte[] content) {
        try {
            return Files.write(Files.createTempFile(folder, "upload", ".jar"), content);
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }
}
