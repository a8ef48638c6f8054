package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.rest.TestServer.refused;
import static org.bihuan.rest.TestServer.with;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What no client library would send, and lines on which bodies come late. */
class RawHttpTest {
    private static final TestServer SERVER = new TestServer();

    private final String[] office = SERVER.signIn("office");

    @AfterAll
    static void stop() {
        SERVER.close();
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
        refused(SERVER.send(with(chunked, office)), 413, "body-too-large");
    }

    @Test
    void aRefusalBeforeTheBodyArrivedLeavesTheLineUsable() throws Exception {
        String body = "{\"user\":\"office\",\"password\":\"right\"}";
        String head = "POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length() + "\r\n";
        CompletableFuture<Integer> refusal = new CompletableFuture<>();
        SERVER.whenRestIsRead = refusal::complete;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), SERVER.port())) {
            socket.setSoTimeout(5000);
            OutputStream out = socket.getOutputStream();
            InputStream in = socket.getInputStream();
            out.write((head + "Sec-Fetch-Site: cross-site\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            assertThat(refusal.get(5, TimeUnit.SECONDS)).isEqualTo(403);
            out.write(body.getBytes(StandardCharsets.US_ASCII));
            assertThat(answer(in)).startsWith("HTTP/1.1 403").doesNotContain("Connection: close");
            out.write((head + "\r\n" + body).getBytes(StandardCharsets.US_ASCII));
            assertThat(answer(in)).startsWith("HTTP/1.1 200");
        }
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
}
