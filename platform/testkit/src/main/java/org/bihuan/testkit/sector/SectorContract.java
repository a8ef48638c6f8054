package org.bihuan.testkit.sector;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.sector.SectorCheck;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorFault;
import org.bihuan.api.sector.SectorInspector;

/**
 * The contract of a sector in a Maven module's folder, judged by the platform's own inspector, which has to be on the class
 * path. Editions released before lie in short in {@code src/test/previous/<version>.yaml}; the sources keep to each of them.
 */
public final class SectorContract {
    private static final String SOURCES = "src/main/resources";
    private static final String BUILT = "target/classes";
    private static final String PREVIOUS = "src/test/previous";

    private final Path folder;

    /** The sector in a Maven module's folder. */
    public SectorContract(Path folder) {
        this.folder = folder;
    }

    /** Whether there is a sector at all. */
    public boolean isSector() {
        return Files.isDirectory(folder.resolve(SOURCES).resolve("SECTOR-INF"));
    }

    /** Everything that is wrong, a line each; empty: the sector may be shipped. */
    public List<String> faults() {
        return check().faults().stream().map(this::said).toList();
    }

    /**
     * What the sources say.
     *
     * @throws IllegalStateException if they are too faulty to say anything
     */
    public SectorDefinition definition() {
        SectorCheck check = check();
        return check.definition()
                .orElseThrow(() -> new IllegalStateException(check.faults().toString()));
    }

    /** Writes the sources' edition in short to {@code target/edition-<version>.yaml}, to be kept when it is released. */
    public Path writeEdition() {
        SectorDefinition sector = definition();
        String items = sector.items().stream()
                .map(item -> "  %s: '%s'%n"
                        .formatted(item.id(), item.requirement().zh().replace("'", "''")))
                .collect(Collectors.joining());
        try {
            Path target = Files.createDirectories(folder.resolve("target"));
            return Files.writeString(
                    target.resolve("edition-" + sector.version() + ".yaml"),
                    "version: %s%nitems:%n%s".formatted(sector.version(), items));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SectorCheck check() {
        return ServiceLoader.load(SectorInspector.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no SectorInspector on the class path"))
                .inspect(content(), released());
    }

    /** As built where it is, since what the bundle's code brings stands in the manifest only. */
    private Path content() {
        Path built = folder.resolve(BUILT);
        return Files.isDirectory(built.resolve("SECTOR-INF")) ? built : folder.resolve(SOURCES);
    }

    private List<Path> released() {
        Path previous = folder.resolve(PREVIOUS);
        if (!Files.isDirectory(previous)) {
            return List.of();
        }
        try (Stream<Path> editions = Files.list(previous)) {
            return editions.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String said(SectorFault fault) {
        Path file = Path.of(fault.file());
        return "%s:%d %s %s"
                .formatted(
                        file.isAbsolute()
                                ? folder.relativize(file)
                                : Path.of(SOURCES).resolve(file),
                        fault.line(),
                        fault.code().code(),
                        fault.arguments());
    }
}
