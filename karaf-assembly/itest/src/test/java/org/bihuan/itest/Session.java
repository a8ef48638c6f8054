package org.bihuan.itest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Somebody who is signed in. */
final class Session {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Product product;
    private final String cookie;
    private final String csrfToken;
    private final String language;
    private final Optional<String> key;

    private Session(Product product, String cookie, String csrfToken, String language, Optional<String> key) {
        this.product = product;
        this.cookie = cookie;
        this.csrfToken = csrfToken;
        this.language = language;
        this.key = key;
    }

    /** The same session, reading English. */
    Session inEnglish() {
        return new Session(product, cookie, csrfToken, "en", key);
    }

    /** The same session, marking every change with the same key. */
    Session withKey(String same) {
        return new Session(product, cookie, csrfToken, language, Optional.of(same));
    }

    /** The same session with another token. */
    Session withToken(String token) {
        return new Session(product, cookie, token, language, key);
    }

    static Session of(Product product, String user, String password) {
        HttpResponse<String> answer = product.send(product.request("/api/v1/session")
                .header("Content-Type", "application/json")
                .POST(json(Map.of("user", user, "password", password)))
                .build());
        if (answer.statusCode() != 200) {
            throw new AssertionError(user + " was not let in: " + answer.statusCode() + " " + answer.body());
        }
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        return new Session(product, cookie, read(answer).get("csrfToken").textValue(), "zh-CN", Optional.empty());
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    HttpResponse<String> post(String path, Object body) {
        return send("POST", path, json(body));
    }

    /** Posts a body as it stands. */
    HttpResponse<String> send(String path, String body) {
        return send("POST", path, BodyPublishers.ofString(body));
    }

    HttpResponse<String> put(String path, Object body) {
        return send("PUT", path, json(body));
    }

    HttpResponse<String> delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    /** Uploads a jar. */
    HttpResponse<String> upload(String method, String path, byte[] jar) {
        return upload(method, path, "application/java-archive", jar);
    }

    /** Uploads a spreadsheet. */
    HttpResponse<String> uploadSheet(String method, String path, byte[] sheet) {
        return upload(method, path, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", sheet);
    }

    private HttpResponse<String> upload(String method, String path, String type, byte[] file) {
        return product.send(request(path)
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofByteArray(file))
                .build());
    }

    /** Calls with a body that says nothing; of an endless answer the beginning is enough. */
    HttpResponse<String> call(String method, String path) {
        if (path.equals("/api/v1/events")) {
            return product.beginning(request(path).build());
        }
        return path.contains("/modules")
                ? upload(method, path, new byte[] {1})
                : send(method, path, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
    }

    /** Nobody. */
    static Session anonymous(Product product) {
        return new Session(product, "none=", "none", "zh-CN", Optional.empty());
    }

    /** The JSON of an answer. */
    static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + answer.body(), e);
        }
    }

    private HttpResponse<String> send(String method, String path, BodyPublisher body) {
        return product.send(request(path)
                .header("Content-Type", "application/json")
                .method(method, body)
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return product.request(path)
                .header("Cookie", cookie)
                .header("X-CSRF-Token", csrfToken)
                .header("Accept-Language", language)
                .header("Idempotency-Key", key.orElseGet(() -> UUID.randomUUID().toString()));
    }

    private static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
