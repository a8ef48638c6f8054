package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.bihuan.api.tip.AnswerReward;
import org.bihuan.api.tip.NewRewardRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RewardTest {
    private static final TestServer SERVER = new TestServer();
    private static final String ADDRESS =
            "/rewards/" + FakeRewards.REQUEST.head().id();

    private final String[] office = SERVER.signIn("office");

    @BeforeEach
    void forget() {
        SERVER.platform.told.clear();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void aRequestIsShownWithWhatWasReportedAndNeverByWhom() {
        JsonNode shown = TestServer.json(SERVER.get(ADDRESS, office));
        assertThat(shown.path("kind").asText()).isEqualTo("reward-request");
        assertThat(shown.path("state").asText()).isEqualTo("requested");
        assertThat(shown.path("anonymous").asBoolean()).isTrue();
        assertThat(shown.at("/links/0/kind").asText()).isEqualTo("hazard");
        assertThat(shown.path("actions").toString()).isEqualTo("[\"answer\",\"void\"]");
        assertThat(shown.toString()).doesNotContain("phone").doesNotContain("reporter");
    }

    @Test
    void aRequestIsMadeAndAnswered() {
        SERVER.post("/rewards", "{\"reference\":\"举报〔2023〕7号\",\"anonymous\":true}", office);
        JsonNode granted = TestServer.json(
                SERVER.post(ADDRESS + "/answer", "{\"version\":1,\"granted\":true,\"amount\":2000}", office));
        assertThat(SERVER.platform.told).hasExactlyElementsOfTypes(NewRewardRequest.class, AnswerReward.class);
        assertThat(granted.path("state").asText()).isEqualTo("granted");
        assertThat(granted.at("/answer/amount").asInt()).isEqualTo(2000);
        assertThat(granted.path("actions").toString()).isEqualTo("[\"void\"]");
    }

    @Test
    void theQuartersAreListed() {
        JsonNode quarter =
                TestServer.json(SERVER.get("/rewards/quarters", office)).at("/items/0");
        assertThat(quarter.path("granted").asInt()).isEqualTo(2);
        assertThat(quarter.path("anonymousAmount").asInt()).isEqualTo(2000);
    }
}
