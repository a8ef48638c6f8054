package org.bihuan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** Registering hazards over HTTP by 8 clients, beside plain JDBC inserting the same two rows durably by 8 threads. */
record Registering(Path product, Path directory) {
    private static final int CLIENTS = 8;
    private static final double SECONDS = 10;
    /** Rounds until the compiler is done with the server. */
    private static final int WARM_UP = 4;

    private static final String VERIFICATION = "/audit/verification";
    private static final double MOST_MICROS_OF_AN_EVENT = 5;

    void measure(Figures figures) throws Exception {
        Path home = directory.resolve("registering");
        double ours;
        try (Server server = Server.product(product, home, "--demo")) {
            Account office = Account.of(server, "committee-office");
            String hazard = hazard(office);
            for (int i = 0; i < WARM_UP; i++) {
                registered(server, office, hazard);
            }
            ours = registered(server, office, hazard);
            figures.atMost("verifier, per event", verified(server), "us", MOST_MICROS_OF_AN_EVENT);
        }
        try (Rows rows = new Rows(home)) {
            Map<String, Object> hazard = rows.read("SELECT * FROM hazard WHERE place = 'bench' FETCH FIRST ROW ONLY")
                    .get(0);
            Map<String, Object> event = rows.read("SELECT e.* FROM event e JOIN hazard h ON h.id = e.record_id"
                            + " WHERE h.place = 'bench' FETCH FIRST ROW ONLY")
                    .get(0);
            inserted(rows, hazard, event);
            double plain = inserted(rows, hazard, event);
            figures.atLeast(
                    "hazards registered by " + CLIENTS + " clients, durable and audited", ours, plain, "/s", 0.5);
        }
    }

    private static String hazard(Account office) throws IOException, InterruptedException {
        JsonNode enterprises = office.get("/enterprises?sector=non-coal-mines&limit=1");
        return """
                {"sector":"non-coal-mines","item":"mine-01","source":"inspection","place":"bench",\
                "description":"a hazard registered to measure","occurred":"2023-06-20","enterprise":"%s"}""".formatted(enterprises.at("/items/0/id").asText());
    }

    private static double registered(Server server, Account office, String hazard) throws Exception {
        return Load.run(CLIENTS, SECONDS, () -> {
                    KeepAlive connection = new KeepAlive(server.port(), office.headers());
                    return new Load.Client() {
                        @Override
                        public void once() throws IOException {
                            KeepAlive.Answer answer = connection.send("POST", "/api/v1/hazards", hazard);
                            if (answer.status() != 201) {
                                throw new IOException(answer.status() + " " + answer.body());
                            }
                        }

                        @Override
                        public void close() throws IOException {
                            connection.close();
                        }
                    };
                })
                .perSecond();
    }

    /** How long the verifier takes for an event and what hangs on it, in microseconds. */
    private static double verified(Server server) throws IOException, InterruptedException {
        Account auditor = Account.of(server, "audit-administrator");
        auditor.get(VERIFICATION);
        long start = System.nanoTime();
        JsonNode found = auditor.get(VERIFICATION);
        double micros = (System.nanoTime() - start) / 1e3;
        if (!found.path("findings").isEmpty()) {
            throw new IOException("the trail is not whole: " + found);
        }
        return micros / found.path("events").asLong();
    }

    private static double inserted(Rows rows, Map<String, Object> hazard, Map<String, Object> event) throws Exception {
        return Load.run(CLIENTS, SECONDS, () -> {
                    Connection connection = rows.connection();
                    PreparedStatement first = Rows.insert(connection, "hazard", hazard);
                    PreparedStatement second = Rows.insert(connection, "event", event);
                    return new Load.Client() {
                        @Override
                        public void once() throws SQLException {
                            Map<String, Object> another = Rows.another();
                            Rows.fill(first, hazard, another);
                            first.executeUpdate();
                            Rows.fill(
                                    second,
                                    event,
                                    Map.of("RECORD_ID", another.get("ID"), "ID", Rows.bytes(UUID.randomUUID())));
                            second.executeUpdate();
                            connection.commit();
                        }

                        @Override
                        public void close() throws SQLException {
                            connection.close();
                        }
                    };
                })
                .perSecond();
    }
}
