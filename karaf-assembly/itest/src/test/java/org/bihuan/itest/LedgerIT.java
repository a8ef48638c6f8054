package org.bihuan.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A hazard's way over HTTP, and what stands in its way. */
@ExtendWith(KarafExtension.class)
class LedgerIT {
    private static final String DAY = "2023-06-21";

    /** Of a major hazard of which nothing shows the work. */
    private static final Map<String, Object> ACCEPTANCE =
            Map.of("version", 3, "date", DAY, "opinion", "符合要求", "evidenceWaiver", "现场查看，未留照片");

    @Test
    void aHazardGoesFromFindingToAcceptanceAndIntoTheReport(Product product) {
        Session office = product.signInAs("committee-office");
        Session department = product.signInAs("department");
        double before = figure(office, "hazard_done");

        JsonNode hazard = Mines.register(office);
        assertThat(hazard.at("/lead/id").asText()).isEqualTo("dept-natural-resources");
        assertThat(hazard.get("basis").asText()).contains("呈安委〔2023〕7号");
        String path = "/api/v1/hazards/" + hazard.get("id").asText();
        assertThat(department.post(path + "/plan", Mines.plan(1)).statusCode()).isEqualTo(200);
        assertThat(department
                        .post(path + "/rectification", Map.of("version", 2, "date", DAY, "description", "已封堵"))
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> unproven =
                department.post(path + "/acceptance", Map.of("version", 3, "date", DAY, "opinion", "符合要求"));
        JsonNode accepted = Session.read(department.post(path + "/acceptance", ACCEPTANCE));

        assertThat(unproven.statusCode()).isEqualTo(422);
        assertThat(Session.read(unproven).at("/faults/0/code").asText()).isEqualTo("no-evidence-after");
        assertThat(accepted.get("stage").asText()).isEqualTo("accepted");
        assertThat(accepted.at("/acceptance/evidenceWaiver").asText()).isEqualTo("现场查看，未留照片");
        assertThat(figure(office, "hazard_done")).isEqualTo(before + 1);
        JsonNode counted = Session.read(office.get(
                "/api/v1/reports/annex2/records?row=non-coal-mine&column=hazard_done&asOf=2023-06-22&limit=200"));
        assertThat(counted.get("items").findValuesAsText("id"))
                .contains(hazard.get("id").asText());
        assertThat(Session.read(office.get(path + "/events")).get("items").findValuesAsText("action"))
                .containsExactly("registered", "planned", "rectified", "accepted");
    }

    @Test
    void everyFaultOfAHazardIsNamedAtOnceAndNothingChanges(Product product) {
        Session office = product.signInAs("committee-office");
        String newest = newest(office);

        HttpResponse<String> answer = office.post(
                "/api/v1/hazards",
                Map.of(
                        "sector",
                        "fire-safety",
                        "item",
                        "mine-01",
                        "enterprise",
                        UUID.randomUUID().toString(),
                        "source",
                        7,
                        "bogus",
                        true,
                        "occurred",
                        "2999-01-01"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(Session.read(answer).get("faults").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder(
                        "/item", "/enterprise", "/source", "/bogus", "/occurred", "/place", "/description");
        assertThat(newest(office)).isEqualTo(newest);
    }

    @Test
    void aBodyThatCannotBeReadIsRefusedWithItsPlace(Product product) {
        Session office = product.signInAs("committee-office");

        HttpResponse<String> broken = office.send("/api/v1/hazards", "{\"sector\": \"fire-safety\",\n oops");
        HttpResponse<String> large = office.send("/api/v1/hazards", "{\"place\":\"" + "好".repeat(4_000_000) + "\"}");

        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(Session.read(broken).get("line").asInt()).isEqualTo(2);
        assertThat(large.statusCode()).isEqualTo(413);
    }

    @Test
    void faultsAreToldInTheCallersLanguage(Product product) {
        Session office = product.signInAs("committee-office");

        assertThat(office.post("/api/v1/enterprises", enterprise("91530114MA00000000"))
                        .body())
                .contains("统一社会信用代码");
        assertThat(office.inEnglish()
                        .post("/api/v1/enterprises", enterprise("91530114MA00000000"))
                        .body())
                .contains("credit code");
    }

    @Test
    void aStepIsPossibleOnlyFromItsStageAndOnTheVersionSeen(Product product) {
        Session office = product.signInAs("committee-office");
        String path = "/api/v1/hazards/" + Mines.register(office).get("id").asText();

        HttpResponse<String> tooEarly = office.post(path + "/acceptance", Map.of("version", 1, "opinion", "符合"));
        assertThat(office.post(path + "/plan", Mines.plan(1)).statusCode()).isEqualTo(200);
        HttpResponse<String> stale = office.post(path + "/plan", Mines.plan(1));

        assertThat(tooEarly.statusCode()).isEqualTo(409);
        assertThat(Session.read(tooEarly).get("code").asText()).isEqualTo("wrong-stage");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(Session.read(stale).get("code").asText()).isEqualTo("stale-version");
        assertThat(Session.read(stale).get("version").asInt()).isEqualTo(2);
        assertThat(Session.read(stale).get("by").asText()).isNotBlank();
    }

    @Test
    void ofManyWhoChangeTheSameVersionOneWins(Product product) throws Exception {
        Session office = product.signInAs("committee-office");
        String path = "/api/v1/hazards/" + Mines.register(office).get("id").asText();

        List<Integer> statuses =
                together(8, () -> office.post(path + "/plan", Mines.plan(1)).statusCode());

        assertThat(statuses).containsOnlyOnce(200);
        assertThat(statuses.stream().filter(status -> status == 409)).hasSize(7);
        assertThat(Session.read(office.get(path)).get("version").asInt()).isEqualTo(2);
    }

    @Test
    void ofTwoAcceptancesOneWinsAndTheOtherHearsWhoWasFasterAndWhen(Product product) throws Exception {
        Session office = product.signInAs("committee-office");
        String path = "/api/v1/hazards/" + Mines.register(office).get("id").asText();
        office.post(path + "/plan", Mines.plan(1));
        office.post(path + "/rectification", Map.of("version", 2, "date", DAY, "description", "已封堵"));

        List<HttpResponse<String>> answers = together(2, () -> office.post(path + "/acceptance", ACCEPTANCE));

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(200, 409);
        JsonNode lost = answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .map(Session::read)
                .findFirst()
                .orElseThrow();
        JsonNode events = Session.read(office.get(path + "/events")).get("items");
        assertThat(events.findValuesAsText("action")).containsOnlyOnce("accepted");
        assertThat(lost.get("code").asText()).isEqualTo("stale-version");
        assertThat(lost.get("by").asText()).isEqualTo(events.get(3).get("actor").asText());
        assertThat(lost.get("at").asText())
                .isEqualTo(events.get(3).get("recorded").asText());
    }

    @Test
    void theSameKeySentManyTimesRegistersOnce(Product product) throws Exception {
        Session office = product.signInAs("committee-office").withKey("key-" + UUID.randomUUID());
        Map<String, Object> hazard = Mines.hazard(office);

        List<String> ids = together(8, () -> Session.read(office.post("/api/v1/hazards", hazard))
                .get("id")
                .asText());

        assertThat(ids.stream().distinct()).hasSize(1);
        HttpResponse<String> other = office.post("/api/v1/hazards", Mines.at(hazard, "另一处"));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(Session.read(other).get("code").asText()).isEqualTo("key-reused");
    }

    @Test
    void aChangeWithoutTheSessionsTokenIsRefused(Product product) {
        Session office = product.signInAs("committee-office");

        HttpResponse<String> answer = office.withToken("wrong").post("/api/v1/hazards", Map.of());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Session.read(answer).get("code").asText()).isEqualTo("csrf-token-wrong");
    }

    private static Map<String, Object> enterprise(String creditCode) {
        return Map.of(
                "name", "演示测试有限公司",
                "creditCode", creditCode,
                "territory", "street-longcheng",
                "sector", "non-coal-mines");
    }

    private static double figure(Session session, String column) {
        for (JsonNode row : Session.read(session.get("/api/v1/reports/annex2?asOf=2023-06-22"))
                .get("rows")) {
            if (row.get("id").asText().equals("non-coal-mine")) {
                return row.at("/values/" + column).asDouble();
            }
        }
        throw new AssertionError("no such row");
    }

    private static String newest(Session session) {
        return Session.read(session.get("/api/v1/hazards?limit=1"))
                .at("/items/0/id")
                .asText();
    }

    private static <T> List<T> together(int callers, Callable<T> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(java.util.Collections.nCopies(callers, call))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
