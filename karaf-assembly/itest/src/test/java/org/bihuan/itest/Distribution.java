package org.bihuan.itest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** What the build made, and where a test may work. */
final class Distribution {
    private static final Path DIRECTORY = path("itest.directory");

    private Distribution() {}

    static Path archive() {
        return DIRECTORY.resolve("product.tar.gz");
    }

    /** The unpacked archive. */
    static Path product() {
        try (var folders = Files.newDirectoryStream(DIRECTORY.resolve("product"))) {
            return folders.iterator().next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path directory() {
        return DIRECTORY;
    }

    /** Where the container of this process is unpacked; tests run in two processes. */
    static Path container() {
        return path("itest.container");
    }

    private static Path path(String property) {
        return Path.of(Objects.requireNonNull(System.getProperty(property), "set by the build"));
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
