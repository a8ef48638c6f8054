package org.bihuan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A signed-in demonstration account. */
final class Account {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String base;
    private final String cookie;
    private final String csrfToken;

    private Account(String base, String cookie, String csrfToken) {
        this.base = base;
        this.cookie = cookie;
        this.csrfToken = csrfToken;
    }

    /** Signs in with the first demonstration account of a role, once the demonstration year is complete. */
    static Account of(Server server, String role) throws IOException, InterruptedException {
        Path log = server.home().resolve("log/bihuan.log");
        while (!Files.readString(log).contains("none of them is real")) {
            Thread.sleep(200);
        }
        Path accounts = server.home().resolve("demo-accounts.csv");
        String line = Files.readAllLines(accounts).stream()
                .filter(one -> one.startsWith(role + ","))
                .findFirst()
                .orElseThrow();
        String[] parts = line.split(",", 3);
        String base = "http://127.0.0.1:" + server.port() + "/api/v1";
        HttpResponse<String> answer = HTTP.send(
                HttpRequest.newBuilder(URI.create(base + "/session"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                JSON.writeValueAsString(Map.of("user", parts[1], "password", parts[2]))))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        return new Account(
                base, cookie, JSON.readTree(answer.body()).path("csrfToken").asText());
    }

    /** The header lines that a plain connection sends to act as this account. */
    String headers() {
        return "Cookie: " + cookie + "\r\nX-CSRF-Token: " + csrfToken + "\r\n";
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(send(request(path).build()));
    }

    JsonNode post(String path, String body) throws IOException, InterruptedException {
        return JSON.readTree(send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build()));
    }

    /** Sends a file. */
    JsonNode upload(String path, Path file) throws IOException, InterruptedException {
        return JSON.readTree(send(request(path)
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofFile(file))
                .build()));
    }

    /** Swaps a sector for the one in a jar. */
    void swap(String sector, Path jar) throws IOException, InterruptedException {
        send(request("/modules/" + sector)
                .header("Content-Type", "application/java-archive")
                .PUT(HttpRequest.BodyPublishers.ofFile(jar))
                .build());
    }

    /** Lets a jar be checked, which must pass. */
    void check(Path jar) throws IOException, InterruptedException {
        JsonNode check = JSON.readTree(send(request("/modules/check")
                .header("Content-Type", "application/java-archive")
                .POST(HttpRequest.BodyPublishers.ofFile(jar))
                .build()));
        if (!check.path("passed").asBoolean()) {
            throw new IOException(jar + " did not pass: " + check);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Cookie", cookie)
                .header("X-CSRF-Token", csrfToken);
    }

    private static String send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(
                    request.method() + " " + request.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
