package org.bihuan.core.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys of personal data: one a line, in Base64, outside the database and readable by the server's account alone. Made
 * with one key when there is no file. The last key seals; all of them open, so that a new key is simply appended.
 */
final class KeyFile {
    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);
    private static final int KEY_BYTES = 32;
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_DIRECTORY = PosixFilePermissions.fromString("rwx------");

    private KeyFile() {}

    static List<byte[]> read(Path file) {
        try {
            if (Files.notExists(file)) {
                make(file);
            }
            Set<PosixFilePermission> others = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            others.removeAll(OWNER);
            if (!others.isEmpty()) {
                LOG.warn("{} is open to other accounts of this machine; take their rights away: chmod 600", file);
            }
            return Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> key(file, line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path file) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        if (Files.notExists(directory)) {
            Files.createDirectories(directory, PosixFilePermissions.asFileAttribute(OWNER_DIRECTORY));
        }
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        // written aside and then linked: a second node that starts at the same time finds a whole file or none
        Path draft = Files.createTempFile(directory, "keys", ".tmp", PosixFilePermissions.asFileAttribute(OWNER));
        Files.writeString(
                draft,
                "# Keys of personal data. Keep a copy apart from the copies of the database: without this file the\n"
                        + "# telephone numbers in it cannot be read any more. The last line seals, every line opens.\n"
                        + Base64.getEncoder().encodeToString(key) + "\n");
        try {
            Files.createLink(file, draft);
            LOG.info("The key of personal data was made in {}; keep a copy of it", file);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            LOG.debug("{} was made meanwhile", file);
        } finally {
            Files.delete(draft);
        }
    }

    private static byte[] key(Path file, String line) {
        byte[] key = Base64.getDecoder().decode(line);
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException(file + " has a key that is not " + KEY_BYTES + " bytes long");
        }
        return key;
    }
}
