package org.bihuan.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every sector that the product ships, and what becomes of its records while it is away. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EverySectorIT {
    private static final String DAY = "2023-12-31";
    private RunningProduct running;
    private Session administrator;
    private Session office;

    @BeforeAll
    void start(@TempDir Path directory) {
        running = RunningProduct.start(directory.resolve("home"), "--demo");
        running.product().awaitDemonstration();
        administrator = running.product().signInAs("system-administrator");
        office = running.product().signInAs("committee-office");
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void theSeventeenOfThePlanAreThereAndFiveFurtherAndTheCommonChecklist() {
        JsonNode present = present();

        assertThat(present.get("items")).hasSize(22);
        assertThat(stream(present.get("items")).filter(one -> one.hasNonNull("ordinal")))
                .hasSize(17);
        assertThat(present.at("/common/0/id").asText()).isEqualTo("enterprise-common");
        assertThat(present.get("common")).hasSize(1);
        assertThat(all().mapToInt(one -> one.get("items").asInt()).sum()).isEqualTo(669);
    }

    @TestFactory
    Stream<DynamicTest> recordsOutliveTheirSectorAndItComesBackAsItWas() {
        return all().map(one -> one.get("id").asText()).map(sector -> dynamicTest(sector, () -> awayAndBack(sector)));
    }

    private void awayAndBack(String sector) throws Exception {
        JsonNode before = present();
        Map<String, Object> told = hazard(sector);
        JsonNode open = register(told);
        JsonNode closed = register(told);

        assertThat(administrator
                        .delete("/api/v1/modules/" + sector + "?reason=%E8%AF%95%E9%AA%8C")
                        .statusCode())
                .isEqualTo(204);
        assertThat(all().map(one -> one.get("id").asText())).doesNotContain(sector);
        JsonNode orphan = Session.read(office.get(path(open)));
        assertThat(orphan.at("/sector/installed").asBoolean()).isFalse();
        assertThat(orphan.get("requirement")).isEqualTo(open.get("requirement"));
        assertThat(orphan.get("basis")).isEqualTo(open.get("basis"));
        close(closed);
        HttpResponse<String> refused = office.post("/api/v1/hazards", told);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("sector-not-installed", sector);

        assertThat(administrator
                        .upload("POST", "/api/v1/modules", Files.readAllBytes(NewerSector.shipped(sector)))
                        .statusCode())
                .isEqualTo(201);
        assertThat(present()).isEqualTo(before);
        assertThat(Session.read(office.get(path(open)))).isEqualTo(open);
        register(told);
    }

    /** A finding against the first item of a sector that applies, at an enterprise of the demonstration. */
    private Map<String, Object> hazard(String sector) {
        JsonNode item = stream(Session.read(office.get("/api/v1/sectors/" + sector + "/checklist?on=" + DAY))
                        .get("items"))
                .filter(one -> one.get("applies").asBoolean())
                .findFirst()
                .orElseThrow();
        JsonNode rows = Session.read(office.get("/api/v1/sectors/" + sector)).get("rows");
        Map<String, Object> told = new HashMap<>(Map.of(
                "sector",
                sector,
                "item",
                item.get("id").asText(),
                "enterprise",
                Session.read(office.get("/api/v1/enterprises?limit=1"))
                        .at("/items/0/id")
                        .asText(),
                "source",
                "inspection",
                "place",
                "一号库房",
                "description",
                "现场不符合",
                "occurred",
                DAY));
        if (!rows.isEmpty()) {
            // a parent row stands before its leaves
            told.put("row", rows.get(rows.size() - 1).get("id").asText());
        }
        return told;
    }

    private JsonNode register(Map<String, Object> told) {
        HttpResponse<String> answer = office.post("/api/v1/hazards", told);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Session.read(office.get(path(Session.read(answer))));
    }

    private void close(JsonNode hazard) {
        Map<String, Object> onTheSpot = Map.of("version", 1, "date", DAY, "description", "当场改正", "onTheSpot", true);
        assertThat(office.post(path(hazard) + "/rectification", onTheSpot).statusCode())
                .isEqualTo(200);
        HttpResponse<String> accepted = office.post(path(hazard) + "/acceptance", acceptance(hazard));
        assertThat(Session.read(accepted).get("stage").asText()).isEqualTo("accepted");
    }

    /** Nothing shows the work, which is explained where the hazard is major. */
    private static Map<String, Object> acceptance(JsonNode hazard) {
        Map<String, Object> told = new HashMap<>(Map.of("version", 2, "date", DAY, "opinion", "符合要求"));
        if (hazard.get("level").asText().equals("major")) {
            told.put("evidenceWaiver", "现场查看，未留照片");
        }
        return told;
    }

    private JsonNode present() {
        return Session.read(office.get("/api/v1/sectors"));
    }

    private Stream<JsonNode> all() {
        JsonNode present = present();
        return Stream.concat(stream(present.get("items")), stream(present.get("common")));
    }

    private static String path(JsonNode hazard) {
        return "/api/v1/hazards/" + hazard.get("id").asText();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
