package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.RevealPhone;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.risk.FillBasic;
import org.bihuan.api.risk.FillDuty;
import org.bihuan.api.risk.NewRisk;
import org.bihuan.api.risk.RiskFigure;
import org.bihuan.api.risk.RiskService.GoalQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RiskTest {
    private static final TestServer SERVER = new TestServer();
    private static final String ADDRESS = "/risks/" + FakeRisks.RISK.head().id();

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
    void aRiskSaysOfEachListWhatIsMissing() {
        JsonNode risk = TestServer.json(SERVER.get(ADDRESS, office));
        assertThat(risk.path("title").asText()).isEqualTo("采场高陡边坡");
        assertThat(risk.path("state").asText()).isEqualTo("incomplete");
        assertThat(risk.path("lists").findValuesAsText("complete")).containsExactly("false", "true", "false", "false");
        assertThat(risk.path("lists").get(0).path("missing").findValuesAsText("field"))
                .containsExactly(
                        "description",
                        "address",
                        "hazardCharacter/accidentTypes",
                        "hazardCharacter/maxCasualties",
                        "hazardCharacter/maxLoss",
                        "hazardCharacter/socialImpact");
        assertThat(risk.at("/lists/0/missing/4/label").asText()).isEqualTo("hazardCharacter组 · maxLoss项");
        assertThat(risk.path("actions").toString()).isEqualTo("[\"fill\",\"closing\",\"heir\",\"void\",\"phone\"]");
    }

    @Test
    void telephoneNumbersAreMasked() {
        JsonNode duty = TestServer.json(SERVER.get(ADDRESS, office)).path("duty");
        assertThat(duty.at("/regulator/phone").asText()).isEqualTo("138****0001");
        assertThat(duty.at("/regulator/department/name").asText()).isEqualTo("dept-natural-resources");
        assertThat(duty.toString()).doesNotContain("sealed");
        JsonNode events =
                TestServer.json(SERVER.get(ADDRESS + "/events", office)).path("items");
        assertThat(events.at("/0/changes/0/after").asText()).isEqualTo("••••");
        assertThat(events.at("/0/changes/0/label").asText()).isEqualTo("行业监管部门责任人电话（密文）");
    }

    @Test
    void aRiskIsRegisteredAtAnAddressOfItsOwn() {
        HttpResponse<String> answer = SERVER.post("/risks", "{\"riskPoint\":\"液氨罐区\"}", office);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(ADDRESS);
        assertThat(SERVER.platform.told).singleElement().isInstanceOfSatisfying(NewRisk.class, told -> assertThat(
                        told.riskPoint())
                .isEqualTo("液氨罐区"));
    }

    @Test
    void eachStepAnswersTheRiskAsItIsThen() {
        Map<String, String> states = Map.of(
                "basic", "incomplete",
                "duty", "incomplete",
                "control", "incomplete",
                "emergency", "incomplete",
                "assessment", "complete",
                "closing", "closed",
                "void", "voided");
        states.forEach((step, state) -> assertThat(
                        TestServer.json(SERVER.post(ADDRESS + "/" + step, "{\"version\":1}", office))
                                .path("state")
                                .asText())
                .as(step)
                .isEqualTo(state));
    }

    @Test
    void listsAreSentAsTheFormHasThem() {
        SERVER.post(
                ADDRESS + "/basic",
                "{\"riskPoint\":\"x\",\"hazardCharacter\":{\"accidentTypes\":[\"fire\"],\"maxCasualties\":3}}",
                office);
        SERVER.post(ADDRESS + "/duty", "{\"operatorHead\":{\"phone\":\"\"}}", office);
        assertThat(SERVER.platform.told.get(0))
                .isInstanceOfSatisfying(FillBasic.class, told -> assertThat(told.hazardCharacter())
                        .satisfies(character -> {
                            assertThat(character.accidentTypes()).isEqualTo(List.of("fire"));
                            assertThat(character.maxCasualties()).isEqualTo(3L);
                        }));
        assertThat(SERVER.platform.told.get(1))
                .isInstanceOfSatisfying(FillDuty.class, told -> assertThat(told.operatorHead())
                        .satisfies(head -> assertThat(head.phone()).isEmpty()));
    }

    @Test
    void aNumberReadInFullComesWithTheRiskAsItIsNow() {
        JsonNode answer = TestServer.json(
                SERVER.post(ADDRESS + "/phone", "{\"whose\":\"regulator\",\"reason\":\"应急联络\"}", office));
        assertThat(answer.path("phone").asText()).isEqualTo("13800000001");
        assertThat(answer.at("/risk/version").asLong()).isEqualTo(3);
    }

    @Test
    void theFormSpeaksTheCallersLanguage() {
        JsonNode form = TestServer.json(SERVER.get("/risks/form", office));
        assertThat(form.path("lists").findValuesAsText("id")).startsWith("basic");
        assertThat(form.at("/lists/0/fields/2/parts/0/options/0/label").asText())
                .isEqualTo("火灾");
    }

    @Test
    void theGoalIsShownForEachUnitWithItsRisks() {
        JsonNode goal = TestServer.json(SERVER.get("/risk-goal", office));
        assertThat(goal.at("/total/rate").decimalValue()).isEqualByComparingTo("66.7");
        assertThat(goal.at("/departments/0/extent/figures/basic-open").asLong()).isEqualTo(1);
        assertThat(goal.at("/territories/0/unit/name").asText()).isEqualTo("龙城街道办事处");
        assertThat(goal.at("/territories/0/extent/rate").isNull()).isTrue();
        JsonNode page = TestServer.json(
                SERVER.get("/risk-goal/records?figure=basic-open&territory=street-longcheng&limit=7", office));
        assertThat(page.at("/items/0/record/title").asText()).isEqualTo("采场高陡边坡");
        assertThat(SERVER.platform.told)
                .containsExactly(new GoalQuery(
                        RiskFigure.BASIC_OPEN,
                        Optional.empty(),
                        Optional.of(new OrganisationId("street-longcheng")),
                        Optional.empty(),
                        7));
        assertThat(SERVER.get("/risk-goal/records?figure=x", office).statusCode())
                .isEqualTo(422);
        assertThat(SERVER.get("/risk-goal/records", office).statusCode()).isEqualTo(422);
    }

    @Test
    void theFormIsPrintedForAListAndForOneRisk() {
        HttpResponse<String> list = SERVER.get("/risk-sheets/annex3.xlsx?territory=street-longcheng", office);
        assertThat(list.body()).isEqualTo("安全生产委员会办公室: sheet of 1, without 0");
        assertThat(list.headers().firstValue("Content-Disposition").orElseThrow())
                .endsWith(".xlsx\"");
        assertThat(SERVER.platform.told).singleElement().isInstanceOfSatisfying(RecordQuery.class, query -> assertThat(
                        query.states())
                .containsExactlyInAnyOrder("INCOMPLETE", "COMPLETE"));
        HttpResponse<String> one = SERVER.get(ADDRESS.replace("risks", "risk-sheets") + "/annex3.xlsx", office);
        assertThat(one.headers().firstValue("Content-Disposition").orElseThrow())
                .contains(FakeRisks.RISK.head().number());
    }

    @Test
    void theFormOfAFilteredListHoldsNoMoreThanTheList() {
        String filter = "?state=complete&text=x&overdue=true&until=2023-06-30";
        SERVER.get("/risks" + filter, office);
        SERVER.get("/risk-sheets/annex3.xlsx" + filter, office);
        assertThat(SERVER.platform.told).first().isInstanceOfSatisfying(RecordQuery.class, listed -> {
            assertThat(listed.overdueOn()).isPresent();
            assertThat(SERVER.platform.told).element(1).isEqualTo(listed.but().first(200));
        });
    }

    @Test
    void withAReasonTheFormCarriesTheNumberOfTheContactOfficer() {
        for (String address : List.of("/risk-sheets", ADDRESS.replace("risks", "risk-sheets"))) {
            SERVER.platform.told.clear();
            assertThat(SERVER.post(address + "/annex3.xlsx", "{\"reason\":\"报区安委办\"}", office)
                            .body())
                    .isEqualTo("安全生产委员会办公室 演示联络员 10000000001: sheet of 1, without 0");
            assertThat(SERVER.platform.told).contains(new RevealPhone("报区安委办"));
        }
    }

    @Test
    void whatAFormDoesNotHoldIsCountedOnIt() {
        SERVER.platform.told.clear();
        assertThat(SERVER.get("/risk-sheets/annex3.xlsx?text=" + FakeRisks.ENDLESS, office)
                        .body())
                .isEqualTo("安全生产委员会办公室: sheet of 1000, without 234");
    }

    @Test
    void aRiskThatIsNotThereIsNotFound() {
        assertThat(SERVER.get("/risks/7", office).statusCode()).isEqualTo(404);
        assertThat(SERVER.get("/risks/" + UUID.randomUUID(), office).statusCode())
                .isEqualTo(404);
    }
}
