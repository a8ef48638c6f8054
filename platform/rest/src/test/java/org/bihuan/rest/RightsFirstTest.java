package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever may not do a thing hears that, and nothing of what is wrong with what was sent. */
class RightsFirstTest {
    private static final Path MATRIX = Path.of("src/test/resources/access-matrix.csv");
    private static final Path DESCRIPTION = Path.of("target/classes/org/bihuan/rest/openapi/openapi.json");
    private static final String NONSENSE = Stream.of(
                    "asOf", "from", "until", "limit", "after", "state", "stage", "kind", "format", "period", "column")
            .map(name -> name + "=%20nonsense")
            .reduce("purpose=nonsense", (some, one) -> some + "&" + one);
    private static final TestServer SERVER = new TestServer();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    /** An operation that somebody who is signed in may not do. */
    record Forbidden(String operation, String method, String path, String type) {
        @Override
        public String toString() {
            return operation;
        }
    }

    static List<Forbidden> forbidden() throws IOException {
        List<String> some = Files.readAllLines(MATRIX, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> List.of(line.split(",")))
                .filter(cells -> cells.subList(2, cells.size()).contains("no"))
                .map(cells -> cells.get(0))
                .toList();
        List<Forbidden> found = TestServer.JSON.readTree(DESCRIPTION.toFile()).path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> new Forbidden(
                                method.getValue().path("operationId").asText(),
                                method.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                type(method.getValue().at("/requestBody/content")))))
                .filter(one -> some.contains(one.operation()))
                .toList();
        assertThat(found).extracting(Forbidden::operation).containsExactlyInAnyOrderElementsOf(some);
        return found;
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void aMissingRightIsToldBeforeAnythingThatIsWrongWithWhatWasSent(Forbidden one) {
        String path = one.path()
                .replace("{records}", "hazards")
                .replace("{list}", "enterprises")
                .replaceAll("[{]\\w+[}]", UUID.randomUUID().toString());
        HttpRequest.Builder request = HttpRequest.newBuilder(SERVER.at(path + "?" + NONSENSE))
                .method(
                        one.method(),
                        one.method().equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{nonsense"));
        HttpResponse<String> answer = SERVER.send(
                TestServer.with(request, TestServer.with(SERVER.signIn("leader"), "Content-Type", one.type())));

        TestServer.refused(answer, 403, "forbidden");
    }

    /** A type that the operation takes; what takes any takes this one. */
    private static String type(JsonNode content) {
        return content.properties().stream()
                .map(Map.Entry::getKey)
                .filter(type -> !type.contains("*"))
                .findFirst()
                .orElse("application/json");
    }
}
