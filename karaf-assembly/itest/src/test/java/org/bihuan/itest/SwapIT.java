package org.bihuan.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sector bundles come and go while people work. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SwapIT {
    private static final String MINES = "non-coal-mines";
    private RunningProduct running;
    private Session administrator;
    private Session office;

    @BeforeAll
    void start(@TempDir Path directory) {
        running = RunningProduct.start(directory.resolve("home"), "--demo");
        signIn();
    }

    @AfterAll
    void stop() {
        running.close();
    }

    private void signIn() {
        administrator = running.product().signInAs("system-administrator");
        office = running.product().signInAs("committee-office");
    }

    @Test
    void aSwapFailsNoRequestAndLeavesNoGap() throws Exception {
        AtomicBoolean going = new AtomicBoolean(true);
        ExecutorService readers = Executors.newFixedThreadPool(32);
        List<Future<Long>> counts = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            counts.add(readers.submit(() -> readUntil(going)));
        }
        for (String version : List.of("3.1.0", "3.2.0", "3.3.0")) {
            assertThat(swap(MINES, version, UnaryOperator.identity()).statusCode())
                    .isEqualTo(200);
            assertThat(version(MINES)).isEqualTo(version);
        }
        going.set(false);
        for (Future<Long> count : counts) {
            assertThat(count.get()).isPositive();
        }
        readers.shutdownNow();
    }

    /** Reads until told to end; a failed request or a missing sector ends the test. */
    private long readUntil(AtomicBoolean going) {
        long count = 0;
        while (going.get()) {
            HttpResponse<String> answer = office.get("/api/v1/sectors");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(Session.read(answer).get("items").findValuesAsText("id")).contains(MINES, "fire-safety");
            count++;
        }
        return count;
    }

    @Test
    void recordsOutliveTheirSectorAndARemovedSectorStaysAwayUntilItIsBroughtBack() throws Exception {
        JsonNode hazard = Mines.register(office);
        String path = "/api/v1/hazards/" + hazard.get("id").asText();
        byte[] jar = NewerSector.jar(MINES, "1.9.0", UnaryOperator.identity());

        assertThat(administrator
                        .delete("/api/v1/modules/" + MINES + "?reason=%E8%AF%95%E9%AA%8C")
                        .statusCode())
                .isEqualTo(204);
        running.kill();
        running.startAgain();
        signIn();

        assertThat(sectors()).doesNotContain(MINES);
        JsonNode orphan = Session.read(office.get(path));
        assertThat(orphan.get("requirement")).isEqualTo(hazard.get("requirement"));
        assertThat(orphan.at("/sector/installed").asBoolean()).isFalse();
        assertThat(office.post(path + "/plan", Mines.plan(1)).statusCode()).isEqualTo(200);
        HttpResponse<String> refused = office.post("/api/v1/hazards", Mines.hazard(office));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("sector-not-installed");

        assertThat(administrator.upload("POST", "/api/v1/modules", jar).statusCode())
                .isEqualTo(201);
        assertThat(version(MINES)).isEqualTo("1.9.0");
        Mines.register(office);
    }

    @Test
    void aFaultyJarIsRefusedWithAllItsFaultsAndNothingChanges() throws Exception {
        String before = version("fire-safety");

        HttpResponse<String> noJar = administrator.upload(
                "PUT", "/api/v1/modules/fire-safety", "not a jar".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> broken = swap("fire-safety", "2.0.0", yaml -> yaml + "\n  - [");
        HttpResponse<String> faulty =
                swap("fire-safety", "2.0.0", yaml -> yaml.replace("- id: fire-02", "- id: fire-01")
                        .replace("  - {id: fire}", "  - {id: fire}\n  - {id: non-coal-mine}")
                        .replace("department: fire-rescue", "department: nobody"));
        HttpResponse<String> older = swap("fire-safety", "0.9.0", UnaryOperator.identity());

        assertThat(noJar.statusCode()).isEqualTo(422);
        assertThat(noJar.body()).contains("not-a-jar");
        assertThat(broken.body()).contains("sector-yaml-broken");
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(Session.read(faulty).get("faults").findValuesAsText("code"))
                .contains("sector-id-repeated", "sector-department-unknown", "sector-row-of-other-sector");
        assertThat(older.body()).contains("sector-version-not-grown");
        assertThat(version("fire-safety")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "items: !!javax.script.ScriptEngineManager [x]",
                "a: &a [x, x, x, x]\nb: &b [*a, *a, *a, *a]\nc: &c [*b, *b, *b, *b]\nitems: [*c, *c]",
                "items: &items [*items]",
                "LARGE"
            })
    void whatCouldHarmTheReaderIsRefusedByFileAndLineAndNothingChanges(String content) throws Exception {
        JsonNode before = Session.read(office.get("/api/v1/sectors"));
        String harmful = content.equals("LARGE") ? "#".repeat(10 * 1024 * 1024) : content;

        HttpResponse<String> refused =
                swap("fire-safety", "2.0.0", yaml -> yaml.contains("items:\n  - id:") ? harmful : yaml);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Session.read(refused).get("faults"))
                .filteredOn(fault -> fault.get("code").asText().equals("sector-yaml-broken"))
                .extracting(fault -> fault.get("pointer").asText())
                .hasSize(7)
                .allMatch(pointer -> pointer.matches("/SECTOR-INF/checklists/[a-z0-9-]+\\.yaml(:\\d+)?"));
        assertThat(Session.read(office.get("/api/v1/sectors"))).isEqualTo(before);
    }

    @Test
    void theConsoleListsChecksAndVerifies() {
        assertThat(running.product().shell("bihuan:sector-list")).contains("fire-safety");
        assertThat(running.product().shell("bihuan:audit-verify")).contains("whole");
        assertThat(running.product().shell("bihuan:report-verify")).doesNotContain("differ");
    }

    private HttpResponse<String> swap(String sector, String version, UnaryOperator<String> edit) throws Exception {
        return administrator.upload("PUT", "/api/v1/modules/" + sector, NewerSector.jar(sector, version, edit));
    }

    private String version(String sector) {
        return Session.read(office.get("/api/v1/sectors/" + sector))
                .get("version")
                .asText();
    }

    private List<String> sectors() {
        return Session.read(office.get("/api/v1/sectors")).get("items").findValuesAsText("id");
    }
}
