package org.bihuan.rest.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
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

/**
 * A file that was sent, kept until the call ends.
 *
 * @param file where it lies
 * @param digest SHA-256 of its bytes, in hex
 */
public record Upload(Path file, String digest) implements AutoCloseable {
    /** Takes in a body of at most so many bytes. */
    public static Upload of(InputStream body, ContainerRequestContext request, int largest) throws IOException {
        Path file = Files.createTempFile("bihuan-", ".upload");
        MessageDigest digest = Digests.sha256();
        boolean complete = false;
        try (OutputStream to = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            Limited.copy(body, to, request.getHeaderString(HttpHeaders.CONTENT_LENGTH), largest);
            complete = true;
        } finally {
            if (!complete) {
                Files.delete(file);
            }
        }
        return new Upload(file, HexFormat.of().formatHex(digest.digest()));
    }

    /** The same upload with a jar that was made of it. */
    public Upload as(byte[] jar) throws IOException {
        return new Upload(Files.write(Files.createTempFile("bihuan-", ".jar"), jar), digest);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
