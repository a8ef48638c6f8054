package org.bihuan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;

/**
 * How long the verifier takes for an event with all that hangs on it (its hash, its seal, its share of the record), over HTTP
 * and with nobody else there. The ledger is like a real one: of ten hazards that a client registers, eight are planned,
 * rectified and accepted as well, which makes 34 events; the demonstration year is in it too. Events for each hazard are told.
 */
record Verifying(Path product, Path directory) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int CLIENTS = 8;
    private static final double SECONDS = 40;
    private static final int VERIFICATIONS = 9;
    private static final int OF_TEN_ACCEPTED = 8;
    private static final double MOST_MICROS_OF_AN_EVENT = 5;

    void measure(Figures figures) throws Exception {
        Path home = directory.resolve("verifying");
        try (Server server = Server.product(product, home, "--demo")) {
            Account office = Account.of(server, "committee-office");
            String hazard = Registering.hazard(office);
            Load.run(CLIENTS, SECONDS, () -> client(server, office, hazard));
            figures.atMost("verifier, per event", verified(server), "us", MOST_MICROS_OF_AN_EVENT);
        }
        try (Rows rows = new Rows(home)) {
            figures.tell("events verified for each hazard", (double) rows.count("event") / rows.count("hazard"), "");
            figures.tell("events verified", (double) rows.count("event"), "");
        }
    }

    /** Takes one hazard after another as far as it goes. */
    private static Load.Client client(Server server, Account office, String hazard) throws IOException {
        KeepAlive connection = new KeepAlive(server.port(), office.headers());
        return new Load.Client() {
            private int registered;

            @Override
            public void once() throws IOException {
                String path = "/api/v1/hazards";
                String id = post(path, hazard).path("id").asText();
                if (registered++ % 10 < OF_TEN_ACCEPTED) {
                    post(path + "/" + id + "/plan", """
                            {"version":1,"responsible":"安全负责人","measures":"封堵巷道并设置警示","funds":12000.5,\
                            "deadline":"2023-07-20","emergencyPlan":"撤出人员并设岗看守","date":"2023-06-20"}""");
                    post(path + "/" + id + "/rectification", """
                            {"version":2,"date":"2023-06-20","description":"已封堵并通过检查"}""");
                    post(path + "/" + id + "/acceptance", """
                            {"version":3,"date":"2023-06-20","opinion":"符合要求",\
                            "evidenceWaiver":"现场查看，未留照片"}""");
                }
            }

            private JsonNode post(String path, String body) throws IOException {
                KeepAlive.Answer answer = connection.send("POST", path, body);
                if (answer.status() >= 300) {
                    throw new IOException(path + ": " + answer.status() + " " + answer.body());
                }
                return JSON.readTree(answer.body());
            }

            @Override
            public void close() throws IOException {
                connection.close();
            }
        };
    }

    /** The middle one of some times, in microseconds; the first ones warm the compiler up. */
    private static double verified(Server server) throws IOException, InterruptedException {
        Account auditor = Account.of(server, "audit-administrator");
        double[] micros = new double[VERIFICATIONS];
        for (int i = 0; i < VERIFICATIONS; i++) {
            long start = System.nanoTime();
            JsonNode found = auditor.get("/audit/verification");
            micros[i] = (System.nanoTime() - start) / 1e3 / found.path("events").asLong();
            if (!found.path("findings").isEmpty()) {
                throw new IOException("the trail is not whole: " + found);
            }
        }
        return Figures.median(micros);
    }
}
