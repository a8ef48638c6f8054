package org.bihuan.api.store;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps the bytes of attachments under their digests. Offered by {@code store} over a folder; a store shared by several nodes
 * may take its place. Callable from any thread. Throws {@link java.io.UncheckedIOException} when the disk does.
 */
@ProviderType
public interface ContentStore {
    /** Keeps a copy of a file, on disk when this returns, and says its SHA-256 in hex. What is there already is put anew. */
    String put(Path file);

    /** The bytes with this digest; the caller closes the stream. Empty: there are none, or others than the digest says. */
    Optional<InputStream> open(String sha256);

    /** The SHA-256 in hex, read anew, of the bytes that lie under this digest now; empty: there are none. */
    Optional<String> digest(String sha256);

    /** Removes what has this digest unless it was put at or after an instant. */
    void remove(String sha256, Instant unlessPutSince);

    /** Passes every digest under which something was last put before an instant to the consumer, in no order. */
    void all(Instant putBefore, Consumer<String> to);
}
