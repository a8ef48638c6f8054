package org.bihuan.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A request hidden behind the malformed chunk of another (CVE-2026-2332). */
@ExtendWith(KarafExtension.class)
class SmugglingIT {
    private static final int PATIENCE_MS = 10_000;
    private static final String HIDDEN = "GET /api/v1/system HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    private static final String ANSWER_TO_HIDDEN = "\"ready\":";

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("malformed")
    void aMalformedChunkGetsOneAnswerAndAClosedConnection(String name, String path, String chunks, Product product)
            throws IOException {
        String answer = exchange(product.address(), post(path, chunks) + HIDDEN);

        assertThat(answer.lines().filter(line -> line.startsWith("HTTP/1.1 "))).hasSize(1);
        assertThat(answer).doesNotContain(ANSWER_TO_HIDDEN);
    }

    @ParameterizedTest(name = "to {0}")
    @MethodSource("paths")
    void aProperChunkExtensionHidesNothing(String path, Product product) throws IOException {
        String answer = exchange(product.address(), post(path, "2;ext=\"val\"\r\n{}\r\n0\r\n\r\n") + HIDDEN);

        assertThat(answer.split("HTTP/1\\.1 ", -1)).hasSize(3);
        assertThat(answer).contains(ANSWER_TO_HIDDEN);
    }

    static List<String> paths() {
        return List.of("/api/v1/session", "/api/v1/hazards", "/");
    }

    static Stream<Arguments> malformed() {
        return paths().stream()
                .flatMap(path -> Stream.of(
                        Arguments.of("a line break inside quotes", path, "1;ext=\"val\r\nX\r\n0\r\n\r\n"),
                        Arguments.of("a closed line break", path, "1;ext=\"a\r\nX\r\n0\r\n\r\n\"\r\nY\r\n0\r\n\r\n"),
                        Arguments.of("a line feed inside quotes", path, "1;ext=\"val\nX\r\n0\r\n\r\n"),
                        Arguments.of("a line feed in an extension", path, "1;ext\nX\r\n0\r\n\r\n"),
                        Arguments.of("a carriage return in an extension", path, "1;e\rxt\r\nX\r\n0\r\n\r\n")));
    }

    private static String post(String path, String chunks) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n" + chunks;
    }

    /** Everything that comes back until the server closes; waiting in vain for that fails the test. */
    private static String exchange(URI server, String request) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getInputStream().transferTo(answer);
        } catch (SocketException reset) {
            assertThat(reset).hasMessageContaining("reset");
        }
        return answer.toString(StandardCharsets.ISO_8859_1);
    }
}
