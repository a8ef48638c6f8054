package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.bihuan.api.work.NewWork;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkTest {
    private static final TestServer SERVER = new TestServer();
    private static final String ADDRESS =
            "/work-records/" + FakeWork.REWARD.head().id();

    private final String[] office = SERVER.signIn("office");

    @BeforeEach
    void forget() {
        SERVER.platform.told.clear();
        SERVER.platform.commands.clear();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void workIsShownWithWhatItFeeds() {
        JsonNode work = TestServer.json(SERVER.get(ADDRESS, office));
        assertThat(work.path("kind").asText()).isEqualTo("work-record");
        assertThat(work.path("number").asText()).isEqualTo("530114-GZ-2023-000001");
        assertThat(work.at("/work/label").asText()).isEqualTo("举报奖励发放");
        assertThat(work.at("/feeds/0/id").asText()).isEqualTo("leadership-05a");
        assertThat(work.at("/feeds/0/label").asText()).isEqualTo("举报奖励金额");
        assertThat(work.path("amount").decimalValue()).isEqualByComparingTo("1000");
        assertThat(work.path("amountLabel").asText()).isEqualTo("奖励金额（元）");
        assertThat(work.path("evidenced").asBoolean()).isFalse();
        assertThat(work.at("/lead/name").asText()).isEqualTo("龙城街道办事处");
        assertThat(work.path("actions").toString()).isEqualTo("[\"correction\",\"void\"]");
    }

    @Test
    void workIsRegisteredAtAnAddressOfItsOwn() {
        HttpResponse<String> answer = SERVER.post("/work-records", "{\"work\":\"reward\",\"amount\":12.5}", office);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(ADDRESS);
        assertThat(SERVER.platform.told).singleElement().isInstanceOfSatisfying(NewWork.class, told -> assertThat(
                        told.amount())
                .isEqualTo(new BigDecimal("12.5")));
    }

    @Test
    void eachStepAnswersTheRecordAsItIsThen() {
        JsonNode corrected = TestServer.json(SERVER.post(ADDRESS + "/correction", "{\"version\":1}", office));
        assertThat(corrected.path("amount").decimalValue()).isEqualByComparingTo("800");
        JsonNode voided = TestServer.json(SERVER.post(ADDRESS + "/void", "{\"version\":1}", office));
        assertThat(voided.path("state").asText()).isEqualTo("voided");
        assertThat(voided.path("actions")).isEmpty();
    }

    @Test
    void kindsAndEventsSpeakTheCallersLanguage() {
        JsonNode kinds =
                TestServer.json(SERVER.get("/work-records/kinds", office)).path("items");
        assertThat(kinds.at("/0/amountLabel").asText()).isEqualTo("奖励金额（元）");
        assertThat(kinds.at("/0/counted").asText()).isEqualTo("amount");
        JsonNode events =
                TestServer.json(SERVER.get(ADDRESS + "/events", office)).path("items");
        assertThat(events.at("/0/changes/0/label").asText()).isEqualTo("金额（元）");
    }

    @Test
    void whatTheOfficeDoesInAPeriodLeadsToItsRecordForWhoeverMayReadIt() {
        JsonNode seen = TestServer.json(SERVER.get("/work-records/periodic", office));
        assertThat(seen.at("/items/0/due").asText()).isEqualTo("2023-07-10");
        assertThat(seen.at("/items/0/done").asText()).isEqualTo("2023-06-01");
        assertThat(ADDRESS).endsWith(seen.at("/items/0/record").asText());
    }

    @Test
    void listsTakeTheFiltersThatAllRecordsHave() {
        assertThat(TestServer.json(SERVER.get("/work-records?state=registered&lead=street-longcheng", office))
                        .path("items"))
                .hasSize(1);
        assertThat(SERVER.get("/work-records?state=x", office).statusCode()).isEqualTo(422);
        assertThat(SERVER.get("/work-records/" + UUID.randomUUID(), office).statusCode())
                .isEqualTo(404);
    }
}
