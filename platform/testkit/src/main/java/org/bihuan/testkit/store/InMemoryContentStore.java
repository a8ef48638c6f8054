package org.bihuan.testkit.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bihuan.api.store.JobFileStore;

final class InMemoryContentStore implements JobFileStore {
    private final Map<String, Content> contents = new ConcurrentHashMap<>();

    private record Content(Supplier<InputStream> bytes, Instant put) {}

    @Override
    public String put(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String digest = digest(bytes);
            contents.put(digest, new Content(() -> new ByteArrayInputStream(bytes), Instant.now()));
            return digest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<InputStream> open(String sha256) {
        return Optional.ofNullable(contents.get(sha256))
                .map(content -> content.bytes().get());
    }

    @Override
    public Optional<String> digest(String sha256) {
        return open(sha256).map(InMemoryContentStore::digest);
    }

    private static String digest(InputStream content) {
        try (content) {
            return digest(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void remove(String sha256, Instant unlessPutSince) {
        contents.computeIfPresent(sha256, (digest, content) -> content.put().isBefore(unlessPutSince) ? null : content);
    }

    @Override
    public void all(Instant putBefore, Consumer<String> to) {
        contents.forEach((digest, content) -> {
            if (content.put().isBefore(putBefore)) {
                to.accept(digest);
            }
        });
    }
}
