package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.supervision.NewSupervision;
import org.bihuan.api.supervision.RaiseListing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SupervisionTest {
    private static final TestServer SERVER = new TestServer();
    private static final String ADDRESS =
            "/supervisions/" + FakeSupervisions.SUPERVISION.head().id();

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
    void aListingIsShownFlatWithEveryKeyInTheContract() {
        JsonNode supervision = TestServer.json(SERVER.get(ADDRESS, office));
        assertThat(supervision.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        ("kind id number title state sector row tags lead leadReason territory enterprise heir occurred recorded "
                                        + "version hazardNumber level authority body document deadline extended overdue publicity progress "
                                        + "raisedFrom raisedTo removal voidReason links actions")
                                .split(" "));
        assertThat(supervision.path("kind").asText()).isEqualTo("supervision");
        assertThat(supervision.path("state").asText()).isEqualTo("listed");
        assertThat(supervision.path("level").asText()).isEqualTo("district");
        assertThat(supervision.path("overdue").asBoolean()).isTrue();
        assertThat(supervision.path("links").get(0).path("kind").asText()).isEqualTo("hazard");
        assertThat(supervision.path("actions").toString())
                .isEqualTo("[\"progress\",\"publicity\",\"raising\",\"removal\",\"void\"]");
    }

    @Test
    void aListingIsRegisteredAtAnAddressOfItsOwn() {
        HttpResponse<String> answer = SERVER.post("/supervisions", "{\"hazard\":\"x\",\"level\":\"city\"}", office);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(ADDRESS);
        assertThat(SERVER.platform.told)
                .singleElement()
                .isInstanceOfSatisfying(
                        NewSupervision.class, told -> assertThat(told.level()).isEqualTo("city"));
    }

    @Test
    void eachStepAnswersTheListingAsItIsThen() {
        assertThat(step("publicity").path("publicity").path("publishedIn").asText())
                .isEqualTo("区政府门户网站");
        assertThat(step("progress").path("progress").get(0).path("text").asText())
                .isEqualTo("已完成一半");
        assertThat(step("removal").path("removal").path("document").asText()).isEqualTo("呈政督〔2023〕9号");
        Map.of("removal", "removed", "void", "voided").forEach((step, state) -> {
            JsonNode after = step(step);
            assertThat(after.path("state").asText()).isEqualTo(state);
            assertThat(after.path("actions")).isEmpty();
        });
    }

    @Test
    void aListingAtAHigherLevelIsARecordOfItsOwn() {
        HttpResponse<String> answer = SERVER.post(ADDRESS + "/raising", "{\"version\":1,\"level\":\"city\"}", office);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(ADDRESS);
        assertThat(SERVER.platform.told).singleElement().isInstanceOfSatisfying(RaiseListing.class, told -> assertThat(
                        told.level())
                .isEqualTo("city"));
    }

    private JsonNode step(String step) {
        return TestServer.json(SERVER.post(ADDRESS + "/" + step, "{\"version\":1}", office));
    }

    @Test
    void listsTakeTheFiltersThatAllRecordsHave() {
        SERVER.get("/supervisions?state=listed&state=removed&link=" + UUID.randomUUID(), office);
        assertThat(SERVER.platform.told).singleElement().isInstanceOfSatisfying(RecordQuery.class, query -> assertThat(
                        query.states())
                .isEqualTo(Set.of("LISTED", "REMOVED")));
        assertThat(SERVER.get("/supervisions?state=x", office).statusCode()).isEqualTo(422);
    }

    @Test
    void theEventsOfAListingCarryLabels() {
        JsonNode events =
                TestServer.json(SERVER.get(ADDRESS + "/events", office)).path("items");
        assertThat(events.get(0).path("changes").get(0).path("label").asText()).isEqualTo("公示载体");
    }
}
