package org.bihuan.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server of its own, from Debian's package, on a free loopback port, gone when closed. */
public final class PostgresqlServer implements AutoCloseable {
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final String INSTALL = "apt-get update && apt-get install -y --no-install-recommends postgresql";
    private static final long PATIENCE_SECONDS = 60;

    private final Path programs;
    private final Path directory;
    private final int port;

    private PostgresqlServer(Path programs, Path directory, int port) {
        this.programs = programs;
        this.directory = directory;
        this.port = port;
    }

    /** Starts it with its default settings: every commit is on disk. */
    public static PostgresqlServer start() throws IOException {
        PostgresqlServer server =
                new PostgresqlServer(programs(), Files.createTempDirectory("bihuan-postgresql"), freePort());
        if (root()) {
            run(List.of("chown", "postgres", server.directory.toString()));
        }
        server.program("initdb", "-D", server.data(), "-U", "bihuan", "-A", "trust", "-E", "UTF8", "--no-sync");
        server.run();
        return server;
    }

    /** Starts it again after it was stopped. */
    void run() throws IOException {
        program(
                "pg_ctl",
                "-D",
                data(),
                "-w",
                "-l",
                directory.resolve("log").toString(),
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''",
                "start");
    }

    /** Stops it; "immediate" is as if it had crashed. */
    void stop(String mode) throws IOException {
        program("pg_ctl", "-D", data(), "-m", mode, "-w", "stop");
    }

    public DataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName("postgres");
        source.setUser("bihuan");
        return source;
    }

    @Override
    public void close() throws IOException {
        stop("fast");
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(PostgresqlServer::delete);
        }
    }

    private String data() {
        return directory.resolve("data").toString();
    }

    /** The server refuses to run as root, as which tests run in a container. */
    private void program(String name, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (root()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(programs.resolve(name).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private static void run(List<String> command) throws IOException {
        Path output = Files.createTempFile("bihuan-postgresql", ".log");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(command + " failed: " + Files.readString(output));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.delete(output);
        }
    }

    private static Path programs() throws IOException {
        if (Files.isDirectory(INSTALLED)) {
            try (Stream<Path> versions = Files.list(INSTALLED)) {
                List<Path> found = versions.map(version -> version.resolve("bin"))
                        .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                        .sorted()
                        .toList();
                if (!found.isEmpty()) {
                    return found.get(found.size() - 1);
                }
            }
        }
        throw new IOException("PostgreSQL is not installed; run as root: " + INSTALL);
    }

    private static boolean root() {
        return System.getProperty("user.name").equals("root");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
