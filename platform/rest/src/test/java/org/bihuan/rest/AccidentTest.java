package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.bihuan.api.accident.NewAccident;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccidentTest {
    private static final TestServer SERVER = new TestServer();
    private static final String ADDRESS =
            "/accidents/" + FakeAccidents.ACCIDENT.head().id();

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
    void anAccidentIsShownWithItsGrade() {
        JsonNode accident = TestServer.json(SERVER.get(ADDRESS, office));
        assertThat(accident.path("kind").asText()).isEqualTo("accident");
        assertThat(accident.path("accident").asText()).isEqualTo("work");
        assertThat(accident.path("deaths").asInt()).isEqualTo(1);
        assertThat(accident.path("loss").decimalValue()).isEqualByComparingTo("800000");
        assertThat(accident.path("grade").asText()).isEqualTo("ordinary");
        assertThat(accident.path("responsible").isNull()).isTrue();
        assertThat(accident.path("listing").asText()).isEqualTo("none");
        assertThat(accident.path("actions").toString()).isEqualTo("[\"correction\",\"listing\",\"void\"]");
        assertThat(TestServer.json(SERVER.get("/accidents?state=registered", office))
                        .path("items"))
                .hasSize(1);
    }

    @Test
    void graveAccidentsOfTheCampaignAreCountedWithTheDaysThatTheListIsFilteredBy() {
        JsonNode grave = TestServer.json(SERVER.get("/accidents/grave", office));
        assertThat(grave.path("serious").asInt()).isEqualTo(2);
        assertThat(grave.path("major").asInt()).isEqualTo(1);
        assertThat(grave.path("extraordinary").asInt()).isZero();
        assertThat(grave.path("from").asText()).isEqualTo("2023-05-01");
        assertThat(grave.path("until").asText()).isEqualTo("2023-12-31");
    }

    @Test
    void anAccidentIsRegisteredAtAnAddressOfItsOwn() {
        HttpResponse<String> answer = SERVER.post("/accidents", "{\"deaths\":1,\"loss\":0.5}", office);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(ADDRESS);
        assertThat(SERVER.platform.told).singleElement().isInstanceOfSatisfying(NewAccident.class, told -> assertThat(
                        told.deaths())
                .isEqualTo(1));
    }

    @Test
    void eachStepAnswersTheAccidentAsItIsThen() {
        assertThat(step("correction").path("grade").asText()).isEqualTo("serious");
        assertThat(step("listing").path("listing").asText()).isEqualTo("city");
        assertThat(step("void").path("state").asText()).isEqualTo("voided");
        assertThat(step("void").path("actions")).isEmpty();
    }

    private JsonNode step(String step) {
        return TestServer.json(SERVER.post(ADDRESS + "/" + step, "{\"version\":1}", office));
    }

    @Test
    void theEventsOfAnAccidentCarryLabels() {
        JsonNode events =
                TestServer.json(SERVER.get(ADDRESS + "/events", office)).path("items");
        assertThat(events.get(0).path("changes").get(0).path("label").asText()).isEqualTo("死亡人数");
    }
}
