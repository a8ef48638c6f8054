package org.bihuan.bench;

import java.nio.file.Path;

/** A trivial JSON answer beside a bare servlet on the same server, in turns, once the compiler is done with either. */
record Requests(Path product, Path directory) {
    private static final String OURS = "/api/v1/system";
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 5;
    private static final double WARM_UP_SECONDS = 10;
    private static final double SECONDS = 4;

    void measure(Figures figures) throws Exception {
        try (Server server = Server.product(product, directory.resolve("requests"))) {
            server.shell(
                    product,
                    "bundle:install -s " + BareServlet.bundle(directory).toUri());
            Load.settled(CLIENTS, WARM_UP_SECONDS, () -> KeepAlive.reader(server.port(), "", OURS));
            Load.settled(CLIENTS, WARM_UP_SECONDS, () -> KeepAlive.reader(server.port(), "", BareServlet.PATH));
            double[] ours = new double[ROUNDS];
            double[] bare = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                ours[i] = perSecond(server, OURS);
                bare[i] = perSecond(server, BareServlet.PATH);
            }
            figures.atLeast("trivial JSON answers", Figures.median(ours), Figures.median(bare), "/s", 0.6);
        }
    }

    private static double perSecond(Server server, String path) throws Exception {
        return Load.run(CLIENTS, SECONDS, () -> KeepAlive.reader(server.port(), "", path))
                .perSecond();
    }
}
