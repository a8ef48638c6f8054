package org.bihuan.store.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * An empty Derby database with the schema of this version, made when the product is built: to make one at the first start
 * would take seconds. The schema's migrations find nothing to do in it.
 */
public final class EmptyDerby {
    private static final String DRIVER = "org.apache.derby.iapi.jdbc.AutoloadedDriver";
    private static final String NAME = "empty-derby.zip";
    private static final String SHUT_DOWN = "08006";

    private EmptyDerby() {}

    /** Writes the archive; the build calls this with the folder of the classes, and a folder to work in. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path classes = Path.of(arguments[0]);
        Path work = Path.of(arguments[1]);
        Path database = work.resolve("empty-derby");
        delete(database);
        Files.createDirectories(work);
        make(DerbySettings.PREFIX + database);
        Path archive = classes.resolve(EmptyDerby.class.getPackageName().replace('.', '/'))
                .resolve(NAME);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (Path path : below(database)) {
                String name = database.relativize(path).toString().replace('\\', '/');
                zip.putNextEntry(new ZipEntry(Files.isDirectory(path) ? name + "/" : name));
                if (Files.isRegularFile(path)) {
                    Files.copy(path, zip);
                }
            }
        }
    }

    private static void make(String url) throws SQLException {
        DerbySettings.apply(url);
        HikariConfig config = new HikariConfig();
        config.setDriverClassName(DRIVER);
        config.setJdbcUrl(url + DerbySettings.CREATE);
        try (HikariDataSource source = new HikariDataSource(config)) {
            Schema.update(source, Dialect.DERBY);
        }
        try {
            DriverManager.getConnection(url + ";shutdown=true").close();
        } catch (SQLException ended) {
            if (!SHUT_DOWN.equals(ended.getSQLState())) {
                throw ended;
            }
        }
    }

    /**
     * Puts the database where the address says that one is to be made, unless there is one already or it is wanted otherwise
     * than usual. Whole or not at all, also in a power cut.
     */
    static void layOut(String url) {
        Path directory = Path.of(DerbySettings.directory(url));
        if (!url.equals(DerbySettings.PREFIX + directory + DerbySettings.CREATE) || Files.exists(directory)) {
            return;
        }
        Path begun = directory.resolveSibling(directory.getFileName() + ".new");
        try {
            delete(begun);
            Files.createDirectories(begun);
            unpack(begun);
            Files.move(begun, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(Path to) throws IOException {
        InputStream archive = Objects.requireNonNull(EmptyDerby.class.getResourceAsStream(NAME), NAME);
        try (ZipInputStream zip = new ZipInputStream(archive)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path path = to.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(Objects.requireNonNull(path.getParent()));
                    try (OutputStream file = Files.newOutputStream(path)) {
                        zip.transferTo(file);
                    }
                    onDisk(path);
                }
            }
        }
    }

    private static void onDisk(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Everything in a folder, folders before what is in them. */
    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !path.equals(folder)).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path path :
                    below(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
            Files.delete(folder);
        }
    }
}
