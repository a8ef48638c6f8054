package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.rest.TestServer.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bihuan.api.filter.FilterChange;
import org.bihuan.api.filter.FilterId;
import org.bihuan.api.filter.NewFilter;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.hazard.NewHazard;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Command;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.RecordProblem;
import org.bihuan.api.report.FigureQuery;
import org.bihuan.api.search.SearchRequest;
import org.bihuan.api.statement.FigureRecords;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The interface over real HTTP, with all filters, readers, writers and mappers. */
class HttpTest {
    private static final TestServer SERVER = new TestServer();
    private String[] office = {};

    @BeforeAll
    static void aHazardIsThere() {
        Hazard hazard = Some.aHazard()
                .planned(LocalDate.of(2023, 6, 2), LocalDate.of(2023, 6, 30))
                .build();
        SERVER.platform.hazards.put(hazard.id(), hazard);
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @BeforeEach
    void signIn() {
        SERVER.platform.complete = true;
        SERVER.platform.nextStep = () -> first();
        SERVER.platform.commands.clear();
        SERVER.platform.told.clear();
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
    void signingInGivesACookieThatScriptsCannotRead() {
        HttpResponse<String> answer = SERVER.post("/session", "{\"user\":\"office\",\"password\":\"right\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .get()
                .asString()
                .startsWith("bihuan=token-")
                .contains("HttpOnly", "SameSite=Strict", "Path=/")
                .doesNotContain("Secure", "Domain", "Expires");
        assertThat(json(answer).path("role").asText()).isEqualTo("committee-office");
        assertThat(json(answer).path("functions").toString())
                .contains("register-hazard")
                .doesNotContain("change-modules");
        assertThat(json(answer).path("organisation").isNull()).isTrue();
        assertThat(SERVER.platform.identity.told).contains("127.0.0.1");
    }

    @Test
    void signingInAgainEndsTheSessionBefore() {
        SERVER.post("/session", "{\"user\":\"office\",\"password\":\"right\"}", "Cookie", office[1]);
        refused(SERVER.get("/session", office), 401, "not-signed-in");
    }

    @Test
    void wrongCredentialsAndDelaysAreTold() {
        refused(SERVER.post("/session", "{\"user\":\"office\",\"password\":\"no\"}"), 401, "wrong-credentials");
        HttpResponse<String> delayed = SERVER.post("/session", "{\"user\":\"office\",\"password\":\"again\"}");
        refused(delayed, 429, "sign-in-delayed");
        assertThat(delayed.headers().firstValue("Retry-After")).hasValue("17");
        JsonNode missing = refused(SERVER.post("/session", "{\"user\":\"\"}"), 422, "invalid-input");
        assertThat(missing.path("faults")).hasSize(2);
    }

    @Test
    void aPageFromElsewhereCannotSignAnybodyIn() {
        String body = "{\"user\":\"office\",\"password\":\"right\"}";
        refused(SERVER.post("/session", body, "Sec-Fetch-Site", "cross-site"), 403, "forbidden");
        refused(SERVER.post("/session", body, "Sec-Fetch-Site", "same-site"), 403, "forbidden");
        refused(SERVER.post("/session", body, "Origin", "https://elsewhere.example"), 403, "forbidden");
        refused(SERVER.post("/setup", "{}", "Origin", "null"), 403, "forbidden");
        assertThat(SERVER.post("/session", body, "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(200);
        assertThat(SERVER.post("/session", body, "Origin", "http://127.0.0.1:" + SERVER.port())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void nothingIsSaidWithoutASession() {
        for (String path : List.of("/hazards", "/session", "/sectors", "/reports/annex2", "/modules", "/events")) {
            refused(SERVER.get(path), 401, "not-signed-in");
            refused(SERVER.get(path, "Cookie", "bihuan=stolen"), 401, "not-signed-in");
            refused(SERVER.get(path, "Cookie", "__Host-bihuan=" + office[1].substring(7)), 401, "not-signed-in");
        }
        refused(SERVER.post("/hazards", "{}"), 401, "not-signed-in");
    }

    @Test
    void aChangeNeedsTheSessionsTokenInItsHeader() {
        refused(SERVER.post("/hazards", "{}", "Cookie", office[1]), 403, "csrf-token-wrong");
        refused(SERVER.post("/hazards", "{}", "Cookie", office[1], "X-CSRF-Token", "guess"), 403, "csrf-token-wrong");
        assertThat(SERVER.platform.commands).isEmpty();
        assertThat(SERVER.post("/hazards", "{}", office).statusCode()).isEqualTo(201);
    }

    @Test
    void signingOutEndsTheSessionAndTakesTheCookieBack() {
        HttpResponse<String> answer = SERVER.send(TestServer.with(
                HttpRequest.newBuilder(SERVER.at("/api/v1/session")).DELETE(), office));
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .get()
                .asString()
                .startsWith("bihuan=;")
                .contains("Max-Age=0");
        refused(SERVER.get("/session", office), 401, "not-signed-in");
    }

    @Test
    void registeringAnswersTheRecordAndItsAddress() {
        HttpResponse<String> answer = SERVER.post(
                "/hazards",
                "{\"sector\":\"non-coal-mines\",\"item\":\"mine-07\",\"occurred\":\"2023-06-01\"}",
                with(office, "Idempotency-Key", "k-1"));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue(SERVER.at("/api/v1/hazards/" + json(answer).path("id").asText())
                        .toString());
        assertThat(SERVER.platform.told).singleElement().isInstanceOfSatisfying(NewHazard.class, told -> assertThat(
                        told.occurred())
                .isEqualTo(LocalDate.of(2023, 6, 1)));
        Command command = SERVER.platform.commands.get(0);
        assertThat(command.caller().address()).isEqualTo("127.0.0.1");
        assertThat(command.key()).hasValueSatisfying(key -> {
            assertThat(key.value()).isEqualTo("k-1");
            assertThat(key.digest()).matches("[0-9a-f]{64}");
        });
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
    void peopleOfAUnitAreShownWithTheirNumbersMasked() {
        JsonNode officer = json(SERVER.get("/people?unit=street-longcheng", office))
                .path("items")
                .get(0);
        assertThat(officer.path("phone").asText()).isEqualTo("100****0001");
        assertThat(officer.path("duty").asText()).isEqualTo("contact-officer");
        assertThat(officer.path("actions")).hasSize(2);
        JsonNode appointments = json(SERVER.get("/people/appointments", office)).path("items");
        assertThat(appointments.get(0).path("taskForce").asBoolean()).isFalse();
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
        assertThat(enterprise).hasSize(20);
        assertThat(enterprise.path("phone").asText()).isEqualTo("100****0001");
        assertThat(enterprise.path("actions")).hasSize(3);
        String path = "/enterprises/" + enterprise.path("id").asText();
        assertThat(SERVER.get(path + "/events", office).body())
                .contains("••••", "电话（密文）", "另计统计行")
                .doesNotContain("key:secret");
        JsonNode revealed = json(SERVER.post(path + "/phone", "{\"reason\":\"通知\"}", office));
        assertThat(revealed.path("phone").asText()).isEqualTo("10000000001");
        assertThat(revealed.path("enterprise").path("phone").asText()).isEqualTo("100****0001");
    }

    @Test
    void aHazardIsShownWithEveryKeyInTheContract() {
        JsonNode hazard = json(SERVER.get("/hazards/" + first().id(), office));
        assertThat(Stream.of(
                        ("id number sector sectorVersion item requirement basis level ground gradeReason alsoFound "
                                        + "placeCategory measured row tags lead leadBasis leadReason territory "
                                        + "enterprise source place description occurred recorded stage plan "
                                        + "rectification acceptance voidReason listing extension "
                                        + "reopenReason merger channels penaltyGround overdue version actions")
                                .split(" ")))
                .allSatisfy(key -> assertThat(hazard.has(key)).as(key).isTrue());
        assertThat(hazard).hasSize(39);
        assertThat(hazard.path("stage").asText()).isEqualTo("planned");
        assertThat(hazard.path("ground").asText()).isEqualTo("judgement-standard");
        assertThat(hazard.path("overdue").asBoolean()).isTrue();
        assertThat(hazard.path("sector").path("installed").asBoolean()).isTrue();
        assertThat(hazard.path("territory").path("name").asText()).isEqualTo("龙城街道办事处");
        assertThat(hazard.path("row").path("label").asText()).isEqualTo("行non-coal-mine");
        assertThat(hazard.path("plan").path("funds").isNumber()).isTrue();
        assertThat(hazard.path("rectification").isNull()).isTrue();
        assertThat(hazard.path("actions").toString())
                .isEqualTo("[\"plan\",\"rectification\",\"extension\",\"listing\",\"lead\",\"merger\",\"void\"]");
    }

    @Test
    void aHazardWhoseSectorIsGoneStaysReadable() {
        Hazard orphan = Some.aHazard().in("city-gas").build();
        SERVER.platform.nextStep = () -> orphan;
        JsonNode hazard =
                json(SERVER.post("/hazards/" + first().id() + "/plan", "{}", with(office, "Accept-Language", "en")));
        assertThat(hazard.path("sector").path("installed").asBoolean()).isFalse();
        assertThat(hazard.path("sector").path("name").asText()).isNotBlank();
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
    void queriesAreReadAndTheirFaultsNamed() {
        SERVER.get("/hazards?stage=planned&stage=returned&overdue=true&from=2023-05-01&limit=7&level=major", office);
        assertThat(SERVER.platform.told).singleElement().isInstanceOfSatisfying(HazardQuery.class, query -> {
            assertThat(query.stages()).containsExactly(Stage.PLANNED, Stage.RETURNED);
            assertThat(query.overdueOn()).isPresent();
            assertThat(query.from()).hasValue(LocalDate.of(2023, 5, 1));
            assertThat(query.limit()).isEqualTo(7);
        });
        JsonNode problem = refused(
                SERVER.get("/hazards?stage=x&from=1.5.2023&limit=201&enterprise=7&overdue=maybe&level=huge", office),
                422,
                "invalid-input");
        assertThat(problem.path("faults").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("stage", "from", "limit", "enterprise", "overdue", "level");
        assertThat(problem.path("faults").findValuesAsText("message")).noneMatch(String::isBlank);
    }

    @Test
    void aSearchAnswersKindByKindWithMarksAndSaysWhetherItIsComplete() {
        JsonNode answer = json(SERVER.get("/search?text=%E6%B5%AE%E7%9F%B3%20x&kind=hazard&after=abc&limit=7", office));

        assertThat(SERVER.platform.told)
                .containsExactly(new SearchRequest(Optional.of("浮石 x"), Set.of("hazard"), Optional.of("abc"), 7));
        assertThat(answer.path("index").asText()).isEqualTo("building");
        assertThat(answer.path("records").asLong()).isEqualTo(17);
        JsonNode group = answer.path("groups").path(0);
        assertThat(group.path("kind").asText()).isEqualTo("hazard");
        assertThat(group.path("next").asText()).isEqualTo("more");
        assertThat(group.path("previous").asText()).isEqualTo("~less");
        JsonNode hit = group.path("items").path(0);
        assertThat(hit.path("excerpt").toString())
                .isEqualTo("[{\"text\":\"有\",\"found\":false},{\"text\":\"浮石\",\"found\":true}]");
        assertThat(hit.path("territory").path("name").asText()).isEqualTo("龙城街道办事处");
        assertThat(hit.path("lead").isNull()).isTrue();
        assertThat(hit.path("state").asText()).isEqualTo("returned");
        assertThat(hit.path("day").asText()).isEqualTo("2023-06-01");
    }

    @Test
    void savedFiltersAreListedSavedChangedAndRemoved() {
        JsonNode listed =
                json(SERVER.get("/filters?list=hazards", office)).path("items").path(0);
        assertThat(listed.path("name").asText()).isEqualTo("我的逾期");
        assertThat(listed.path("query").asText()).isEqualTo("overdue=true");
        assertThat(listed.path("usual").asBoolean()).isTrue();
        String id = listed.path("id").asText();

        assertThat(SERVER.post("/filters", "{\"list\":\"hazards\",\"name\":\"n\",\"query\":\"q=1\"}", office)
                        .statusCode())
                .isEqualTo(201);
        HttpRequest.Builder change = HttpRequest.newBuilder(SERVER.at("/api/v1/filters/" + id))
                .header("Content-Type", "application/json")
                .method("PATCH", HttpRequest.BodyPublishers.ofString("{\"name\":\"m\"}"));
        assertThat(SERVER.send(TestServer.with(change, office)).statusCode()).isEqualTo(200);
        HttpRequest.Builder removal =
                HttpRequest.newBuilder(SERVER.at("/api/v1/filters/" + id)).DELETE();
        assertThat(SERVER.send(TestServer.with(removal, office)).statusCode()).isEqualTo(204);

        assertThat(SERVER.platform.told)
                .containsExactly(
                        Optional.of("hazards"),
                        new NewFilter("hazards", "n", "q=1", null),
                        new FilterChange("m", null, null),
                        new FilterId(UUID.fromString(id)));
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
        HttpResponse<String> wrongMethod = SERVER.send(TestServer.with(
                HttpRequest.newBuilder(SERVER.at("/api/v1/hazards")).DELETE(), office));
        refused(wrongMethod, 405, "method-not-allowed");
        assertThat(wrongMethod.headers().firstValue("Allow")).get().asString().contains("GET", "POST");
        refused(SERVER.get("/hazards", with(office, "Accept", "text/csv")), 406, "not-acceptable");
        HttpRequest.Builder form = HttpRequest.newBuilder(SERVER.at("/api/v1/hazards"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("sector=1"));
        refused(SERVER.send(TestServer.with(form, office)), 415, "unsupported-media-type");
        HttpRequest.Builder untyped =
                HttpRequest.newBuilder(SERVER.at("/api/v1/hazards")).POST(HttpRequest.BodyPublishers.ofString("{}"));
        refused(SERVER.send(TestServer.with(untyped, office)), 415, "unsupported-media-type");
    }

    @Test
    void aLostRaceSaysWhoWonIt() {
        SERVER.platform.nextStep = () -> {
            throw new ProblemException(CommonProblem.STALE_VERSION, "王五", "2023-06-22T01:02:03.004Z", 4);
        };
        JsonNode problem = refused(
                SERVER.post("/hazards/" + first().id() + "/plan", "{\"version\":3}", office), 409, "stale-version");
        assertThat(problem.path("by").asText()).isEqualTo("王五");
        assertThat(problem.path("at").asText()).isEqualTo("2023-06-22T01:02:03.004Z");
        assertThat(problem.path("version").asLong()).isEqualTo(4);
        assertThat(problem.path("detail").asText()).contains("王五", "2023-06-22 09:02:03");
    }

    @Test
    void aStepAtTheWrongStageSaysTheStage() {
        SERVER.platform.nextStep = () -> {
            throw new ProblemException(RecordProblem.WRONG_STAGE, Stage.ACCEPTED, "plan");
        };
        JsonNode problem = refused(SERVER.post("/hazards/" + first().id() + "/plan", "{}", office), 409, "wrong-stage");
        assertThat(problem.path("detail").asText()).contains("已验收销号", "落实五要素");
    }

    @Test
    void aFaultOfOursTellsNothingButANumber() {
        SERVER.platform.nextStep = () -> {
            throw new IllegalStateException("jdbc:secret");
        };
        HttpResponse<String> answer = SERVER.post("/hazards/" + first().id() + "/plan", "{}", office);
        refused(answer, 500, "internal-error");
        assertThat(answer.body()).doesNotContain("secret", "IllegalState");
    }

    @Test
    void eachStepReachesItsService() {
        String record = "/hazards/" + first().id();
        for (String step : List.of("/plan", "/rectification", "/acceptance", "/return", "/void")) {
            assertThat(SERVER.post(record + step, "{\"version\":2}", office).statusCode())
                    .as(step)
                    .isEqualTo(200);
        }
        assertThat(SERVER.platform.told)
                .extracting(input -> input.getClass().getSimpleName())
                .containsExactly("PlanHazard", "RectifyHazard", "AcceptHazard", "ReasonedChange", "ReasonedChange");
    }

    @Test
    void eventsNameTheFieldsThatChanged() {
        JsonNode events =
                json(SERVER.get("/hazards/" + first().id() + "/events", office)).path("items");
        assertThat(events.get(0).path("changes").get(0).path("label").asText()).isEqualTo("整改时限");
    }

    @Test
    void annex2ShowsBothPeriodsAndNullForWhatIsNotKnown() {
        JsonNode annex = json(SERVER.get("/reports/annex2?asOf=2023-06-22&lead=dept-emergency", office));
        assertThat(annex.path("columns").toString()).isEqualTo("[\"hazard_found\",\"hazard_rate\"]");
        assertThat(annex.path("lead").asText()).isEqualTo("dept-emergency");
        JsonNode rows = annex.path("rows");
        assertThat(rows.get(0).path("values").path("hazard_found").asInt()).isEqualTo(12);
        assertThat(rows.get(0).path("month").path("hazard_found").asInt()).isEqualTo(2);
        assertThat(rows.get(0).path("values").path("hazard_rate").isNull()).isTrue();
        assertThat(rows.get(1).path("values").path("hazard_found").asInt()).isEqualTo(2);
    }

    @Test
    void aFiguresRecordsNeedItsRowAndColumn() {
        JsonNode problem = refused(SERVER.get("/reports/annex2/records?period=year", office), 422, "invalid-input");
        assertThat(problem.path("faults").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("row", "column", "period");
        JsonNode records = json(SERVER.get(
                "/reports/annex2/records?row=total-month&column=hazard_found&period=month&asOf=2023-06-22", office));
        assertThat(records.path("items").get(0).path("kind").asText()).isEqualTo("hazard");
        assertThat(SERVER.platform.told).singleElement().isInstanceOfSatisfying(FigureQuery.class, query -> assertThat(
                        query.month())
                .isTrue());
    }

    @Test
    void aSectorsStatementShowsBothPeriodsAndNullWhereARuleFailed() {
        JsonNode statement = json(SERVER.get("/sectors/non-coal-mines/statement?asOf=2023-06-22", office));
        assertThat(statement.path("sector").asText()).isEqualTo("non-coal-mines");
        assertThat(statement.path("asOf").asText()).isEqualTo("2023-06-22");
        JsonNode columns = statement.path("columns");
        assertThat(columns.get(0).path("name").asText()).isEqualTo("违法盗采点");
        assertThat(columns.get(0).path("cumulative").asInt()).isEqualTo(12);
        assertThat(columns.get(0).path("month").asInt()).isEqualTo(2);
        assertThat(columns.get(1).path("cumulative").isNull()).isTrue();
    }

    @Test
    void aSectorsGoalsAreShownByMonthAndNullWhereLastYearHadNone() {
        JsonNode goals = json(SERVER.get("/sectors/non-coal-mines/goals?asOf=2023-01-22", office))
                .path("items");
        assertThat(goals.get(0).toString())
                .isEqualTo(
                        "{\"id\":\"accidents\",\"name\":\"事故总量\",\"unit\":\"起\",\"target\":-30,\"progress\":-33.3,\"met\":true,"
                                + "\"months\":[{\"month\":\"2023-01\",\"actual\":2,\"lastYear\":3}]}");
        assertThat(goals.get(1).path("progress").isNull()).isTrue();
        assertThat(goals.get(1).path("met").isNull()).isTrue();
        assertThat(SERVER.platform.told).containsExactly(LocalDate.of(2023, 1, 22));
        refused(SERVER.get("/sectors/non-coal-mines/goals?asOf=june", office), 422, "invalid-input");
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
    void anOwnFiguresRecordsNeedItsColumn() {
        String path = "/sectors/non-coal-mines/statement/records";
        JsonNode problem = refused(SERVER.get(path + "?period=year", office), 422, "invalid-input");
        assertThat(problem.path("faults").findValuesAsText("pointer")).containsExactlyInAnyOrder("column", "period");
        JsonNode records = json(SERVER.get(path + "?column=illegal-sites&period=month&limit=7", office));
        assertThat(records.path("items").get(0).path("hazard").path("id").asText())
                .isNotEmpty();
        assertThat(SERVER.platform.told).singleElement().isInstanceOfSatisfying(FigureRecords.class, query -> {
            assertThat(query.month()).isTrue();
            assertThat(query.limit()).isEqualTo(7);
        });
    }

    @Test
    void theSheetIsAnAttachment() {
        HttpResponse<String> answer = SERVER.get("/reports/annex2.xlsx?asOf=2023-06-22", office);
        assertThat(answer.body()).isEqualTo("sheet 2023-06-22");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"annex2-2023-06-22.xlsx\"");
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().contains("spreadsheetml");
    }

    @Test
    void aJarReachesTheModulesAndLeavesNoFile() {
        String[] system = SERVER.signIn("system");
        JsonNode check = json(SERVER.send(jar("/modules/check", "POST", "not a jar", system)));
        assertThat(check.path("passed").asBoolean()).isFalse();
        assertThat(check.path("bundleFaults").get(0).path("message").asText()).contains("jar");
        assertThat(SERVER.platform.told.get(1)).isEqualTo("not a jar");
        assertThat(Files.exists((Path) SERVER.platform.told.get(0))).isFalse();
        assertThat(SERVER.send(jar("/modules", "POST", "x", system)).statusCode())
                .isEqualTo(201);
        assertThat(SERVER.send(jar("/modules/non-coal-mines", "PUT", "x", system))
                        .statusCode())
                .isEqualTo(200);
        refused(SERVER.send(jar("/modules", "POST", "x", office)), 403, "forbidden");
    }

    @Test
    void aSpreadsheetTakesTheSameWayAsAJarAndLeavesNoFile() {
        String[] system = SERVER.signIn("system");
        assertThat(SERVER.send(sheet("/modules/check", "POST", "rows", system)).statusCode())
                .isEqualTo(200);
        assertThat(SERVER.platform.told.get(2)).isEqualTo("jar of rows");
        assertThat(SERVER.platform.told.subList(0, 2))
                .allSatisfy(file -> assertThat((Path) file).doesNotExist());
        assertThat(SERVER.send(sheet("/modules", "POST", "rows", system)).statusCode())
                .isEqualTo(201);
        assertThat(SERVER.send(sheet("/modules/non-coal-mines", "PUT", "rows", system))
                        .statusCode())
                .isEqualTo(200);
        refused(SERVER.send(sheet("/modules", "POST", "rows", office)), 403, "forbidden");

        HttpResponse<String> faulty = SERVER.send(sheet("/modules/check", "POST", "", system));
        refused(faulty, 422, "sheet-refused");
        assertThat(json(faulty).path("faults").get(0).path("pointer").asText()).isEqualTo("检查项!D7");
    }

    @Test
    void aSectorIsHandedOutAsASpreadsheet() {
        String[] system = SERVER.signIn("system");
        assertThat(SERVER.get("/modules/sheet", system).body()).isEqualTo("template");
        HttpResponse<String> mines = SERVER.get("/modules/sheet?sector=non-coal-mines", system);
        assertThat(mines.body()).isEqualTo("non-coal-mines");
        assertThat(mines.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"non-coal-mines.xlsx\"");
        refused(SERVER.get("/modules/sheet", office), 403, "forbidden");
    }

    @Test
    void removingAModuleNeedsAReason() {
        String[] system = SERVER.signIn("system");
        HttpRequest.Builder bare = HttpRequest.newBuilder(SERVER.at("/api/v1/modules/non-coal-mines"))
                .DELETE();
        refused(SERVER.send(TestServer.with(bare, system)), 422, "invalid-input");
        HttpRequest.Builder told = HttpRequest.newBuilder(SERVER.at("/api/v1/modules/non-coal-mines?reason=old"))
                .DELETE();
        assertThat(SERVER.send(TestServer.with(told, system)).statusCode()).isEqualTo(204);
    }

    @Test
    void anAddressThatCannotBeDecodedIs400() throws IOException {
        assertThat(raw("GET /api/v1/hazards/%zz HTTP/1.1", "")).isEqualTo("HTTP/1.1 400");
    }

    @Test
    void aBodyThatEndsEarlyIs400() throws IOException {
        assertThat(raw("POST /api/v1/hazards HTTP/1.1", "Transfer-Encoding: chunked\r\n\r\nzz\r\n{"))
                .isEqualTo("HTTP/1.1 400");
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedBeforeItIsRead() throws IOException {
        assertThat(raw("POST /api/v1/hazards HTTP/1.1", "Content-Length: 10485760\r\n\r\n{"))
                .isEqualTo("HTTP/1.1 413");
        HttpRequest.Builder chunked = HttpRequest.newBuilder(SERVER.at("/api/v1/hazards"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.fromPublisher(
                        HttpRequest.BodyPublishers.ofByteArray(new byte[(1 << 20) + 1])));
        refused(SERVER.send(TestServer.with(chunked, office)), 413, "body-too-large");
    }

    @Test
    void aRefusalBeforeTheBodyArrivedLeavesTheLineUsable() throws Exception {
        String body = "{\"user\":\"office\",\"password\":\"right\"}";
        String head = "POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length() + "\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), SERVER.port())) {
            socket.setSoTimeout(5000);
            OutputStream out = socket.getOutputStream();
            InputStream in = socket.getInputStream();
            out.write((head + "Sec-Fetch-Site: cross-site\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            Thread.sleep(100);
            out.write(body.getBytes(StandardCharsets.US_ASCII));
            assertThat(answer(in)).startsWith("HTTP/1.1 403").doesNotContain("Connection: close");
            out.write((head + "\r\n" + body).getBytes(StandardCharsets.US_ASCII));
            assertThat(answer(in)).startsWith("HTTP/1.1 200");
        }
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
        assertThat(SERVER.send(TestServer.with(patch, office)).statusCode()).isEqualTo(200);
    }

    /** The first line of the answer to what no client library would send. */
    private String raw(String line, String rest) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), SERVER.port())) {
            socket.getOutputStream()
                    .write((line + "\r\nHost: x\r\nContent-Type: application/json\r\nCookie: " + office[1]
                                    + "\r\nX-CSRF-Token: " + office[3] + "\r\n" + rest + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        }
    }

    /** Reads one answer; says its head. */
    private static String answer(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            assertThat(next).as("the line is open").isNotNegative();
            head.append((char) next);
        }
        Matcher length = Pattern.compile("(?i)content-length: (\\d+)").matcher(head);
        if (length.find()) {
            in.readNBytes(Integer.parseInt(length.group(1)));
        }
        return head.toString();
    }

    private static HttpRequest.Builder jar(String path, String method, String content, String[] session) {
        return file("application/java-archive", path, method, content, session);
    }

    private static HttpRequest.Builder sheet(String path, String method, String content, String[] session) {
        return file(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", path, method, content, session);
    }

    private static HttpRequest.Builder file(String type, String path, String method, String content, String[] session) {
        return TestServer.with(
                HttpRequest.newBuilder(SERVER.at("/api/v1" + path))
                        .header("Content-Type", type)
                        .method(method, HttpRequest.BodyPublishers.ofString(content)),
                session);
    }

    private static Hazard first() {
        return SERVER.platform.hazards.values().iterator().next();
    }

    private static String[] with(String[] headers, String... more) {
        return Stream.concat(Stream.of(headers), Stream.of(more)).toArray(String[]::new);
    }

    private static JsonNode refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = json(answer);
        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("detail").asText()).isNotBlank();
        return problem;
    }
}
