package org.bihuan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The whole ledger at its largest: its figures counted at the start, its pages inside the server at any depth, the verifier,
 * and its text filter by the search index beside the same request by the database's LIKE, which answers it while the index is
 * away.
 */
record ListsAtSize(Path product, Path directory, long hazards) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CALLS = 200;
    private static final int WARM_UP = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final String PAGE = "/api/v1/hazards?limit=20";

    void measure(Figures figures) throws Exception {
        Path home = directory.resolve("lists");
        try (Server server = Server.product(product, home, "--demo")) {
            Account.of(server, "committee-office");
        }
        try (Rows rows = new Rows(home)) {
            long begin = System.nanoTime();
            FilledLedger.of(rows, home, hazards);
            figures.tell("ledger of " + hazards + " hazards written", seconds(begin), "s");
        }
        // it knows nothing of what was written past the product, and is built anew where it is missing
        Bench.delete(home.resolve("index"));
        measureFilled(figures, home);
    }

    /** What there is to measure once the ledger is full and its server down. */
    void measureFilled(Figures figures, Path home) throws Exception {
        try (Rows rows = new Rows(home)) {
            figures.tell("hazards in the ledger", (double) rows.count("hazard"), "");
            StorePages.measure(figures, home);
        }
        try (Server server = Server.product(product, home)) {
            long begin = System.nanoTime();
            awaitIndex(Account.of(server, "committee-office"));
            figures.tell("search index built since the start", seconds(begin), "s");
        }
        double grouped = Grouped.seconds(home);
        try (Server server = Server.product(product, home)) {
            figures.atMost(
                    "figures counted at a start, beside one GROUP BY in a fresh process",
                    server.figuresSeconds(),
                    grouped,
                    "s",
                    0.6);
            Account office = Account.of(server, "committee-office");
            awaitIndex(office);
            try (KeepAlive connection = new KeepAlive(server.port(), office.headers())) {
                pages(figures, connection);
            }
            Verifying.tell(figures, server);
            try (KeepAlive connection = new KeepAlive(server.port(), office.headers())) {
                search(figures, server, connection);
            }
        }
    }

    private static void awaitIndex(Account office) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!office.get("/search?text=x&limit=1").path("index").asText().equals("complete")) {
            if (System.nanoTime() > end) {
                throw new IOException("the search index was not complete after " + PATIENCE);
            }
            Thread.sleep(500);
        }
    }

    /** What the server adds to what the store needs: rights, rules, names. */
    private static void pages(Figures figures, KeepAlive connection) throws IOException {
        for (int i = 0; i < WARM_UP; i++) {
            median(connection, () -> "&after=" + UUID.randomUUID());
        }
        figures.tell(
                "page at a random depth inside the server",
                median(connection, () -> "&after=" + UUID.randomUUID()),
                "ms");
    }

    private interface Place {
        String query();
    }

    private static double median(KeepAlive connection, Place place) throws IOException {
        double[] millis = new double[CALLS];
        for (int i = 0; i < CALLS; i++) {
            millis[i] = page(connection, place.query()).serverMillis();
        }
        return Figures.median(millis);
    }

    private static KeepAlive.Answer page(KeepAlive connection, String query) throws IOException {
        KeepAlive.Answer answer = connection.get(PAGE + query);
        if (answer.status() != 200) {
            throw new IOException(query + ": " + answer.status() + " " + answer.body());
        }
        return answer;
    }

    private void search(Figures figures, Server server, KeepAlive connection) throws Exception {
        Map<String, Double> indexed = new LinkedHashMap<>();
        Map<String, List<String>> found = new LinkedHashMap<>();
        List<String> texts = Stream.of(
                        "点位" + hazards / 2 + "号", "位" + hazards / 3 + "号", FilledLedger.number(hazards / 4), "没有这样的字样")
                .map(text -> "&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .toList();
        for (String text : texts) {
            median(connection, () -> text);
            indexed.put(text, median(connection, () -> text));
            found.put(text, ids(page(connection, text)));
        }
        server.shell(product, "bundle:stop org.bihuan.search");
        double slowest = 0;
        double like = 0;
        for (String text : texts) {
            KeepAlive.Answer answer = page(connection, text);
            if (!ids(answer).equals(found.get(text))) {
                throw new IOException("index and database do not agree on " + text);
            }
            slowest = Math.max(slowest, indexed.getOrDefault(text, 0.0));
            like = Math.max(like, answer.serverMillis());
        }
        figures.tell("hits of the index equal to those of LIKE, texts tried", texts.size(), "texts");
        figures.atLeast("searches by the index, slowest text, beside LIKE", 1000 / slowest, 1000 / like, "/s", 1000);
    }

    private static List<String> ids(KeepAlive.Answer answer) throws IOException {
        List<String> ids = new ArrayList<>();
        for (JsonNode item : JSON.readTree(answer.body()).path("items")) {
            ids.add(item.path("id").asText());
        }
        return ids;
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
