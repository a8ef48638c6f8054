package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import org.bihuan.api.selfcheck.NewDrill;
import org.bihuan.api.selfcheck.NewSelfCheck;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SelfCheckHttpTest {
    private static final TestServer SERVER = new TestServer();
    private static final String CHECK =
            "/self-checks/" + FakeSelfChecks.CHECK.head().id();
    private static final String DRILL = "/drills/" + FakeDrills.DRILL.head().id();

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
    void aSelfCheckIsShownFlatWithItsSheet() {
        JsonNode check = TestServer.json(SERVER.get(CHECK, office));
        assertThat(check.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        ("kind id number title state sector row tags lead leadReason territory enterprise heir occurred recorded "
                                        + "version scope ledByPrincipal leader progress submitted enteredLater voidReason actions "
                                        + "checklists links")
                                .split(" "));
        assertThat(check.path("ledByPrincipal").asBoolean()).isTrue();
        assertThat(check.path("actions").toString()).isEqualTo("[\"answers\",\"findings\",\"submission\",\"void\"]");
    }

    @Test
    void eachStepAnswersTheSelfCheckAsItIsThen() {
        HttpResponse<String> begun = SERVER.post("/self-checks", "{\"ledByPrincipal\":true,\"leader\":\"张三\"}", office);
        assertThat(begun.statusCode()).isEqualTo(201);
        assertThat(SERVER.platform.told).singleElement().isInstanceOfSatisfying(NewSelfCheck.class, told -> assertThat(
                        told.ledByPrincipal())
                .isTrue());
        Map<String, String> states =
                Map.of("answers", "underway", "findings", "underway", "submission", "submitted", "void", "voided");
        states.forEach((step, state) -> assertThat(TestServer.json(SERVER.post(CHECK + "/" + step, "{}", office))
                        .path("state")
                        .asText())
                .isEqualTo(state));
        assertThat(TestServer.json(SERVER.get("/self-checks", office)).path("items"))
                .hasSize(1);
    }

    @Test
    void aDrillIsRegisteredShownAndVoided() {
        assertThat(SERVER.post("/drills", "{\"participants\":35}", office).statusCode())
                .isEqualTo(201);
        assertThat(SERVER.platform.told).singleElement().isInstanceOfSatisfying(NewDrill.class, told -> assertThat(
                        told.participants())
                .isEqualTo(35L));
        JsonNode drill = TestServer.json(SERVER.get(DRILL, office));
        assertThat(drill.path("title").asText()).isEqualTo("边坡滑塌");
        assertThat(drill.path("knowWayOut").asBoolean()).isTrue();
        assertThat(drill.path("enteredLater").toString()).isEqualTo("false");
        assertThat(TestServer.json(SERVER.post(DRILL + "/void", "{}", office))
                        .path("state")
                        .asText())
                .isEqualTo("voided");
    }

    @Test
    void whoIsBehindIsToldWithTheRuleAndThePeriod() {
        JsonNode duties = TestServer.json(SERVER.get("/duties?duty=drill&day=2023-06-15", office));
        assertThat(duties.path("due").asInt()).isEqualTo(2);
        assertThat(duties.path("done").asInt()).isEqualTo(1);
        assertThat(duties.path("territories").get(0).path("of").path("name").asText())
                .isEqualTo("龙城街道办事处");
        assertThat(duties.path("behind")).hasSize(1);
        assertThat(duties.path("behind").get(0).path("rule").asText()).isEqualTo("R-FRQ-01");
        assertThat(duties.path("behind").get(0).path("from").asText()).isEqualTo("2023-06-01");
        assertThat(duties.path("next").isNull()).isTrue();
        assertThat(duties.path("previous").isNull()).isTrue();
        assertThat(SERVER.get("/duties?duty=drill&day=2023-06-15&after=nowhere", office)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void whoDidItIsListedWithTheRecord() {
        JsonNode duties = TestServer.json(SERVER.get("/duties?duty=drill&day=2023-06-15&done=true", office));
        assertThat(duties.path("behind")).isEmpty();
        assertThat(duties.path("did")).hasSize(1);
        assertThat(DRILL).endsWith(duties.path("did").get(0).path("record").asText());
    }

    @Test
    void whoIsBehindIsExported() {
        HttpResponse<String> order =
                SERVER.post("/duties/export?duty=leader-check&day=2023-06-15&format=csv", "", office);
        assertThat(order.statusCode()).isEqualTo(202);
    }

    @Test
    void whatIsAskedWronglyIsToldAtOnce() {
        HttpResponse<String> wrong = SERVER.get("/duties?duty=sleep&limit=0", office);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(TestServer.json(wrong).path("faults").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("duty", "day", "limit");
    }
}
