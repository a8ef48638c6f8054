package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class TraceHttpTest {
    private static final TestServer SERVER = new TestServer();

    private final String[] office = SERVER.signIn("office");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void aHazardIsTracedBackToWhoLookedAndWhatWasAnswered() {
        JsonNode trace = TestServer.json(SERVER.get("/traces/hazards/" + UUID.randomUUID(), office));
        assertThat(trace.path("hazard").path("by").asText()).isEqualTo("王五");
        JsonNode check = trace.path("checks").get(0);
        assertThat(check.path("relation").asText()).isEqualTo("before");
        assertThat(check.path("item").path("answer").path("verdict").asText()).isEqualTo("met");
        assertThat(check.path("people").get(0).asText()).isEqualTo("张检查（自然资源局）");
        assertThat(check.path("checklists").get(0).path("version").asText()).isEqualTo("1.0.0");
        assertThat(check.path("signatures")).hasSize(1);
        assertThat(check.path("evidence").get(0).path("sha256").asText()).hasSize(64);
    }

    @Test
    void anEnterpriseIsTracedWithWhatEachCheckFound() {
        JsonNode trace = TestServer.json(SERVER.get("/traces/enterprises/" + UUID.randomUUID(), office));
        assertThat(trace.path("hazard").isNull()).isTrue();
        assertThat(trace.path("checks").get(0).path("findings")).hasSize(1);
        assertThat(SERVER.get("/traces/enterprises/7", office).statusCode()).isEqualTo(404);
    }

    @Test
    void whoSeesOnlyAPartIsToldWhichAndTheDigestIsThatOfTheText() throws Exception {
        JsonNode part = TestServer.json(SERVER.get("/traces/enterprises/" + UUID.randomUUID(), office));
        assertThat(part.at("/part/limit").asText()).isEqualTo("lead");
        assertThat(part.at("/part/unit/id").asText()).isEqualTo("dept-natural-resources");
        assertThat(part.path("digest").asText()).isEqualTo(sha256("enterpriseName=某矿业<有限>公司\n"));
        assertThat(part.at("/checks/0/lastHash").asText()).isEqualTo("ab".repeat(32));
        JsonNode whole = TestServer.json(SERVER.get("/traces/hazards/" + UUID.randomUUID(), office));
        assertThat(whole.path("part").isNull()).isTrue();
    }

    @Test
    void thePackIsOneFileThatAnybodyCanCheck() throws Exception {
        Map<String, String> files = pack("enterprises");
        assertThat(files).containsOnlyKeys("trace.html", "trace.txt", "trace.json", "SHA256SUMS");
        String digest = sha256(files.get("trace.txt"));
        assertThat(files.get("trace.html"))
                .contains(digest, "某矿业&lt;有限&gt;公司", "张检查（自然资源局）", "1.0.0", "ab".repeat(32))
                .contains("牵头的检查，其他单位的检查不在其中")
                .doesNotContain("{{", "<有限>");
        assertThat(files.get("SHA256SUMS")).contains(digest + "  trace.txt\n", sha256(files.get("trace.html")));
        assertThat(TestServer.JSON
                        .readTree(files.get("trace.json"))
                        .path("digest")
                        .asText())
                .isEqualTo(digest);
        assertThat(pack("hazards").get("trace.html"))
                .contains("被倒查的隐患", "发现之前", "符合 Met", "王五")
                .contains("墙上写着{{checks}}{{name}}$1")
                .doesNotContain("class=\"part\"");
    }

    private Map<String, String> pack(String of) throws Exception {
        HttpRequest request = TestServer.with(
                        HttpRequest.newBuilder(
                                SERVER.at("/api/v1/traces/" + of + "/" + UUID.randomUUID() + "/pack.zip")),
                        office)
                .build();
        HttpResponse<byte[]> answer = SERVER.client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; filename*=");
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static String sha256(@Nullable String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256")
                        .digest(Objects.requireNonNull(text).getBytes(StandardCharsets.UTF_8)));
    }
}
