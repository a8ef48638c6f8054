package org.bihuan.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;

/**
 * Swaps while 32 connections read: failed requests, gaps, and how long until each of them sees the new version, once the
 * compiler is done with reading and with a few swaps. First one sector again and again, then all of them once, then all of
 * them stopped and started one by one on the console.
 */
record SwapUnderLoad(Path product, Path directory) {
    private static final String SECTOR = "fire-safety";
    private static final int CONNECTIONS = 32;
    private static final double WARM_UP_SECONDS = 10;
    private static final int WARM_UP = 5;
    private static final int SWAPS = 10;
    private static final double MOST_MILLIS = 500;
    private static final List<String> RECORDS =
            List.of("/api/v1/reports/annex2?asOf=2023-12-22", "/api/v1/hazards?limit=50");

    void measure(Figures figures) throws Exception {
        SectorJars jars = new SectorJars(product, directory);
        try (Server server = Server.product(product, directory.resolve("swap"), "--demo")) {
            Account administrator = Account.of(server, "system-administrator");
            Load.settled(
                    CONNECTIONS,
                    WARM_UP_SECONDS,
                    () -> KeepAlive.reader(server.port(), administrator.headers(), SectorReaders.SECTORS));
            try (SectorReaders readers = new SectorReaders(server, administrator, CONNECTIONS, List.of())) {
                readers.keep(SECTOR);
                one(administrator, readers, jars, figures);
            }
            Account office = Account.of(server, "committee-office");
            try (SectorReaders readers = new SectorReaders(server, office, CONNECTIONS, RECORDS)) {
                all(administrator, readers, jars, figures);
                readers.keep("");
                restarts(server, readers, jars, figures);
            }
        }
    }

    private static void one(Account administrator, SectorReaders readers, SectorJars jars, Figures figures)
            throws Exception {
        figures.tell(
                "first swap after the start until each connection sees it",
                swap(administrator, readers, jars, 0).visible(),
                "ms");
        for (int i = 1; i < WARM_UP; i++) {
            swap(administrator, readers, jars, i);
        }
        double[] visible = new double[SWAPS];
        double[] whole = new double[SWAPS];
        for (int i = 0; i < SWAPS; i++) {
            Took took = swap(administrator, readers, jars, WARM_UP + i);
            visible[i] = took.visible();
            whole[i] = took.whole();
        }
        figures.tell("requests under swap, " + CONNECTIONS + " connections", (double) readers.requests(), "");
        figures.atMost(
                "failed requests in " + (WARM_UP + SWAPS) + " swaps of one sector", (double) readers.failures(), "", 0);
        figures.atMost("answers of /sectors without the sector", (double) readers.gaps(), "", 0);
        figures.atMost("swap until each connection sees the new version", Figures.median(visible), "ms", MOST_MILLIS);
        figures.tell("swap until it is answered (checked, probed, on disk)", Figures.median(whole), "ms");
    }

    /** Milliseconds until each connection had an answer with the new version, and until the swap was answered. */
    private record Took(double visible, double whole) {}

    private static Took swap(Account administrator, SectorReaders readers, SectorJars jars, int number)
            throws Exception {
        Path jar = jars.later(SECTOR, number);
        readers.await(SectorJars.version(number));
        long start = System.nanoTime();
        FutureTask<Double> swap = new FutureTask<>(() -> {
            administrator.swap(SECTOR, jar);
            return (System.nanoTime() - start) / 1e6;
        });
        new Thread(swap, "swap").start();
        readers.awaitSeenByAll();
        double visible = (System.nanoTime() - start) / 1e6;
        return new Took(visible, swap.get());
    }

    private static void all(Account administrator, SectorReaders readers, SectorJars jars, Figures figures)
            throws Exception {
        List<String> sectors = jars.sectors();
        for (String sector : sectors) {
            readers.keep(sector);
            administrator.swap(sector, jars.later(sector, WARM_UP + SWAPS));
        }
        figures.atMost(
                "failed requests while " + sectors.size() + " sectors are swapped", (double) readers.failures(), "", 0);
        figures.atMost("answers of /sectors without the one being swapped", (double) readers.gaps(), "", 0);
    }

    private void restarts(Server server, SectorReaders readers, SectorJars jars, Figures figures) throws Exception {
        long failed = readers.failures();
        List<String> sectors = jars.sectors();
        server.shell(
                product,
                sectors.stream()
                        .map(sector -> "bundle:restart " + SectorJars.BUNDLE + sector)
                        .collect(Collectors.joining("; ")));
        figures.atMost(
                "failed requests while " + sectors.size() + " sectors restart",
                (double) (readers.failures() - failed),
                "",
                0);
        figures.tell("requests under both, records and figures read as well", (double) readers.requests(), "");
    }
}
