package org.bihuan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/**
 * Registering hazards over HTTP by 8 clients, beside plain JDBC inserting the same two rows durably by 8 threads, once the
 * compiler is done with either; and what the audit trail costs in it.
 */
record Registering(Path product, Path directory) {
    private static final int CLIENTS = 8;
    private static final double SECONDS = 10;
    private static final int APPENDS = 500;

    void measure(Figures figures) throws Exception {
        Path home = directory.resolve("registering");
        Load.Outcome ours;
        double cpuMicros;
        try (Server server = Server.product(product, home, "--demo")) {
            Account office = Account.of(server, "committee-office");
            String hazard = hazard(office);
            Load.settled(CLIENTS, SECONDS, () -> client(server, office, hazard));
            double cpuBefore = server.cpuSeconds();
            ours = Load.run(CLIENTS, SECONDS, () -> client(server, office, hazard));
            cpuMicros = (server.cpuSeconds() - cpuBefore) * 1e6 / ours.nanos().size();
        }
        // before the database is opened in this process: its cache would take memory and time from what is measured
        double chained = AuditCost.micros();
        try (Rows rows = new Rows(home)) {
            Map<String, Object> hazard = rows.read("SELECT * FROM hazard WHERE place = 'bench' FETCH FIRST ROW ONLY")
                    .get(0);
            Map<String, Object> event = rows.read("SELECT e.* FROM event e JOIN hazard h ON h.id = e.record_id"
                            + " WHERE h.place = 'bench' FETCH FIRST ROW ONLY")
                    .get(0);
            Load.Outcome plain = Load.settled(CLIENTS, SECONDS, () -> plain(rows, hazard, event));
            figures.atLeast(
                    "hazards registered by " + CLIENTS + " clients, durable and audited",
                    ours.perSecond(),
                    plain.perSecond(),
                    "/s",
                    0.5);
            figures.tell("99 of 100 pairs of rows inserted by plain JDBC within", plain.percentile(99), "ms");
        }
        figures.atMost(
                "99 of 100 registered within, beside an append with fsync",
                ours.percentile(99),
                appended(directory.resolve("appended")),
                "ms",
                30);
        figures.atMost(
                "chain and seal of one event, beside all processor time of a registering",
                chained,
                cpuMicros,
                "us",
                0.05);
    }

    /** What is sent to register a hazard. */
    static String hazard(Account office) throws IOException, InterruptedException {
        JsonNode enterprises = office.get("/enterprises?sector=non-coal-mines&limit=1");
        return """
                {"sector":"non-coal-mines","item":"mine-01","source":"inspection","place":"bench",\
                "description":"a hazard registered to measure","occurred":"2023-06-20","enterprise":"%s"}""".formatted(enterprises.at("/items/0/id").asText());
    }

    private static Load.Client client(Server server, Account office, String hazard) throws IOException {
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
    }

    /** How long it takes to append a few hundred bytes to a file and force them to disk, the middle one of many, in ms. */
    private static double appended(Path file) throws IOException {
        double[] millis = new double[APPENDS];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (int i = 0; i < APPENDS; i++) {
                long begin = System.nanoTime();
                channel.write(ByteBuffer.allocate(512));
                channel.force(false);
                millis[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        return Figures.median(millis);
    }

    private static Load.Client plain(Rows rows, Map<String, Object> hazard, Map<String, Object> event)
            throws SQLException {
        Connection connection = rows.connection();
        PreparedStatement first = Rows.insert(connection, "hazard", hazard);
        PreparedStatement second = Rows.insert(connection, "event", event);
        return new Load.Client() {
            @Override
            public void once() throws SQLException {
                Map<String, Object> another = Rows.another();
                Rows.fill(first, hazard, another);
                first.executeUpdate();
                Rows.fill(second, event, Map.of("RECORD_ID", another.get("ID"), "ID", Rows.bytes(UUID.randomUUID())));
                second.executeUpdate();
                connection.commit();
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }
}
