package org.bihuan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The product with all its sectors beside the same product with none, in turns: start from an empty home, and live heap. */
record SectorsAtStart(Path archive, Path product, Path directory) {
    private static final int ROUNDS = 5;
    private static final int SETTLE_MILLIS = 3_000;
    private static final double MOST_SECONDS = 1.5;
    private static final double MOST_MEGABYTES = 25;

    void measure(Figures figures) throws IOException, InterruptedException {
        Path bare = withoutSectors();
        double[] startWith = new double[ROUNDS];
        double[] startWithout = new double[ROUNDS];
        double[] heapWith = new double[ROUNDS];
        double[] heapWithout = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            try (Server server = Server.product(bare, directory.resolve("bare-" + i))) {
                startWithout[i] = server.startSeconds();
                Thread.sleep(SETTLE_MILLIS);
                heapWithout[i] = server.liveMegabytes();
            }
            try (Server server = Server.product(product, directory.resolve("whole-" + i))) {
                startWith[i] = server.startSeconds();
                Thread.sleep(SETTLE_MILLIS);
                heapWith[i] = server.liveMegabytes();
            }
        }
        int sectors = new SectorJars(product, directory).sectors().size();
        figures.addsAtMost(
                "cold start with " + sectors + " sectors, beside none",
                Figures.median(startWith),
                Figures.median(startWithout),
                "s",
                MOST_SECONDS);
        figures.addsAtMost(
                "live heap with " + sectors + " sectors, beside none",
                Figures.median(heapWith),
                Figures.median(heapWithout),
                "MB",
                MOST_MEGABYTES);
    }

    private Path withoutSectors() throws IOException, InterruptedException {
        Path bare = Bench.unpacked(archive, directory.resolve("bare"));
        Path startup = bare.resolve("etc/startup.properties");
        List<String> lines = Files.readAllLines(startup).stream()
                .filter(line -> !line.contains(SectorJars.BUNDLE))
                .toList();
        Files.write(startup, lines);
        return bare;
    }
}
