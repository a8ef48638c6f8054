package org.bihuan.bench;

import java.io.IOException;
import java.nio.file.Path;

/**
 * From a fresh unpack with an empty home to the first 200, beside plain Karaf from a fresh unpack to its open shell; in turns.
 * And the memory of a server that nobody uses.
 */
record ColdStart(Path product, Path karaf, Path directory) {
    private static final int ROUNDS = 3;
    private static final double MOST_MEGABYTES = 450;
    private static final int SETTLE_MILLIS = 20_000;

    void measure(Figures figures) throws IOException, InterruptedException {
        double[] ours = new double[ROUNDS];
        double[] plain = new double[ROUNDS];
        double[] memory = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            Path unpacked = Bench.unpacked(karaf, directory.resolve("karaf-" + i));
            try (Server server = Server.plainKaraf(unpacked)) {
                plain[i] = server.startSeconds();
            }
            try (Server server = Server.product(product, directory.resolve("cold-" + i))) {
                ours[i] = server.startSeconds();
                Thread.sleep(SETTLE_MILLIS);
                memory[i] = server.residentMegabytes();
            }
        }
        figures.atMost("cold start to the first 200", Figures.median(ours), Figures.median(plain), "s", 2.0);
        figures.atMost("resident memory, idle", Figures.median(memory), "MB", MOST_MEGABYTES);
    }
}
