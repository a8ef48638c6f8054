package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.rest.TestServer.json;
import static org.bihuan.rest.TestServer.refused;
import static org.bihuan.rest.TestServer.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.EOFException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.bihuan.api.store.StoreAwayException;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for every address: headers, languages, keys and refusals. */
class HttpTest {
    private static final TestServer SERVER = new TestServer();
    private String[] office = {};

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @BeforeEach
    void signIn() {
        SERVER.platform.complete = true;
        SERVER.platform.commands.clear();
        office = SERVER.signIn("office");
    }

    @Test
    void theProductSaysWhatItIsToAnybody() {
        HttpResponse<String> answer = SERVER.get("/system");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).path("name").asText()).isEqualTo("Bihuan");
        assertThat(json(answer).path("version").asText()).isEqualTo("1.0.0");
        assertThat(json(answer).path("ready").asBoolean()).isTrue();
        assertThat(json(answer).path("setUpNeeded").asBoolean()).isTrue();
        assertThat(json(answer).path("time").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
    }

    @Test
    void aPartThatIsAwayIs503AndTheProductStillAnswers() {
        SERVER.platform.complete = false;
        assertThat(json(SERVER.get("/system")).path("ready").asBoolean()).isFalse();
        HttpResponse<String> answer = SERVER.get("/hazards", office);
        refused(answer, 503, "unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
    }

    @Test
    void everyAnswerHasTheSecurityHeaders() {
        for (HttpResponse<String> answer : List.of(
                SERVER.get("/system"),
                SERVER.get("/hazards"),
                SERVER.get("/nowhere"),
                SERVER.send(HttpRequest.newBuilder(SERVER.at("/page"))))) {
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .get()
                    .asString()
                    .contains("default-src 'self'", "script-src 'self';", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
            assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        }
        assertThat(SERVER.get("/system").headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void anAnswerToASignedInAccountTellsHowLongItWasMade() {
        assertThat(SERVER.get("/hazards", office).headers().firstValue("Server-Timing"))
                .get()
                .asString()
                .matches("made;dur=\\d+\\.\\d{3}");
        assertThat(SERVER.get("/system").headers().firstValue("Server-Timing")).isEmpty();
    }

    @Test
    void theKeysDigestCoversAddressAndBody() {
        String[] headers = with(office, "Idempotency-Key", "k-2");
        SERVER.post("/hazards", "{}", headers);
        SERVER.post("/hazards", "{}", headers);
        SERVER.post("/hazards", "{\"item\":\"x\"}", headers);
        SERVER.post("/enterprises", "{}", headers);
        List<String> digests = SERVER.platform.commands.stream()
                .map(command -> command.key().orElseThrow().digest())
                .toList();
        assertThat(digests.get(0)).isEqualTo(digests.get(1));
        assertThat(digests.subList(1, 4)).doesNotHaveDuplicates();
        refused(SERVER.post("/hazards", "{}", with(office, "Idempotency-Key", "k".repeat(101))), 422, "invalid-input");
    }

    @Test
    void textsComeInTheLanguageAskedFor() {
        String path = "/sectors/non-coal-mines";
        assertThat(json(SERVER.get(path, office)).path("name").asText()).isEqualTo("非煤矿山");
        for (String english : List.of("en", "en-GB,en;q=0.9,zh;q=0.1", "fr;q=0.9, en;q=0.5")) {
            assertThat(json(SERVER.get(path, with(office, "Accept-Language", english)))
                            .path("name")
                            .asText())
                    .isEqualTo("Non-coal mines");
        }
        for (String chinese : List.of("zh-CN", "zh;q=0.9,en;q=0.8", "fr", ";;;", "*")) {
            assertThat(json(SERVER.get(path, with(office, "Accept-Language", chinese)))
                            .path("name")
                            .asText())
                    .isEqualTo("非煤矿山");
        }
        JsonNode problem =
                refused(SERVER.get("/sectors/none", with(office, "Accept-Language", "en")), 404, "not-found");
        assertThat(problem.path("detail").asText()).startsWith("There is no such record");
    }

    @Test
    void everyFaultOfABodyIsNamed() {
        JsonNode problem = refused(
                SERVER.post("/hazards", "{\"sector\":1,\"occured\":\"2023-06-01\",\"tags\":[true]}", office),
                422,
                "invalid-input");
        assertThat(problem.path("type").asText()).isEqualTo("urn:bihuan:problem:invalid-input");
        assertThat(problem.path("status").asInt()).isEqualTo(422);
        assertThat(problem.path("faults")).hasSize(3);
        assertThat(problem.path("faults").get(0).path("pointer").asText()).startsWith("/");
        assertThat(problem.path("faults").get(0).path("message").asText()).isNotBlank();
    }

    @Test
    void whatCannotBeReadIs400() {
        JsonNode problem = refused(SERVER.post("/hazards", "{\n \"sector\": }", office), 400, "malformed-body");
        assertThat(problem.path("line").asInt()).isEqualTo(2);
        assertThat(problem.path("detail").asText()).contains("第2行");
        refused(SERVER.post("/hazards", "", office), 400, "malformed-body");
    }

    @Test
    void whatIsNotThereIs404AndIdsThatAreNoneAreNotThere() {
        refused(SERVER.get("/hazards/" + Some.id(), office), 404, "not-found");
        refused(SERVER.get("/hazards/1", office), 404, "not-found");
        refused(SERVER.get("/nowhere", office), 404, "no-such-address");
        refused(SERVER.get("/hazards/a/b/c", office), 404, "no-such-address");
    }

    @Test
    void methodsAndFormatsThatAreNotOfferedAreRefused() {
        HttpResponse<String> wrongMethod = SERVER.send(
                with(HttpRequest.newBuilder(SERVER.at("/api/v1/hazards")).DELETE(), office));
        refused(wrongMethod, 405, "method-not-allowed");
        assertThat(wrongMethod.headers().firstValue("Allow")).get().asString().contains("GET", "POST");
        refused(SERVER.get("/hazards", with(office, "Accept", "text/csv")), 406, "not-acceptable");
        HttpRequest.Builder form = HttpRequest.newBuilder(SERVER.at("/api/v1/hazards"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("sector=1"));
        refused(SERVER.send(with(form, office)), 415, "unsupported-media-type");
        HttpRequest.Builder untyped =
                HttpRequest.newBuilder(SERVER.at("/api/v1/hazards")).POST(HttpRequest.BodyPublishers.ofString("{}"));
        refused(SERVER.send(with(untyped, office)), 415, "unsupported-media-type");
    }

    @Test
    void aFaultOfOursTellsNothingButANumber() {
        SERVER.platform.nextStep = () -> {
            throw new IllegalStateException("jdbc:secret");
        };
        HttpResponse<String> answer = SERVER.post("/hazards/" + Some.id() + "/plan", "{}", office);
        refused(answer, 500, "internal-error");
        assertThat(answer.body()).doesNotContain("secret", "IllegalState");
    }

    @Test
    void aDatabaseThatIsAwayIsNobodysFaultAndTriedAgainLater() {
        SERVER.platform.nextStep = () -> {
            throw new IllegalStateException(StoreAwayException.nothingStored());
        };
        HttpResponse<String> answer = SERVER.post("/hazards/" + Some.id() + "/plan", "{}", office);
        refused(answer, 503, "unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void aStepWhoseEndWasNotToldIsNotSaidToHaveFailed() {
        SERVER.platform.nextStep = () -> {
            throw StoreAwayException.outcomeUnknown();
        };
        refused(SERVER.post("/hazards/" + Some.id() + "/plan", "{}", office), 503, "outcome-unknown");
    }

    @Test
    void aLineThatBreaksBehindTheInterfaceIsNotTheClients() {
        SERVER.platform.nextStep = () -> {
            throw new IllegalStateException(new EOFException());
        };
        refused(SERVER.post("/hazards/" + Some.id() + "/plan", "{}", office), 500, "internal-error");
    }

    @Test
    void theOtherResourcesAnswer() {
        for (String path : List.of(
                "/users",
                "/organisations",
                "/campaign",
                "/sectors",
                "/sectors/non-coal-mines/checklist?on=2023-06-01",
                "/sectors/non-coal-mines/editions",
                "/enterprises",
                "/modules",
                "/reports/annex2/form",
                "/reports/verification",
                "/audit/verification",
                "/audit/verification?files=true",
                "/openapi.json")) {
            HttpResponse<String> answer = SERVER.get(path, office);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).as(path).hasValue("application/json");
            assertThat(json(answer).isObject()).isTrue();
        }
        String user = "/users/"
                + SERVER.platform.identity.users(Some.aUser().caller()).get(0).id();
        assertThat(SERVER.post("/users", "{\"login\":\"x\"}", office).statusCode())
                .isEqualTo(201);
        assertThat(SERVER.post(user + "/invitation", "", office).statusCode()).isEqualTo(201);
        assertThat(SERVER.post("/setup", "{\"token\":\"once\"}").statusCode()).isEqualTo(204);
        assertThat(SERVER.post("/invitation", "{\"token\":\"a\",\"password\":\"b\"}")
                        .statusCode())
                .isEqualTo(204);
        HttpRequest.Builder patch = HttpRequest.newBuilder(SERVER.at("/api/v1" + user))
                .header("Content-Type", "application/json")
                .method("PATCH", HttpRequest.BodyPublishers.ofString("{\"active\":true}"));
        assertThat(SERVER.send(with(patch, office)).statusCode()).isEqualTo(200);
    }
}
