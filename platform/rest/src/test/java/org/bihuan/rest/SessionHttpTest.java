package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.rest.TestServer.json;
import static org.bihuan.rest.TestServer.refused;
import static org.bihuan.rest.TestServer.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Signing in and out, and what needs a session or its token. */
class SessionHttpTest {
    private static final TestServer SERVER = new TestServer();

    private final String[] office = SERVER.signIn("office");

    @AfterAll
    static void stop() {
        SERVER.close();
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
        HttpResponse<String> wrong = SERVER.post("/session", "{\"user\":\"office\",\"password\":\"no\"}");
        refused(wrong, 401, "wrong-credentials");
        assertThat(TestServer.json(wrong).path("title").asText()).isEqualTo("登录失败");
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
        HttpResponse<String> answer = SERVER.send(
                with(HttpRequest.newBuilder(SERVER.at("/api/v1/session")).DELETE(), office));
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .get()
                .asString()
                .startsWith("bihuan=;")
                .contains("Max-Age=0");
        refused(SERVER.get("/session", office), 401, "not-signed-in");
    }
}
