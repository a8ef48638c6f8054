package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EvidenceHttpTest {
    private static TestServer server = new TestServer();
    private static final Map<String, byte[]> FILES = new LinkedHashMap<>();
    private static String disposition = "";

    @BeforeAll
    static void download() throws Exception {
        HttpRequest request = TestServer.with(
                        HttpRequest.newBuilder(server.at("/api/v1/hazards/" + UUID.randomUUID() + "/evidence.zip")),
                        server.signIn("office"))
                .build();
        HttpResponse<byte[]> answer = server.client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        disposition = answer.headers().firstValue("Content-Disposition").orElse("");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                FILES.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void firmsBodiesAndPeopleHaveTheirProofAsWell() {
        for (String record : List.of(
                "enterprises/" + UUID.randomUUID(), "organisations/dept-housing", "people/" + UUID.randomUUID())) {
            assertThat(server.get("/" + record + "/evidence.zip", server.signIn("office"))
                            .statusCode())
                    .as(record)
                    .isEqualTo(200);
        }
        assertThat(server.get("/ghosts/" + UUID.randomUUID() + "/evidence.zip", server.signIn("office"))
                        .statusCode())
                .isEqualTo(404);
    }

    private static String text(String file) {
        return new String(Objects.requireNonNull(FILES.get(file), file), StandardCharsets.UTF_8);
    }

    private static JsonNode json(String file) throws IOException {
        return TestServer.JSON.readTree(text(file));
    }

    @Test
    void whateverWasHashedLiesThereByteByByte() {
        assertThat(FILES.keySet())
                .containsExactly(
                        "record/record.txt",
                        "record/record.json",
                        "record/events/0001.bin",
                        "record/events.json",
                        "attachments/01/record.txt",
                        "attachments/01/record.json",
                        "attachments/01/events/0001.bin",
                        "attachments/01/events.json",
                        "attachments/01/现场照片.jpg",
                        "seals/00000007.json",
                        "seals/00000007.bin",
                        "contents.json",
                        "verification.html",
                        "SHA256SUMS");
        assertThat(FILES.get("record/events/0001.bin")).containsExactly(0, 0xff);
        assertThat(FILES.get("seals/00000007.bin")).containsExactly(3, 4);
        assertThat(text("attachments/01/现场照片.jpg")).isEqualTo("pixels");
        assertThat(disposition).isEqualTo("attachment; filename=\"evidence-530114-2023-000007.zip\"");
    }

    @Test
    void theListOfSumsIsThatOfTheUsualTool() throws Exception {
        String[] lines = text("SHA256SUMS").split("\n", -1);
        assertThat(lines).hasSize(FILES.size());
        for (String line : lines) {
            if (!line.isEmpty()) {
                byte[] file = Objects.requireNonNull(FILES.get(line.substring(66)), line);
                assertThat(line)
                        .startsWith(HexFormat.of()
                                        .formatHex(MessageDigest.getInstance("SHA-256")
                                                .digest(file))
                                + "  ");
            }
        }
    }

    @Test
    void recordEventsAndSealsAreReadable() throws IOException {
        assertThat(json("record/record.json").get("place").asText()).isEqualTo("二层<东>\n侧");
        JsonNode event = json("record/events.json").get(0);
        assertThat(event.at("/event/action").asText()).isEqualTo("registered");
        assertThat(event.get("hashed").asText()).isEqualTo("events/0001.bin");
        assertThat(event.at("/proof/steps/0/left").asBoolean()).isTrue();
        assertThat(json("attachments/01/events.json").get(0).get("proof").isNull())
                .isTrue();
        assertThat(json("seals/00000007.json").get("root").asText()).isEqualTo("cd".repeat(32));
        assertThat(json("contents.json").at("/attachments/0/file").asText()).isEqualTo("attachments/01/现场照片.jpg");
    }

    @Test
    void theSheetTellsHowToCheckInBothLanguages() {
        assertThat(text("verification.html"))
                .contains("核验说明", "The events follow one another", "sha256sum -c SHA256SUMS")
                .contains("attachments/01/现场照片.jpg", "ef".repeat(32), "530114-2023-000007")
                .doesNotContain("{{");
    }
}
