package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bihuan.api.issue.NewIssue;
import org.bihuan.api.record.AssignHeir;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssueTest {
    private static final TestServer SERVER = new TestServer();
    private static final String ADDRESS = "/issues/" + FakeIssues.ISSUE.head().id();

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
    void aSuccessorThatGoesOnWithItIsShown() {
        JsonNode issue = TestServer.json(
                SERVER.post(ADDRESS + "/heir", "{\"version\":1,\"heir\":\"x\",\"reason\":\"划归其所有\"}", office));
        assertThat(issue.path("heir").path("name").asText()).isEqualTo("分立后的某厂");
        assertThat(SERVER.platform.told).contains(new AssignHeir(1L, "x", "划归其所有"));
    }

    @Test
    void anIssueIsShownFlatWithEveryKeyInTheContract() {
        JsonNode issue = TestServer.json(SERVER.get(ADDRESS, office));
        assertThat(issue.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        ("kind id number title state sector row tags lead leadReason territory enterprise heir occurred recorded "
                                        + "version source raised description links rootCause fix confirmation voidReason "
                                        + "mustBeFixed actions")
                                .split(" "));
        assertThat(issue.path("kind").asText()).isEqualTo("issue");
        assertThat(issue.path("state").asText()).isEqualTo("registered");
        assertThat(issue.path("enterprise").path("name").asText()).isEqualTo("某矿业有限公司");
        assertThat(issue.path("territory").path("name").asText()).isEqualTo("龙城街道办事处");
        assertThat(issue.path("tags").get(0).path("id").asText()).isEqualTo("parks");
        assertThat(issue.path("links").get(0).path("kind").asText()).isEqualTo("hazard");
        assertThat(issue.path("rootCause").isNull()).isTrue();
        assertThat(issue.path("actions").toString())
                .isEqualTo("[\"root-cause\",\"fix\",\"correction\",\"heir\",\"void\"]");
    }

    @Test
    void anIssueIsRegisteredAtAnAddressOfItsOwn() {
        HttpResponse<String> answer = SERVER.post("/issues", "{\"title\":\"共性问题\",\"hazards\":[\"x\"]}", office);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(ADDRESS);
        assertThat(SERVER.platform.told).singleElement().isInstanceOfSatisfying(NewIssue.class, told -> {
            assertThat(told.title()).isEqualTo("共性问题");
            assertThat(told.hazards()).isEqualTo(List.of("x"));
        });
    }

    @Test
    void eachStepAnswersTheIssueAsItIsThen() {
        Map<String, String> states = Map.of(
                "root-cause", "root-cause-treated",
                "fix", "fixed",
                "confirmation", "confirmed",
                "return", "returned",
                "correction", "registered",
                "void", "voided");
        states.forEach((step, state) -> assertThat(
                        TestServer.json(SERVER.post(ADDRESS + "/" + step, "{\"version\":1}", office))
                                .path("state")
                                .asText())
                .isEqualTo(state));
    }

    @Test
    void listsTakeTheFiltersThatAllRecordsHave() {
        RecordId hazard = new RecordId(UUID.randomUUID());
        JsonNode page = TestServer.json(SERVER.get(
                "/issues?text=x&sector=fire-safety&state=fixed&state=returned&lead=fire-rescue&territory=street-longcheng"
                        + "&link=" + hazard + "&from=2023-05-01&until=2023-05-31&limit=7",
                office));
        assertThat(page.path("items")).hasSize(1);
        assertThat(SERVER.platform.told).singleElement().isInstanceOfSatisfying(RecordQuery.class, query -> {
            assertThat(query.states()).isEqualTo(Set.of("FIXED", "RETURNED"));
            assertThat(query.links()).containsExactly(hazard);
            assertThat(query.limit()).isEqualTo(7);
        });
        HttpResponse<String> wrong = SERVER.get("/issues?state=x&from=1.5.2023&limit=201&enterprise=7&link=y", office);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(TestServer.json(wrong).path("faults").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("state", "from", "limit", "enterprise", "link");
    }

    @Test
    void theEventsOfAnIssueCarryLabels() {
        JsonNode events =
                TestServer.json(SERVER.get(ADDRESS + "/events", office)).path("items");
        assertThat(events.get(0).path("changes").get(0).path("label").asText()).isEqualTo("治本措施");
    }

    @Test
    void anIssueThatIsNotThereIsNotFound() {
        assertThat(SERVER.get("/issues/7", office).statusCode()).isEqualTo(404);
        assertThat(SERVER.get("/issues/" + UUID.randomUUID(), office).statusCode())
                .isEqualTo(404);
    }
}
