package org.bihuan.testkit.sector;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.bihuan.api.sector.SectorCheck;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorFault;
import org.bihuan.api.sector.SectorInspector;

/**
 * The contract of a sector whose sources lie in a folder, judged by the platform's own inspector, which has to be on the
 * class path. Content versions released before lie in {@code src/test/previous/<version>/SECTOR-INF}; the contract holds
 * from each of them to the next and to the sources.
 */
public final class SectorContract {
    private static final String SOURCES = "src/main/resources";
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
        SectorInspector inspector = inspector();
        List<String> faults = new ArrayList<>();
        for (Path version : versions()) {
            inspector.inspect(version).faults().stream()
                    .map(fault -> said(version, fault))
                    .forEach(faults::add);
        }
        return faults;
    }

    /**
     * What the sources say.
     *
     * @throws IllegalStateException if they are too faulty to say anything
     */
    public SectorDefinition definition() {
        SectorCheck check = inspector().inspect(folder.resolve(SOURCES));
        return check.definition()
                .orElseThrow(() -> new IllegalStateException(check.faults().toString()));
    }

    private static SectorInspector inspector() {
        return ServiceLoader.load(SectorInspector.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no SectorInspector on the class path"));
    }

    private List<Path> versions() {
        List<Path> all = new ArrayList<>();
        Path previous = folder.resolve(PREVIOUS);
        if (Files.isDirectory(previous)) {
            try (Stream<Path> released = Files.list(previous)) {
                released.sorted(Comparator.comparing(SectorContract::numbers, Arrays::compare))
                        .forEach(all::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        all.add(folder.resolve(SOURCES));
        return all;
    }

    private static int[] numbers(Path version) {
        return Stream.of(version.getFileName().toString().split("\\.", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private String said(Path version, SectorFault fault) {
        return "%s/%s:%d %s %s"
                .formatted(
                        folder.relativize(version),
                        fault.file(),
                        fault.line(),
                        fault.code().code(),
                        fault.arguments());
    }
}
