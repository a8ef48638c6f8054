package org.bihuan.modules.module;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.bihuan.api.sector.SectorCheck;
import org.bihuan.api.sector.SectorInspector;

/** The bytes of a jar, read once: what was checked is what is installed, whatever happens to the file meanwhile. */
final class SectorJar {
    private final byte[] content;
    private final String sha256;

    SectorJar(byte[] content) {
        this.content = content.clone();
        this.sha256 = digest(content);
    }

    static SectorJar read(Path file) {
        try {
            return new SectorJar(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String sha256() {
        return sha256;
    }

    byte[] content() {
        return content.clone();
    }

    InputStream open() {
        return new ByteArrayInputStream(content);
    }

    /** The main headers; empty: this is no jar. */
    Optional<Attributes> headers() {
        return withFile(file -> {
            try (JarFile jar = new JarFile(file.toFile(), false)) {
                Manifest manifest = jar.getManifest();
                return Optional.of(manifest == null ? new Attributes() : manifest.getMainAttributes());
            } catch (IOException noJar) {
                return Optional.empty();
            }
        });
    }

    SectorCheck inspectedBy(SectorInspector inspector) {
        return withFile(inspector::inspect);
    }

    private <T> T withFile(Use<T> use) {
        try {
            Path file = Files.createTempFile("bihuan-sector", ".jar");
            try {
                Files.write(file, content);
                return use.of(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private interface Use<T> {
        T of(Path file);
    }
}
