package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.rest.TestServer.json;
import static org.bihuan.rest.TestServer.refused;
import static org.bihuan.rest.TestServer.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.organisation.AssignRecords;
import org.bihuan.api.organisation.CloseEnterprise;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.HeirChoice;
import org.bihuan.api.organisation.HighRiskGround;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Public bodies, their people, and enterprises. */
class OrganisationHttpTest {
    private static final TestServer SERVER = new TestServer();

    private final String[] office = SERVER.signIn("office");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void peopleOfAUnitAreShownWithTheirNumbersMasked() {
        JsonNode officer = json(SERVER.get("/people?unit=street-longcheng", office))
                .path("items")
                .get(0);
        assertThat(officer.path("phone").asText()).isEqualTo("100****0001");
        assertThat(officer.path("duty").asText()).isEqualTo("contact-officer");
        assertThat(officer.path("rank").asText()).isEqualTo("section-head");
        assertThat(officer.path("actions")).hasSize(2);
        JsonNode appointments = json(SERVER.get("/people/appointments", office)).path("items");
        JsonNode points = appointments.get(0).path("points");
        assertThat(points.get(0).path("standing").asText()).isEqualTo("against-the-rule");
        assertThat(points.get(0).path("rule").asText()).isEqualTo("R-GOV-01");
        assertThat(points.get(0).path("record").isNull()).isTrue();
        assertThat(points.get(1).path("matter").asText()).isEqualTo("task-list");
        assertThat(points.get(1).path("record").isNull()).isFalse();
        refused(SERVER.get("/people/appointments?open=perhaps", office), 422, "invalid-input");
        assertThat(SERVER.post("/people", "{\"unit\":\"street-longcheng\"}", office)
                        .statusCode())
                .isEqualTo(201);
        String path = "/people/" + officer.path("id").asText();
        assertThat(json(SERVER.post(path + "/phone", "{\"reason\":\"通知\"}", office))
                        .path("phone")
                        .asText())
                .isEqualTo("10000000001");
        refused(SERVER.get("/people", office), 422, "invalid-input");
    }

    @Test
    void aPublicBodyIsShownWithEverythingThatItWas() {
        JsonNode body = json(SERVER.get("/organisations/dept-water", office));
        assertThat(body.path("terms")).hasSize(1);
        assertThat(body.path("terms").get(0).path("standing").asText()).isEqualTo("active");
        assertThat(body.path("terms").get(0).path("from").isNull()).isTrue();
        assertThat(body.path("actions")).hasSize(2);
        assertThat(SERVER.post("/organisations", "{\"id\":\"dept-lakes\"}", office)
                        .statusCode())
                .isEqualTo(201);
        assertThat(SERVER.post("/organisations/dept-water/dissolution", "{\"successors\":[\"swc\"]}", office)
                        .statusCode())
                .isEqualTo(200);
        assertThat(json(SERVER.get("/organisations/dept-water/events", office)).path("items"))
                .hasSize(1);
    }

    @Test
    void anEnterprisesNumberIsMaskedUnlessItIsAskedFor() {
        JsonNode enterprise = json(SERVER.post("/enterprises", "{\"phone\":\"10000000001\"}", office));
        assertThat(enterprise).hasSize(24);
        assertThat(enterprise.path("phone").asText()).isEqualTo("100****0001");
        assertThat(enterprise.path("actions")).hasSize(6);
        String path = "/enterprises/" + enterprise.path("id").asText();
        assertThat(SERVER.get(path + "/events", office).body())
                .contains("••••", "电话（密文）", "另计统计行")
                .doesNotContain("key:secret");
        JsonNode revealed = json(SERVER.post(path + "/phone", "{\"reason\":\"通知\"}", office));
        assertThat(revealed.path("phone").asText()).isEqualTo("10000000001");
        assertThat(revealed.path("enterprise").path("phone").asText()).isEqualTo("100****0001");
    }

    @Test
    void aHighRiskPartIsShownInTheCallersLanguageAndWordsOfEarlierDaysAsTheyWere() {
        SERVER.platform.sectors.put(FakeSectors.GAS.id(), FakeSectors.GAS);
        Enterprise firm = Some.anEnterprise()
                .in("city-gas")
                .highRisk(
                        new HighRiskGround(FakeSectors.GAS.id(), Optional.of("燃气")),
                        new HighRiskGround(FakeSectors.GAS.id(), Optional.of("曾用说明")))
                .industry("A1019")
                .build();
        SERVER.platform.enterprises.add(firm);
        JsonNode shown = json(SERVER.get("/enterprises/" + firm.id(), with(office, "Accept-Language", "en")));
        JsonNode grounds = shown.path("highRisk");
        assertThat(grounds.get(0).path("part").asText()).isEqualTo("gas");
        assertThat(grounds.get(0).path("reason").asText()).isEqualTo("Gas");
        assertThat(grounds.get(1).path("part").isNull()).isTrue();
        assertThat(grounds.get(1).path("reason").asText()).isEqualTo("曾用说明");
        assertThat(shown.path("industry").asText()).isEqualTo("A1019");
        assertThat(shown.path("industrySection").isNull()).isTrue();
        SERVER.platform.sectors.remove(FakeSectors.GAS.id());
        assertThat(json(SERVER.get("/enterprises/" + firm.id(), office))
                        .path("highRisk")
                        .get(0)
                        .path("reason")
                        .asText())
                .isEqualTo("燃气");
    }

    @Test
    void anEnterpriseIsShownWithWhatItWasAndTheEnterprisesAroundIt() {
        JsonNode enterprise = json(SERVER.post("/enterprises", "{}", office));
        assertThat(enterprise.path("formerNames").toString())
                .isEqualTo("[{\"name\":\"旧石场\",\"until\":\"2023-06-30\"}]");
        assertThat(enterprise.path("superiors")).isEmpty();
        assertThat(enterprise.path("actions").toString())
                .isEqualTo("[\"change\",\"renaming\",\"superior\",\"closing\",\"renaming-withdrawal\",\"phone\"]");
        String path = "/enterprises/" + enterprise.path("id").asText();
        JsonNode kin = json(SERVER.get(path + "/kin", office));
        assertThat(kin.path("predecessors").get(0).path("alone").asBoolean()).isFalse();
        assertThat(kin.path("beyond").asLong()).isEqualTo(1);
    }

    @Test
    void whatHappensToAnEnterpriseIsToldByCallsOfTheirOwn() {
        String path = "/enterprises/"
                + json(SERVER.post("/enterprises", "{}", office)).path("id").asText();
        for (String call : new String[] {
            "/renaming", "/renaming-withdrawal", "/superior", "/superior-withdrawal", "/closing", "/reopening"
        }) {
            assertThat(SERVER.post(path + call, "{\"version\":1,\"reason\":\"核对\"}", office)
                            .statusCode())
                    .as(call)
                    .isEqualTo(200);
        }
        refused(SERVER.post(path + "/closing", "{\"successors\":7}", office), 422, "invalid-input");
    }

    @Test
    void theOpenRecordsOfAnEnterpriseAreListedAndAssignedTogether() {
        String path = "/enterprises/"
                + json(SERVER.post("/enterprises", "{}", office)).path("id").asText();
        JsonNode open = json(SERVER.get(path + "/open-records", office));
        assertThat(open.path("beyond").asLong()).isEqualTo(7);
        assertThat(open.path("items")).hasSize(2);
        assertThat(open.path("items").get(0).path("kind").asText()).isEqualTo("hazard");
        assertThat(open.path("items").get(1).path("kind").asText()).isEqualTo("look-back");
        assertThat(open.path("items").get(1).path("heir").isNull()).isTrue();
        SERVER.platform.told.clear();
        String choice = "{\"kind\":\"hazard\",\"record\":\"r\",\"version\":3,\"heir\":\"h\"}";
        SERVER.post(path + "/heirs", "{\"version\":1,\"reason\":\"分立协议\",\"heirs\":[" + choice + "]}", office);
        SERVER.post(path + "/closing", "{\"version\":1,\"reason\":\"分立\",\"heirs\":[" + choice + "]}", office);
        HeirChoice told = new HeirChoice("hazard", "r", 3L, "h");
        assertThat(SERVER.platform.told)
                .containsExactly(
                        new AssignRecords(1L, "分立协议", List.of(told)),
                        new CloseEnterprise(1L, null, "分立", null, List.of(told)));
    }
}
