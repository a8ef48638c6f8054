package org.bihuan.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there after a power cut; what somebody altered behind our back is named. */
class DurabilityIT {
    private final Path home;

    DurabilityIT(@TempDir Path directory) {
        this.home = directory.resolve("home");
    }

    @Test
    void aPowerCutWhileWritingLosesNothingAcknowledged() throws Exception {
        try (RunningProduct running = RunningProduct.start(home, "--demo")) {
            Session office = running.product().signInAs("committee-office");
            Product.await("an enterprise", () -> hasMine(office));
            Map<String, Object> hazard = Mines.hazard(office);
            Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
            ExecutorService writers = Executors.newFixedThreadPool(8);
            for (int i = 0; i < 8; i++) {
                writers.execute(() -> writeUntilTheEnd(office, hazard, acknowledged));
            }
            Product.await("a hundred hazards", () -> acknowledged.size() >= 100);
            running.kill();
            writers.shutdown();
            assertThat(writers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
            running.startAgain();

            Session again = running.product().signInAs("committee-office");
            for (String id : acknowledged) {
                assertThat(again.get("/api/v1/hazards/" + id).statusCode()).isEqualTo(200);
            }
            Product.await(
                    "a complete search index",
                    () -> search(again, "&limit=1").get("index").asText().equals("complete"));
            assertThat(found(again)).doesNotHaveDuplicates().containsAll(acknowledged);
            Session auditor = running.product().signInAs("audit-administrator");
            assertThat(Session.read(auditor.get("/api/v1/audit/verification")).get("findings"))
                    .isEmpty();
            assertThat(Session.read(auditor.get("/api/v1/reports/verification"))
                            .get("differences")
                            .asText())
                    .isEmpty();
        }
    }

    /** Every number has hyphens. */
    private static JsonNode search(Session office, String query) {
        return Session.read(office.get("/api/v1/search?kind=hazard&text=-" + query));
    }

    private static List<String> found(Session office) {
        List<String> found = new ArrayList<>();
        String after = "";
        do {
            JsonNode group = search(office, "&limit=200" + after).get("groups").get(0);
            group.get("items").forEach(hit -> found.add(hit.get("id").asText()));
            after = group.get("next").isNull()
                    ? ""
                    : "&after=" + group.get("next").asText();
        } while (!after.isEmpty());
        return found;
    }

    private static boolean hasMine(Session office) {
        return !Session.read(office.get("/api/v1/enterprises?sector=non-coal-mines&limit=1"))
                .get("items")
                .isEmpty();
    }

    private static void writeUntilTheEnd(Session office, Map<String, Object> hazard, Queue<String> acknowledged) {
        while (true) {
            try {
                HttpResponse<String> answer = office.post("/api/v1/hazards", hazard);
                if (answer.statusCode() != 201) {
                    return;
                }
                acknowledged.add(Session.read(answer).get("id").asText());
            } catch (UncheckedIOException theServerIsGone) {
                return;
            }
        }
    }
}
