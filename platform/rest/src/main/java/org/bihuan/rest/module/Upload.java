package org.bihuan.rest.module;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.bihuan.rest.json.Digests;
import org.bihuan.rest.json.Limited;
import org.jspecify.annotations.Nullable;

/**
 * A file that was sent, kept until the call ends.
 *
 * @param file where it lies
 * @param digest SHA-256 of its bytes, in hex
 */
record Upload(Path file, String digest) implements AutoCloseable {
    private static final int LARGEST = 16 << 20;

    static Upload of(InputStream body, @Nullable String toldLength) throws IOException {
        Path file = Files.createTempFile("bihuan-", ".jar");
        MessageDigest digest = Digests.sha256();
        boolean complete = false;
        try (OutputStream to = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            Limited.copy(body, to, toldLength, LARGEST);
            complete = true;
        } finally {
            if (!complete) {
                Files.delete(file);
            }
        }
        return new Upload(file, HexFormat.of().formatHex(digest.digest()));
    }

    /** The same upload with a jar that was made of it. */
    Upload as(byte[] jar) throws IOException {
        return new Upload(Files.write(Files.createTempFile("bihuan-", ".jar"), jar), digest);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
