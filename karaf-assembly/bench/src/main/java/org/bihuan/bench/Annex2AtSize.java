package org.bihuan.bench;

import java.io.IOException;
import java.nio.file.Path;

/** Annex 2 of the whole district inside the server, with 20,000 and with 200,000 hazards in the ledger. */
record Annex2AtSize(Path product, Path directory) {
    private static final int CALLS = 400;
    private static final int WARM_UP = 5;
    private static final double MOST_MILLIS = 2;

    void measure(Figures figures) throws Exception {
        Path home = directory.resolve("annex2");
        try (Server server = Server.product(product, home, "--demo")) {
            Account.of(server, "committee-office");
        }
        double small = atSize(home, 20_000);
        double large = atSize(home, 200_000);
        figures.atMost("Annex 2 inside the server, 200,000 hazards", large, "ms", MOST_MILLIS);
        figures.atMost("Annex 2 with 200,000 hazards, beside 20,000", large, small, "ms", 1.2);
    }

    private double atSize(Path home, long hazards) throws Exception {
        try (Rows rows = new Rows(home)) {
            FilledLedger.of(rows, home, hazards);
        }
        try (Server server = Server.product(product, home)) {
            Account office = Account.of(server, "committee-office");
            try (KeepAlive connection = new KeepAlive(server.port(), office.headers())) {
                for (int i = 0; i < WARM_UP; i++) {
                    medianMillis(connection);
                }
                return medianMillis(connection);
            }
        }
    }

    private static double medianMillis(KeepAlive connection) throws IOException {
        double[] millis = new double[CALLS];
        for (int i = 0; i < CALLS; i++) {
            millis[i] = connection.get("/api/v1/reports/annex2?asOf=2023-12-22").serverMillis();
        }
        return Figures.median(millis);
    }
}
