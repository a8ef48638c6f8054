package org.bihuan.bench;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.yaml.snakeyaml.Yaml;

/**
 * A jar of each sector read and checked by the running product, upload and trial of the bundle included, beside SnakeYAML
 * reading the same files into nodes without looking at them.
 */
record SectorChecks(Path product, Path directory) {
    private static final int WARM_UP = 4;
    private static final int ROUNDS = 5;
    private static final double MOST_MILLIS = 50;

    void measure(Figures figures) throws Exception {
        SectorJars jars = new SectorJars(product, directory);
        try (Server server = Server.product(product, directory.resolve("checks"), "--demo")) {
            Account administrator = Account.of(server, "system-administrator");
            List<Path> later = new ArrayList<>();
            for (String sector : jars.sectors()) {
                later.add(jars.later(sector, 0));
            }
            for (int i = 0; i < WARM_UP; i++) {
                for (Path jar : later) {
                    administrator.check(jar);
                    compose(jar);
                }
            }
            List<Double> checked = new ArrayList<>();
            List<Double> read = new ArrayList<>();
            for (Path jar : later) {
                checked.add(medianMillis(() -> administrator.check(jar)));
                read.add(medianMillis(() -> compose(jar)));
            }
            figures.atMost("one sector read and checked, worst of all", Collections.max(checked), "ms", MOST_MILLIS);
            figures.tell("one sector read and checked, median", middle(checked), middle(read), "ms");
        }
    }

    private interface Work {
        void once() throws Exception;
    }

    private static double medianMillis(Work work) throws Exception {
        double[] millis = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            work.once();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        return Figures.median(millis);
    }

    private static void compose(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry :
                    zip.stream().filter(one -> one.getName().endsWith(".yaml")).toList()) {
                try (var reader = new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8)) {
                    new Yaml().compose(reader);
                }
            }
        }
    }

    private static double middle(List<Double> values) {
        return Figures.median(values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
