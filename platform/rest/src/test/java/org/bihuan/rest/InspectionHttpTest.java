package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bihuan.api.inspection.GiveAnswers;
import org.bihuan.api.inspection.NewInspection;
import org.bihuan.api.inspection.SignInspection;
import org.bihuan.api.record.RecordQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InspectionHttpTest {
    private static final TestServer SERVER = new TestServer();
    private static final String UNDERWAY =
            "/inspections/" + FakeInspections.UNDERWAY.head().id();
    private static final String SUBMITTED =
            "/inspections/" + FakeInspections.SUBMITTED.head().id();

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
    void anInspectionIsShownFlatWithItsSheetAndSignatures() {
        JsonNode inspection = TestServer.json(SERVER.get(SUBMITTED, office));
        assertThat(inspection.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        ("kind id number title state sector row tags lead leadReason territory enterprise heir occurred recorded "
                                        + "version mode scope dispatch team experts beginning progress voidReason actions "
                                        + "checklists signatures links")
                                .split(" "));
        assertThat(inspection.path("state").asText()).isEqualTo("submitted");
        assertThat(inspection.path("mode").asText()).isEqualTo("unannounced");
        assertThat(inspection.path("team").get(0).path("signs").asBoolean()).isTrue();
        assertThat(inspection.path("team").get(0).path("signed").asText()).isEqualTo("2023-06-01T01:00:00.000Z");
        assertThat(inspection.path("team").get(1).path("signed").isNull()).isTrue();
        assertThat(inspection.path("signatures").get(0).path("intact").asBoolean())
                .isTrue();
        JsonNode item = inspection.path("checklists").get(0).path("items").get(1);
        assertThat(item.path("answer").path("verdict").asText()).isEqualTo("not-met");
        assertThat(item.path("finding").path("number").asText()).isEqualTo("530114-2023-000001");
        assertThat(inspection.path("progress").toString())
                .isEqualTo("{\"items\":3,\"answered\":2,\"findings\":1,\"registered\":1}");
        assertThat(inspection.path("links"))
                .singleElement()
                .satisfies(link -> assertThat(link.path("kind").asText()).isEqualTo("hazard"));
        assertThat(inspection.path("actions").toString()).isEqualTo("[\"void\"]");
    }

    @Test
    void whoIsNotOfTheTeamIsNotAskedToSign() {
        assertThat(TestServer.json(SERVER.get(UNDERWAY, office)).path("actions").toString())
                .isEqualTo("[\"answers\",\"findings\",\"void\"]");
    }

    @Test
    void anInspectionIsPlannedAtAnAddressOfItsOwn() {
        HttpResponse<String> answer = SERVER.post(
                "/inspections",
                "{\"mode\":\"joint\",\"team\":[{\"name\":\"甲\"}],\"experts\":[{\"unit\":\"乙\"}]}",
                office);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(UNDERWAY);
        assertThat(SERVER.platform.told).singleElement().isInstanceOfSatisfying(NewInspection.class, told -> {
            assertThat(told.mode()).isEqualTo("joint");
            assertThat(told.team()).hasSize(1);
            assertThat(told.experts()).hasSize(1);
        });
    }

    @Test
    void eachStepAnswersTheInspectionAsItIsThen() {
        Map<String, String> states = Map.of(
                "beginning", "underway",
                "answers", "underway",
                "findings", "underway",
                "void", "voided");
        states.forEach((step, state) -> assertThat(TestServer.json(SERVER.post(UNDERWAY + "/" + step, "{}", office))
                        .path("state")
                        .asText())
                .isEqualTo(state));
    }

    @Test
    void answersAndThePasswordArriveAsToldAndNothingElseDoes() {
        SERVER.post(
                UNDERWAY + "/answers",
                "{\"version\":2,\"answers\":[{\"item\":\"ent-04\",\"verdict\":\"met\",\"evidence\":[\"x\"]}]}",
                office);
        SERVER.post(UNDERWAY + "/signature", "{\"version\":2,\"password\":\"right\"}", office);
        assertThat(SERVER.platform.told.get(0)).isInstanceOfSatisfying(GiveAnswers.class, told -> {
            assertThat(told.answers()).singleElement().satisfies(one -> assertThat(one.evidence())
                    .isEqualTo(List.of("x")));
        });
        assertThat(SERVER.platform.told.get(1)).isEqualTo(new SignInspection(2L, "right"));
        assertThat(SERVER.post(UNDERWAY + "/signature", "{\"user\":\"x\"}", office)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void listsShowLinesWithoutSheets() {
        JsonNode page = TestServer.json(SERVER.get("/inspections?state=underway&state=submitted", office));
        assertThat(page.path("items")).hasSize(2);
        assertThat(page.path("items").get(0).has("checklists")).isFalse();
        assertThat(SERVER.platform.told).singleElement().isInstanceOfSatisfying(RecordQuery.class, query -> assertThat(
                        query.states())
                .isEqualTo(Set.of("UNDERWAY", "SUBMITTED")));
        assertThat(TestServer.json(SERVER.get("/inspections/mine", office)).path("items"))
                .hasSize(1);
    }

    @Test
    void theEventOfASignatureCarriesTheDigest() {
        JsonNode change = TestServer.json(SERVER.get(SUBMITTED + "/events", office))
                .path("items")
                .get(0)
                .path("changes")
                .get(0);
        assertThat(change.path("label").asText()).isEqualTo("所签内容摘要（SHA-256）");
        assertThat(change.path("after").asText()).hasSize(64);
    }

    @Test
    void anInspectionThatIsNotThereIsNotFound() {
        assertThat(SERVER.get("/inspections/7", office).statusCode()).isEqualTo(404);
        assertThat(SERVER.get("/inspections/" + UUID.randomUUID(), office).statusCode())
                .isEqualTo(404);
    }
}
