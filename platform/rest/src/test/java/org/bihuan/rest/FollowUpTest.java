package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.bihuan.api.enforcement.FollowUpQuery;
import org.bihuan.api.organisation.OrganisationId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowUpTest {
    private static final TestServer SERVER = new TestServer();

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
    void aHazardIsShownWithThePenaltiesThatStand() {
        JsonNode shown =
                TestServer.json(SERVER.get("/follow-ups", office)).path("items").get(0);
        assertThat(shown.path("id").asText())
                .isEqualTo(FakeEnforcement.FOLLOW_UP.hazard().toString());
        assertThat(shown.path("deadline").asText()).isEqualTo("2023-09-30");
        assertThat(shown.path("overdue").asBoolean()).isTrue();
        assertThat(shown.path("readable").asBoolean()).isTrue();
        assertThat(shown.at("/penalties/0/opened").asText())
                .isEqualTo(FakeCases.CASE.head().id().toString());
    }

    @Test
    void theFiltersArePassedOnAndWrongOnesTold() {
        SERVER.get("/follow-ups?lead=dept-water&department=dept-market&territory=street-wulong&overdue=true", office);
        assertThat(SERVER.platform.told)
                .containsExactly(new FollowUpQuery(
                        Optional.of(new OrganisationId("dept-water")),
                        Optional.of(new OrganisationId("dept-market")),
                        Optional.of(new OrganisationId("street-wulong")),
                        true,
                        Optional.empty(),
                        50));
        JsonNode refused = TestServer.json(SERVER.get("/follow-ups?overdue=x&limit=0", office));
        assertThat(refused.path("faults").size()).isEqualTo(2);
    }

    @Test
    void whoMayNotSeeCasesIsToldThatBeforeTheFaultsOfAQuery() {
        String[] system = SERVER.signIn("system");
        assertThat(SERVER.get("/follow-ups?overdue=x", system).statusCode()).isEqualTo(403);
        assertThat(SERVER.post("/follow-ups/export?overdue=x", "", system).statusCode())
                .isEqualTo(403);
    }
}
