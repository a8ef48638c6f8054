package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class TraceHttpTest {
    private static final TestServer SERVER = new TestServer();

    private final String[] office = SERVER.signIn("office");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void aHazardIsTracedBackToWhoLookedAndWhatWasAnswered() {
        JsonNode trace = TestServer.json(SERVER.get("/traces/hazards/" + UUID.randomUUID(), office));
        assertThat(trace.path("hazard").path("by").asText()).isEqualTo("王五");
        JsonNode check = trace.path("checks").get(0);
        assertThat(check.path("relation").asText()).isEqualTo("before");
        assertThat(check.path("item").path("answer").path("verdict").asText()).isEqualTo("met");
        assertThat(check.path("people").get(0).asText()).isEqualTo("张检查（自然资源局）");
        assertThat(check.path("checklists").get(0).path("version").asText()).isEqualTo("1.0.0");
        assertThat(check.path("signatures")).hasSize(1);
        assertThat(check.path("evidence").get(0).path("sha256").asText()).hasSize(64);
    }

    @Test
    void anEnterpriseIsTracedWithWhatEachCheckFound() {
        JsonNode trace = TestServer.json(SERVER.get("/traces/enterprises/" + UUID.randomUUID(), office));
        assertThat(trace.path("hazard").isNull()).isTrue();
        assertThat(trace.path("checks").get(0).path("findings")).hasSize(1);
        assertThat(SERVER.get("/traces/enterprises/7", office).statusCode()).isEqualTo(404);
    }
}
