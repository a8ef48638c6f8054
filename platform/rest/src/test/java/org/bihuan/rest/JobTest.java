package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.UUID;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.organisation.EnterpriseQuery;
import org.bihuan.api.record.RecordQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JobTest {
    private static TestServer server = new TestServer();
    private static String[] session = {};

    @BeforeAll
    static void signIn() {
        session = server.signIn("office");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Object lastOrder() {
        return server.platform.jobs.ordered.get(server.platform.jobs.ordered.size() - 1);
    }

    @Test
    void anExportTakesTheFilterOfTheListAndAnswersAJob() {
        HttpResponse<String> answer =
                server.post("/hazards/export?stage=planned&text=%E6%B5%AE%E7%9F%B3&format=csv", "", session);

        assertThat(answer.statusCode()).isEqualTo(202);
        JsonNode job = TestServer.json(answer);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/api/v1/jobs/" + job.get("id").asText());
        assertThat(job.get("purpose").asText()).isEqualTo("export");
        assertThat(job.at("/subject/label").asText()).isEqualTo("隐患台账");
        assertThat(lastOrder()).isInstanceOfSatisfying(HazardQuery.class, query -> {
            assertThat(query.stages()).isEqualTo(Set.of(Stage.PLANNED));
            assertThat(query.text()).contains("浮石");
        });
    }

    @Test
    void everyListCanBeExported() {
        assertThat(server.post("/enterprises/export?state=active", "", session).statusCode())
                .isEqualTo(202);
        assertThat(lastOrder()).isInstanceOf(EnterpriseQuery.class);
        for (String list : new String[] {"/issues", "/accidents"}) {
            assertThat(server.post(list + "/export?state=registered", "", session)
                            .statusCode())
                    .isEqualTo(202);
            assertThat(lastOrder()).isInstanceOf(RecordQuery.class);
        }
    }

    @Test
    void aFormatThatNobodyWritesIsRefusedBesideItsParameter() {
        HttpResponse<String> answer = server.post("/hazards/export?format=pdf", "", session);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(TestServer.json(answer).at("/faults/0/pointer").asText()).isEqualTo("format");
    }

    @Test
    void anotherFilterWithTheSameKeyIsAnotherOrder() {
        int before = server.platform.jobs.commands.size();
        String[] keyed = {session[0], session[1], session[2], session[3], "Idempotency-Key", "one"};
        server.post("/hazards/export?stage=planned", "", keyed);
        server.post("/hazards/export?stage=registered", "", keyed);

        assertThat(server.platform.jobs.commands.subList(before, before + 2))
                .extracting(command -> command.key().orElseThrow().digest())
                .doesNotHaveDuplicates();
    }

    @Test
    void aJobSaysWhatItDidAndHandsOutItsFile() {
        String id = TestServer.json(server.post("/hazards/export", "", session))
                .get("id")
                .asText();

        JsonNode job = TestServer.json(server.get("/jobs/" + id, session));
        assertThat(job.get("state").asText()).isEqualTo("done");
        assertThat(job.get("done").asLong()).isEqualTo(7);
        assertThat(job.at("/file/name").asText()).isEqualTo("隐患台账.csv");
        assertThat(job.at("/faults/0/message").asText()).contains("42");
        assertThat(job.get("cancellable").asBoolean()).isFalse();
        assertThat(TestServer.json(server.get("/jobs", session)).get("items")).isNotEmpty();
        HttpResponse<String> file = server.get("/jobs/" + id + "/result", session);
        assertThat(file.body()).isEqualTo("编号");
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename*=UTF-8''");
        assertThat(server.post("/jobs/" + id + "/cancel", "", session).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aJobThatNobodyOrderedIsNotFound() {
        assertThat(server.get("/jobs/" + UUID.randomUUID(), session).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aTemplateIsHandedOutAndTakenBackFilledIn() {
        HttpResponse<String> template = server.get("/imports/enterprises", session);
        assertThat(template.statusCode()).isEqualTo(200);
        assertThat(template.body()).isEqualTo("template");
        assertThat(template.headers().firstValue("Content-Disposition").orElseThrow())
                .endsWith(".xlsx");

        HttpResponse<String> answer = server.send(TestServer.with(
                HttpRequest.newBuilder(server.at("/api/v1/imports/enterprises"))
                        .header("Content-Type", "application/octet-stream")
                        .POST(HttpRequest.BodyPublishers.ofString("filled in")),
                session));

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(TestServer.json(answer).get("purpose").asText()).isEqualTo("import");
        assertThat(lastOrder()).isEqualTo("filled in");
    }

    @Test
    void aListThatCannotBeImportedIsNotFound() {
        assertThat(server.get("/imports/nothings", session).statusCode()).isEqualTo(404);
        assertThat(server.post("/imports/nothings", "x", session).statusCode()).isEqualTo(404);
    }
}
