package org.bihuan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Measures the product beside its yardsticks and prints the ratios. {@code Bench PRODUCT.tar.gz KARAF.tar.gz} */
public final class Bench {
    private Bench() {}

    public static void main(String[] archives) throws Exception {
        Path directory = Files.createTempDirectory("bihuan-bench");
        Figures figures = new Figures();
        try {
            Path product = unpacked(Path.of(archives[0]), directory.resolve("product"));
            Path karaf = Path.of(archives[1]);
            new ColdStart(product, karaf, directory).measure(figures);
            new SectorsAtStart(Path.of(archives[0]), product, directory).measure(figures);
            new SectorChecks(product, directory).measure(figures);
            new Requests(product, directory).measure(figures);
            new SwapUnderLoad(product, directory).measure(figures);
            new Registering(product, directory).measure(figures);
            new Annex2AtSize(product, directory).measure(figures);
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

    private static void delete(Path directory) throws IOException {
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
