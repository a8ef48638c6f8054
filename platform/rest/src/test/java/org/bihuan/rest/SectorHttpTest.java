package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.rest.TestServer.json;
import static org.bihuan.rest.TestServer.refused;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Sectors, their checklists, editions, obligations and problems. */
class SectorHttpTest {
    private static final TestServer SERVER = new TestServer();

    private final String[] office = SERVER.signIn("office");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void obligationsAreThoseOfTheCampaignUnlessDaysAreNamed() {
        JsonNode due =
                json(SERVER.get("/sectors/non-coal-mines/obligations", office)).path("items");
        assertThat(due.get(0).path("duty").asText()).isEqualTo("leader-check");
        assertThat(due.get(0).path("whom").asText()).isEqualTo("high-risk");
        assertThat(due.get(0).path("from").asText()).isEqualTo("2023-05-01");
        JsonNode one = json(SERVER.get("/sectors/non-coal-mines/obligations?from=2023-06-01&until=2023-06-30", office));
        assertThat(one.path("items").get(0).path("until").asText()).isEqualTo("2023-06-30");
        refused(SERVER.get("/sectors/non-coal-mines/obligations?from=june", office), 422, "invalid-input");
    }

    @Test
    void aProblemsFaultsOfASectorAreShown() {
        JsonNode problem =
                json(SERVER.get("/sectors/problems", office)).path("items").get(0);
        assertThat(problem.path("faults").get(0).path("line").asInt()).isEqualTo(3);
        assertThat(problem.path("faults").get(0).path("message").asText()).contains("nmae");
    }

    @Test
    void commonChecklistsStandApartFromTheSectors() {
        JsonNode present = json(SERVER.get("/sectors", office));
        assertThat(present.path("items")).hasSize(1);
        assertThat(present.path("common").isArray()).isTrue();
        assertThat(present.path("common")).isEmpty();
    }

    @Test
    void theItemsOfAllChecklistsAreSearchedForATextThatMustBeGiven() {
        assertThat(json(SERVER.get("/sectors/items?text=%E5%87%BA%E5%8F%A3&severity=major", office))
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(refused(SERVER.get("/sectors/items?severity=grave", office), 422, "invalid-input")
                        .path("faults"))
                .hasSize(2);
    }

    @Test
    void aSectorSaysWhereItsPartOfThePageLies() {
        JsonNode panel = json(SERVER.get("/sectors/non-coal-mines", office)).path("panel");
        assertThat(panel.path("script").asText()).isEqualTo("/sector/non-coal-mines/1.0.0-abc/panel.js");
        assertThat(panel.path("style").isNull()).isTrue();
    }

    @Test
    void twoDaysOfAChecklistAreComparedInTheLanguageAskedFor() {
        String path = "/sectors/road-transport/comparison";
        JsonNode answer = json(SERVER.get(path + "?from=2023-09-30&to=2023-10-01", office));
        assertThat(answer.path("added").get(0).asText()).isEqualTo("road-10");
        JsonNode changed = answer.path("changed").get(0);
        assertThat(changed.path("item").asText()).isEqualTo("road-11");
        assertThat(changed.path("fields").get(0).path("field").asText()).isEqualTo("ground");
        assertThat(changed.path("fields").get(0).path("after").asText()).isEqualTo("国家判定标准");
        assertThat(SERVER.platform.told).contains(List.of(LocalDate.of(2023, 9, 30), LocalDate.of(2023, 10, 1)));
        assertThat(json(SERVER.get("/sectors/road-transport/editions", office))
                        .path("items")
                        .get(0)
                        .path("changed")
                        .get(0)
                        .asText())
                .isEqualTo("road-11");
        assertThat(refused(SERVER.get(path + "?from=yesterday", office), 422, "invalid-input")
                        .path("faults"))
                .hasSize(2);
    }
}
