package org.bihuan.store.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bihuan.api.store.ContentStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files named by their digests, in folders named by the first two digits. A file is written under another name, forced to the
 * disk and then renamed, so that under its own name there is all of it or nothing.
 */
@Component(configurationPid = FolderSettings.PID, configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = FolderSettings.class)
public final class FolderContentStore implements ContentStore {
    private static final Logger LOG = LoggerFactory.getLogger(FolderContentStore.class);
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final String UNFINISHED = ".part";
    private static final int CHUNK = 1 << 16;

    private final Path directory;

    @Activate
    public FolderContentStore(FolderSettings settings) {
        this(Path.of(settings.directory()));
    }

    public FolderContentStore(Path directory) {
        this.directory = directory;
        try {
            Files.createDirectories(directory);
            removeUnfinished();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String put(Path file) {
        try {
            Path part = Files.createTempFile(directory, "", UNFINISHED);
            try {
                String digest = copy(file, part);
                Path parent = parent(digest);
                if (Files.notExists(parent)) {
                    Files.createDirectories(parent);
                    force(directory);
                }
                publish(part, parent.resolve(digest));
                force(parent);
                return digest;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<InputStream> open(String sha256) {
        Path file = path(sha256);
        try {
            if (!digest(file).equals(sha256)) {
                LOG.warn("{} is not what its digest says; bring it back from a backup", file);
                return Optional.empty();
            }
            return Optional.of(Files.newInputStream(file));
        } catch (NoSuchFileException e) {
            LOG.warn("{} is missing; bring it back from a backup", file);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<String> digest(String sha256) {
        try {
            return Optional.of(digest(path(sha256)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void remove(String sha256, Instant unlessPutSince) {
        try {
            Path file = path(sha256);
            if (Files.exists(file) && isOlder(file, unlessPutSince)) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void all(Instant putBefore, Consumer<String> to) {
        try (Stream<Path> files = Files.walk(directory, 2)) {
            files.filter(file -> DIGEST.matcher(name(file)).matches())
                    .filter(file -> isOlder(file, putBefore))
                    .forEach(file -> to.accept(name(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of a process that was killed; of another node that is writing just now they are younger. */
    private void removeUnfinished() throws IOException {
        Instant anHourAgo = Instant.now().minus(Duration.ofHours(1));
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(one -> name(one).endsWith(UNFINISHED)).toList()) {
                if (isOlder(file, anHourAgo)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** Not while something is removed: a file put anew must not fall to a look at the old one. */
    private synchronized void publish(Path part, Path target) throws IOException {
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path path(String sha256) {
        return parent(sha256).resolve(sha256);
    }

    private Path parent(String sha256) {
        if (!DIGEST.matcher(sha256).matches()) {
            throw new IllegalArgumentException(sha256);
        }
        return directory.resolve(sha256.substring(0, 2));
    }

    private static String copy(Path from, Path to) throws IOException {
        MessageDigest digest = sha256();
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        try (FileChannel in = FileChannel.open(from);
                FileChannel out = FileChannel.open(to, StandardOpenOption.WRITE)) {
            while (in.read(chunk.clear()) >= 0) {
                digest.update(chunk.flip());
                chunk.rewind();
                while (chunk.hasRemaining()) {
                    out.write(chunk);
                }
            }
            out.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String digest(Path file) throws IOException {
        MessageDigest digest = sha256();
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        try (FileChannel in = FileChannel.open(file)) {
            while (in.read(chunk.clear()) >= 0) {
                digest.update(chunk.flip());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory)) {
            channel.force(true);
        }
    }

    private static boolean isOlder(Path file, Instant instant) {
        try {
            return Files.getLastModifiedTime(file).compareTo(FileTime.from(instant)) < 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
