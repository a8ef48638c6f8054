package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.bihuan.api.sector.SectorId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EventTest {
    private final TestServer server = new TestServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aPageLearnsOfASectorThatComesAndOfOneThatGoes() throws Exception {
        try (BufferedReader stream = open(server.signIn("office"))) {
            assertThat(stream.readLine()).startsWith(":");
            server.streams.changed(new SectorId("non-coal-mines"));
            assertThat(next(stream, "event:")).isEqualTo("event: sector");
            assertThat(next(stream, "data:"))
                    .isEqualTo("data: {\"sector\":\"non-coal-mines\",\"present\":true,\"version\":\"1.0.0\"}");
            server.streams.changed(new SectorId("city-gas"));
            assertThat(next(stream, "data:"))
                    .isEqualTo("data: {\"sector\":\"city-gas\",\"present\":false,\"version\":null}");
        }
    }

    @Test
    void signingOutClosesTheSessionsStreams() throws Exception {
        String[] session = server.signIn("office");
        try (BufferedReader stream = open(session)) {
            assertThat(stream.readLine()).startsWith(":");
            server.send(TestServer.with(
                    HttpRequest.newBuilder(server.at("/api/v1/sessions")).DELETE(), session));
            assertThat(stream.lines()).noneMatch(line -> line.startsWith("data:"));
        }
    }

    private BufferedReader open(String[] session) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = server.client.send(
                TestServer.with(HttpRequest.newBuilder(server.at("/api/v1/events")), session)
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("text/event-stream");
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    private static String next(BufferedReader stream, String start) throws IOException {
        String line = stream.readLine();
        while (line != null && !line.startsWith(start)) {
            line = stream.readLine();
        }
        return String.valueOf(line);
    }
}
