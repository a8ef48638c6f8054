package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.rest.TestServer.json;
import static org.bihuan.rest.TestServer.refused;
import static org.bihuan.rest.TestServer.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sector bundles as jars and as spreadsheets. */
class ModuleHttpTest {
    private static final TestServer SERVER = new TestServer();

    private final String[] office = SERVER.signIn("office");

    @BeforeEach
    void forget() {
        SERVER.platform.told.clear();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void aJarReachesTheModulesAndLeavesNoFile() {
        String[] system = SERVER.signIn("system");
        JsonNode check = json(SERVER.send(jar("/modules/check", "POST", "not a jar", system)));
        assertThat(check.path("passed").asBoolean()).isFalse();
        assertThat(check.path("bundleFaults").get(0).path("message").asText()).contains("jar");
        assertThat(SERVER.platform.told.get(1)).isEqualTo("not a jar");
        assertThat(Files.exists((Path) SERVER.platform.told.get(0))).isFalse();
        assertThat(SERVER.send(jar("/modules", "POST", "x", system)).statusCode())
                .isEqualTo(201);
        assertThat(SERVER.send(jar("/modules/non-coal-mines", "PUT", "x", system))
                        .statusCode())
                .isEqualTo(200);
        refused(SERVER.send(jar("/modules", "POST", "x", office)), 403, "forbidden");
    }

    @Test
    void aSpreadsheetTakesTheSameWayAsAJarAndLeavesNoFile() {
        String[] system = SERVER.signIn("system");
        assertThat(SERVER.send(sheet("/modules/check", "POST", "rows", system)).statusCode())
                .isEqualTo(200);
        assertThat(SERVER.platform.told.get(2)).isEqualTo("jar of rows");
        assertThat(SERVER.platform.told.subList(0, 2))
                .allSatisfy(file -> assertThat((Path) file).doesNotExist());
        assertThat(SERVER.send(sheet("/modules", "POST", "rows", system)).statusCode())
                .isEqualTo(201);
        assertThat(SERVER.send(sheet("/modules/non-coal-mines", "PUT", "rows", system))
                        .statusCode())
                .isEqualTo(200);
        refused(SERVER.send(sheet("/modules", "POST", "rows", office)), 403, "forbidden");

        HttpResponse<String> faulty = SERVER.send(sheet("/modules/check", "POST", "", system));
        refused(faulty, 422, "sheet-refused");
        assertThat(json(faulty).path("faults").get(0).path("pointer").asText()).isEqualTo("检查项!D7");
    }

    @Test
    void aSectorIsHandedOutAsASpreadsheet() {
        String[] system = SERVER.signIn("system");
        assertThat(SERVER.get("/modules/sheet", system).body()).isEqualTo("template");
        HttpResponse<String> mines = SERVER.get("/modules/sheet?sector=non-coal-mines", system);
        assertThat(mines.body()).isEqualTo("non-coal-mines");
        assertThat(mines.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"non-coal-mines.xlsx\"");
        refused(SERVER.get("/modules/sheet", office), 403, "forbidden");
    }

    @Test
    void removingAModuleNeedsAReason() {
        String[] system = SERVER.signIn("system");
        HttpRequest.Builder bare = HttpRequest.newBuilder(SERVER.at("/api/v1/modules/non-coal-mines"))
                .DELETE();
        refused(SERVER.send(with(bare, system)), 422, "invalid-input");
        HttpRequest.Builder told = HttpRequest.newBuilder(SERVER.at("/api/v1/modules/non-coal-mines?reason=old"))
                .DELETE();
        assertThat(SERVER.send(with(told, system)).statusCode()).isEqualTo(204);
    }

    private static HttpRequest.Builder jar(String path, String method, String content, String[] session) {
        return file("application/java-archive", path, method, content, session);
    }

    private static HttpRequest.Builder sheet(String path, String method, String content, String[] session) {
        return file(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", path, method, content, session);
    }

    private static HttpRequest.Builder file(String type, String path, String method, String content, String[] session) {
        return with(
                HttpRequest.newBuilder(SERVER.at("/api/v1" + path))
                        .header("Content-Type", type)
                        .method(method, HttpRequest.BodyPublishers.ofString(content)),
                session);
    }
}
