package org.bihuan.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A power cut between an answer and the seal over it, which is put every second. */
class SealingIT {
    private static final int WRITERS = 4;
    private static final int CUTS = 3;

    private final Path home;

    SealingIT(@TempDir Path directory) {
        this.home = directory.resolve("home");
    }

    @Test
    void losesNeitherRecordsNorTheirEventsAndTheTrailIsSealedToItsEndAgain() throws Exception {
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        try (RunningProduct running = RunningProduct.start(home, "--demo")) {
            running.product().awaitDemonstration();
            for (int cut = 0; cut < CUTS; cut++) {
                writeUntilThePowerIsCut(running, acknowledged);
                running.startAgain();

                Session office = running.product().signInAs("committee-office");
                for (String id : acknowledged) {
                    assertThat(Session.read(office.get("/api/v1/hazards/" + id + "/events"))
                                    .findValuesAsText("action"))
                            .containsExactly("registered");
                }
                Session auditor = running.product().signInAs("audit-administrator");
                Product.await(
                        "seals over all events",
                        () -> verified(auditor).get("unsealed").asLong() == 0);
                assertThat(verified(auditor).get("findings")).isEmpty();
            }
        }
    }

    /** Cuts it within the second of some answers: what they acknowledge is hardly ever sealed. */
    private static void writeUntilThePowerIsCut(RunningProduct running, Queue<String> acknowledged) throws Exception {
        Session office = running.product().signInAs("committee-office");
        Map<String, Object> hazard = Mines.hazard(office);
        int before = acknowledged.size();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        for (int i = 0; i < WRITERS; i++) {
            writers.execute(() -> write(office, hazard, acknowledged));
        }
        Product.await("some answers", () -> acknowledged.size() >= before + WRITERS);
        running.kill();
        writers.shutdown();
        assertThat(writers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    private static JsonNode verified(Session auditor) {
        return Session.read(auditor.get("/api/v1/audit/verification"));
    }

    private static void write(Session office, Map<String, Object> hazard, Queue<String> acknowledged) {
        try {
            for (HttpResponse<String> answer = office.post("/api/v1/hazards", hazard);
                    answer.statusCode() == 201;
                    answer = office.post("/api/v1/hazards", hazard)) {
                acknowledged.add(Session.read(answer).get("id").asText());
            }
        } catch (UncheckedIOException theServerIsGone) {
            // what was answered until then is what counts
        }
    }
}
