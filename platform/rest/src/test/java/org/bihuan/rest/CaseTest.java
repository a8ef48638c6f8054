package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.bihuan.api.enforcement.NewDecision;
import org.bihuan.api.record.Measure;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseTest {
    private static final TestServer SERVER = new TestServer();
    private static final String ADDRESS = "/cases/" + FakeCases.CASE.head().id();

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
    void aCaseIsShownWithItsDecisions() {
        JsonNode shown = TestServer.json(SERVER.get(ADDRESS, office));
        assertThat(shown.path("kind").asText()).isEqualTo("case");
        assertThat(shown.path("state").asText()).isEqualTo("open");
        assertThat(shown.path("actions").toString())
                .isEqualTo("[\"decision\",\"correction\",\"revocation\",\"single-penalty\",\"conclusion\",\"void\"]");
        JsonNode fine = shown.path("decisions").get(0);
        assertThat(fine.path("kind").asText()).isEqualTo("fine");
        assertThat(fine.path("penalty").asBoolean()).isTrue();
        assertThat(fine.path("subject").asText()).isEqualTo("enterprise");
        assertThat(fine.path("amount").decimalValue()).isEqualByComparingTo("20000");
        assertThat(fine.path("revocation").isNull()).isTrue();
        assertThat(TestServer.json(SERVER.get("/cases?state=open", office)).path("items"))
                .hasSize(1);
    }

    @Test
    void theListIsFilteredByTheKindOfDecision() {
        assertThat(SERVER.get("/cases?decision=fine", office).statusCode()).isEqualTo(200);
        assertThat(SERVER.platform.told).singleElement().isInstanceOfSatisfying(RecordQuery.class, query -> assertThat(
                        query.measure())
                .contains(Measure.FINE));
        JsonNode refused = TestServer.json(SERVER.get("/cases?decision=beheading&limit=0", office));
        assertThat(refused.path("faults"))
                .extracting(fault -> fault.path("pointer").asText())
                .containsExactlyInAnyOrder("decision", "limit");
    }

    @Test
    void aCaseIsOpenedAtAnAddressOfItsOwn() {
        HttpResponse<String> answer = SERVER.post("/cases", "{\"title\":\"重大隐患逾期未整改\"}", office);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(ADDRESS);
    }

    @Test
    void eachStepAnswersTheCaseAsItIsThen() {
        assertThat(step("decision", "{\"version\":1,\"kind\":\"fine\",\"amount\":0.5}")
                        .path("state")
                        .asText())
                .isEqualTo("open");
        assertThat(SERVER.platform.told).singleElement().isInstanceOfSatisfying(NewDecision.class, told -> assertThat(
                        told.amount())
                .isEqualByComparingTo("0.5"));
        assertThat(step("correction", "{\"version\":1,\"number\":1}").path("decisions"))
                .hasSize(1);
        JsonNode revoked = step("revocation", "{\"version\":1,\"number\":1}");
        assertThat(revoked.at("/decisions/0/revocation/reason").asText()).isEqualTo("复议撤销");
        assertThat(revoked.path("actions").toString())
                .isEqualTo("[\"decision\",\"single-penalty\",\"conclusion\",\"void\"]");
        assertThat(step("single-penalty", "{\"version\":1}")
                        .path("singleReason")
                        .asText())
                .isEqualTo("负责人已免职");
        JsonNode concluded = step("conclusion", "{\"version\":1}");
        assertThat(concluded.at("/conclusion/result").asText()).isEqualTo("已执行");
        assertThat(concluded.path("actions").toString())
                .isEqualTo("[\"correction\",\"revocation\",\"resumption\",\"void\"]");
        assertThat(step("resumption", "{\"version\":1}").path("state").asText()).isEqualTo("open");
        assertThat(step("void", "{\"version\":1}").path("actions")).isEmpty();
    }

    private JsonNode step(String step, String body) {
        return TestServer.json(SERVER.post(ADDRESS + "/" + step, body, office));
    }

    @Test
    void theRulesAreExplained() {
        JsonNode rules = TestServer.json(SERVER.get(ADDRESS + "/rules", office));
        assertThat(rules.at("/doublePenalty/required").asBoolean()).isTrue();
        assertThat(rules.at("/doublePenalty/complete").asBoolean()).isFalse();
        assertThat(rules.at("/doublePenalty/grounds/0/why").asText()).isEqualTo("persists");
        JsonNode standing = TestServer.json(SERVER.get("/hazards/" + Some.id() + "/enforcement", office));
        assertThat(rules.at("/hazards/0")).isEqualTo(standing);
        assertThat(standing.path("open").asBoolean()).isTrue();
        assertThat(standing.path("followUp").asBoolean()).isTrue();
        assertThat(standing.path("deadline").asText()).isEqualTo("2023-09-30");
        assertThat(standing.path("overdue").asBoolean()).isTrue();
        assertThat(standing.at("/harbour/protects").asBoolean()).isFalse();
        assertThat(standing.at("/harbour/gap").asText()).isEqualTo("no-measures");
        assertThat(standing.at("/harbour/before/0/recorded").asText()).isEqualTo("2023-06-01T01:00:00.000Z");
        assertThat(standing.at("/harbour/onBehalf/by").asText()).isEqualTo("龙城街道办事员");
        assertThat(standing.at("/harbour/onBehalf/role").asText()).isEqualTo("street");
        assertThat(standing.at("/persistence/longDays").asInt()).isEqualTo(180);
    }

    @Test
    void theEventsOfACaseCarryLabels() {
        JsonNode events =
                TestServer.json(SERVER.get(ADDRESS + "/events", office)).path("items");
        assertThat(events.get(0).path("changes").get(0).path("label").asText()).isEqualTo("罚款金额（元）");
    }
}
