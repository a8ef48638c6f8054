package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.bihuan.api.attachment.CaptionAttachment;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.rest.http.RecordKinds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AttachmentHttpTest {
    private static final String HAZARD = "/hazards/" + UUID.randomUUID();
    private static TestServer server = new TestServer();
    private static String[] session = {};

    @BeforeAll
    static void signIn() {
        session = server.signIn("office");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> upload(String path, byte[] body, String... more) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.at("/api/v1" + path))
                .header("Content-Type", "image/jpeg")
                .POST(BodyPublishers.ofByteArray(body));
        return server.send(TestServer.with(TestServer.with(request, session), more));
    }

    @Test
    void aFileIsSentAsItIsWithNameAndPurposeBesideIt() {
        HttpResponse<String> answer = upload(
                HAZARD + "/attachments?purpose=after&name=%E7%8E%B0%E5%9C%BA.jpg&caption=%E8%A3%82%E7%BC%9D",
                "bytes".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/api/v1/attachments/" + FakeAttachments.PHOTO.id());
        assertThat(server.platform.told).contains("HAZARD after 现场.jpg 裂缝 bytes");
        JsonNode view = TestServer.json(answer);
        assertThat(view.get("type").asText()).isEqualTo("image/jpeg");
        assertThat(view.get("purpose").asText()).isEqualTo("before");
        assertThat(view.at("/photo/width").asInt()).isEqualTo(4000);
        assertThat(view.at("/repeats/0/where").isNull()).isTrue();
        assertThat(view.at("/repeats/1/where/label").asText()).isEqualTo("530114-2023-000007");
        assertThat(view.at("/repeats/1/where/kind").asText()).isEqualTo("hazard");
    }

    @Test
    void theFilesAndTheEvidenceOfARecordAreFoundWhateverItsKind() {
        for (RecordKind kind : EnumSet.range(RecordKind.HAZARD, RecordKind.REWARD_REQUEST)) {
            for (String what : List.of("attachments", "evidence.zip")) {
                String path = "/" + RecordKinds.plural(kind) + "/" + UUID.randomUUID() + "/" + what;
                assertThat(server.get(path, session).statusCode()).as(path).isEqualTo(200);
            }
        }
    }

    @Test
    void aCaptionIsGivenLater() {
        HttpResponse<String> answer = server.post(
                "/attachments/" + FakeAttachments.PHOTO.id() + "/caption",
                "{\"version\":1,\"caption\":\"边坡裂缝\"}",
                session);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(TestServer.json(answer).path("caption").asText()).isEqualTo("边坡裂缝");
        assertThat(server.platform.told).contains(new CaptionAttachment(1L, "边坡裂缝"));
    }

    @Test
    void theSameFileForAnotherPurposeIsAnotherCommand() {
        int before = server.platform.commands.size();
        upload(HAZARD + "/attachments?purpose=after&name=a.jpg", new byte[] {1}, "Idempotency-Key", "one");
        upload(HAZARD + "/attachments?purpose=before&name=a.jpg", new byte[] {1}, "Idempotency-Key", "one");

        assertThat(server.platform.commands.subList(before, before + 2))
                .extracting(command -> command.key().orElseThrow().digest())
                .doesNotHaveDuplicates();
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWithAProblem() {
        HttpResponse<String> answer =
                upload(HAZARD + "/attachments?purpose=after&name=a.jpg", new byte[(20 << 20) + 1]);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(TestServer.json(answer).get("code").asText()).isEqualTo("body-too-large");
        assertThat(TestServer.json(answer).get("detail").asText()).isEqualTo("内容过大，最多 20 MB。");
    }

    @Test
    void theAttachmentsOfARecordAreListedWithWhatMayBeDone() {
        HttpResponse<String> answer = server.get(HAZARD + "/attachments", session);

        JsonNode list = TestServer.json(answer);
        assertThat(list.at("/items/0/id").asText())
                .isEqualTo(FakeAttachments.PHOTO.id().toString());
        assertThat(list.at("/actions/0").asText()).isEqualTo("add");
    }

    @Test
    void recordsOfAnUnknownKindHaveNone() {
        assertThat(server.get("/nothings/" + UUID.randomUUID() + "/attachments", session)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aFileIsHandedOutToBeSavedAndRunsNothing() {
        for (String path : new String[] {"", "/thumbnail"}) {
            HttpResponse<String> answer = server.get("/attachments/" + FakeAttachments.PHOTO.id() + path, session);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("pixels");
            assertThat(answer.headers().firstValue("Content-Type")).contains("image/jpeg");
            assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                    .startsWith("attachment; filename*=UTF-8''");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .anySatisfy(policy -> assertThat(policy).contains("sandbox"));
        }
    }

    @Test
    void anAttachmentIsVoidedWithAReason() {
        HttpResponse<String> answer = server.post(
                "/attachments/" + FakeAttachments.PHOTO.id() + "/void", "{\"version\":1,\"reason\":\"拍错了\"}", session);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(server.platform.told).contains(new ReasonedChange(1L, "拍错了"));
        assertThat(TestServer.json(answer).get("voidReason").asText()).isEqualTo("拍错了");
    }
}
