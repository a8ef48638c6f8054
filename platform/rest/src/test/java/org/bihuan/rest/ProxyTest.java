package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class ProxyTest {
    private static final String SIGN_IN = "{\"user\":\"office\",\"password\":\"right\"}";
    private static final String[] FORWARDED = {
        "X-Forwarded-For", "6.6.6.6, 198.51.100.7", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "bihuan.example"
    };

    @Test
    void whatATrustedProxySaysIsBelieved() {
        try (TestServer server = new TestServer("127.0.0.1")) {
            HttpResponse<String> answer = server.post("/session", SIGN_IN, FORWARDED);
            assertThat(answer.headers().firstValue("Set-Cookie"))
                    .get()
                    .asString()
                    .startsWith("__Host-bihuan=token-")
                    .contains("Secure", "HttpOnly", "SameSite=Strict", "Path=/");
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
            assertThat(server.platform.identity.told).containsExactly("198.51.100.7");
            String[] fromThePage = {
                "X-Forwarded-Proto", "https", "X-Forwarded-Host", "bihuan.example", "Origin", "https://bihuan.example"
            };
            assertThat(server.post("/session", SIGN_IN, fromThePage).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void whatAnybodyElseSaysIsNot() {
        try (TestServer server = new TestServer()) {
            HttpResponse<String> answer = server.post("/session", SIGN_IN, FORWARDED);
            assertThat(answer.headers().firstValue("Set-Cookie"))
                    .get()
                    .asString()
                    .startsWith("bihuan=");
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
            assertThat(server.platform.identity.told).containsExactly("127.0.0.1");
        }
    }
}
