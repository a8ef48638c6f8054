package org.bihuan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** How long the verifier takes for an event with all that hangs on it (its hash, its seal, its share of the record), over HTTP. */
final class Verifying {
    private static final int VERIFICATIONS = 3;
    private static final double LEAST_EVENTS_A_SECOND = 200_000;

    private Verifying() {}

    /** Tells the middle one of some verifications; the first one warms the compiler up. */
    static void tell(Figures figures, Server server) throws IOException, InterruptedException {
        Account auditor = Account.of(server, "audit-administrator");
        double[] rates = new double[VERIFICATIONS];
        long events = 0;
        for (int i = 0; i < VERIFICATIONS; i++) {
            long start = System.nanoTime();
            JsonNode found = auditor.get("/audit/verification");
            events = found.path("events").asLong();
            rates[i] = events * 1e9 / (System.nanoTime() - start);
            if (!found.path("findings").isEmpty() || found.path("unsealed").asLong() != 0) {
                throw new IOException("the trail is not whole: " + found);
            }
        }
        figures.tell("events verified", (double) events, "");
        figures.atLeast("events verified in a second", Figures.median(rates), "/s", LEAST_EVENTS_A_SECOND);
    }
}
