package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Set;
import org.bihuan.api.lookback.FindOutcome;
import org.bihuan.api.lookback.NewLookBack;
import org.bihuan.api.record.RecordQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LookBackTest {
    private static final TestServer SERVER = new TestServer();
    private static final String ADDRESS =
            "/look-backs/" + FakeLookBacks.LOOK_BACK.head().id();

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
    void aLookBackIsShownWithTheListingThatItLooksBackAt() {
        JsonNode lookBack = TestServer.json(SERVER.get(ADDRESS, office));
        assertThat(lookBack.path("kind").asText()).isEqualTo("look-back");
        assertThat(lookBack.path("state").asText()).isEqualTo("registered");
        assertThat(lookBack.path("listing").path("date").asText()).isEqualTo("2021-05-06");
        assertThat(lookBack.path("listing").path("level").asText()).isEqualTo("district");
        assertThat(lookBack.path("outcome").isNull()).isTrue();
        assertThat(lookBack.path("actions").toString()).isEqualTo("[\"outcome\",\"heir\",\"void\"]");
    }

    @Test
    void aLookBackIsRegisteredAtAnAddressOfItsOwn() {
        HttpResponse<String> answer = SERVER.post("/look-backs", "{\"listed\":\"2021-05-06\"}", office);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(ADDRESS);
        assertThat(SERVER.platform.told).singleElement().isInstanceOf(NewLookBack.class);
    }

    @Test
    void eachStepAnswersTheLookBackAsItIsThen() {
        JsonNode passed =
                TestServer.json(SERVER.post(ADDRESS + "/outcome", "{\"version\":1,\"recurred\":false}", office));
        assertThat(passed.path("state").asText()).isEqualTo("passed");
        assertThat(passed.path("outcome").path("finding").asText()).isEqualTo("未见反弹");
        assertThat(SERVER.platform.told).singleElement().isInstanceOfSatisfying(FindOutcome.class, told -> assertThat(
                        told.recurred())
                .isFalse());
        JsonNode assigned = TestServer.json(
                SERVER.post(ADDRESS + "/heir", "{\"version\":1,\"heir\":\"x\",\"reason\":\"划归其所有\"}", office));
        assertThat(assigned.path("heir").path("name").asText()).isEqualTo("分立后的某厂");
        JsonNode voided = TestServer.json(SERVER.post(ADDRESS + "/void", "{\"version\":1}", office));
        assertThat(voided.path("state").asText()).isEqualTo("voided");
    }

    @Test
    void listsTakeTheFiltersThatAllRecordsHaveAndEventsCarryLabels() {
        SERVER.get("/look-backs?state=recurred", office);
        assertThat(SERVER.platform.told).singleElement().isInstanceOfSatisfying(RecordQuery.class, query -> assertThat(
                        query.states())
                .isEqualTo(Set.of("RECURRED")));
        JsonNode events =
                TestServer.json(SERVER.get(ADDRESS + "/events", office)).path("items");
        assertThat(events.get(0).path("changes").get(0).path("label").asText()).isEqualTo("回头看情况");
    }
}
