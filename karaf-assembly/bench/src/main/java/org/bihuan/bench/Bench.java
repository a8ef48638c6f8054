package org.bihuan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Measures the product beside its yardsticks and prints the ratios. {@code Bench PRODUCT.tar.gz KARAF.tar.gz HAZARDS ONLY}:
 * how many hazards the largest ledger has, and the name of the one measurement wanted, or {@code all}.
 */
public final class Bench {
    private interface Measurement {
        void measure(Figures figures) throws Exception;
    }

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Path directory = Files.createTempDirectory("bihuan-bench");
        Figures figures = new Figures();
        try {
            Path product = unpacked(Path.of(arguments[0]), directory.resolve("product"));
            Path karaf = Path.of(arguments[1]);
            long hazards = Long.parseLong(arguments[2]);
            Map<String, Measurement> measurements = new LinkedHashMap<>();
            measurements.put("start", new ColdStart(product, karaf, directory)::measure);
            measurements.put("sectors", new SectorsAtStart(Path.of(arguments[0]), product, directory)::measure);
            measurements.put("checks", new SectorChecks(product, directory)::measure);
            measurements.put("requests", new Requests(product, directory)::measure);
            measurements.put("swap", new SwapUnderLoad(product, directory)::measure);
            measurements.put("registering", new Registering(product, directory)::measure);
            measurements.put("annex2", new Annex2AtSize(product, directory)::measure);
            measurements.put("lists", new ListsAtSize(product, directory, hazards)::measure);
            measurements.put("import", new ImportAtSize(product, directory)::measure);
            if (!arguments[3].equals("all")) {
                measurements.keySet().retainAll(Set.of(arguments[3]));
            }
            for (Measurement measurement : measurements.values()) {
                measurement.measure(figures);
            }
        } finally {
            figures.print();
            delete(directory);
        }
    }

    /** Unpacks an archive and says where its one folder is. */
    static Path unpacked(Path archive, Path to) throws IOException, InterruptedException {
        Files.createDirectories(to);
        Process tar = new ProcessBuilder("tar", "-xzf", archive.toString(), "-C", to.toString())
                .inheritIO()
                .start();
        if (!tar.waitFor(2, TimeUnit.MINUTES) || tar.exitValue() != 0) {
            throw new IOException("cannot unpack " + archive);
        }
        try (Stream<Path> folders = Files.list(to)) {
            return folders.findFirst().orElseThrow();
        }
    }

    static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(Bench::deleteOne);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
