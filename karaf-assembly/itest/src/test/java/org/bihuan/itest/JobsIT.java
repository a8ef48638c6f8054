package org.bihuan.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.bihuan.testkit.SomeSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is under way in the background goes on after a power cut, and nothing half done is ever seen. */
class JobsIT {
    private static final int MANY = 4_000;
    private static final List<String> BODY_KEYS =
            List.of("name", "id", "kind", "parent", "reason", "shortName", "aliases", "from");

    private final Path directory;
    private final Path home;

    JobsIT(@TempDir Path directory) {
        this.directory = directory;
        this.home = directory.resolve("home");
    }

    @Test
    void importsAndExportsGoOnAfterAPowerCutAndNothingHalfDoneIsSeen() throws Exception {
        byte[] sheet = Files.readAllBytes(sheet());
        try (RunningProduct running = RunningProduct.start(home, "--demo")) {
            running.product().awaitDemonstration();
            Session office = running.product().signInAs("committee-office");
            HttpResponse<String> ordered = office.uploadSheet("POST", "/api/v1/imports/enterprises", sheet);
            assertThat(ordered.statusCode()).isEqualTo(202);
            String imported = Session.read(ordered).get("id").asText();

            for (Set<String> yet : List.of(Set.of("waiting"), Set.of("waiting", "running"))) {
                Session user = office;
                Product.await("the import to come further", () -> !yet.contains(state(user, imported)));
                running.kill();
                running.startAgain();
                office = running.product().signInAs("committee-office");
                assertThat(count(office)).isIn(0, MANY);
            }
            JsonNode job = ended(office, imported);
            assertThat(job.get("state").asText()).isEqualTo("done");
            assertThat(job.get("attempts").asInt()).isGreaterThan(1);
            assertThat(job.get("done").asInt()).isEqualTo(MANY);
            assertThat(count(office)).isEqualTo(MANY);

            String exported = Session.read(office.post("/api/v1/enterprises/export?format=csv", List.of()))
                    .get("id")
                    .asText();
            Session user = office;
            Product.await("the export to begin", () -> !state(user, exported).equals("waiting"));
            running.kill();
            running.startAgain();
            office = running.product().signInAs("committee-office");
            assertThat(ended(office, exported).get("state").asText()).isEqualTo("done");
            assertThat(office.get("/api/v1/jobs/" + exported + "/result")
                            .body()
                            .lines()
                            .filter(line -> line.startsWith(Firms.NAME)))
                    .hasSize(MANY);
            Session auditor = running.product().signInAs("audit-administrator");
            assertThat(Session.read(auditor.get("/api/v1/audit/verification")).get("findings"))
                    .isEmpty();
        }
    }

    @Test
    void aFileWithFaultsComesBackAndChangesNothingAndOneWithoutIsTakenInWhole() throws Exception {
        try (RunningProduct running = RunningProduct.start(home, "--demo")) {
            running.product().awaitDemonstration();
            Session office = running.product().signInAs("committee-office");
            Path file = directory.resolve("faulty.xlsx");
            SomeSheet.write(file, "企业", "", xml -> {
                xml.write(SomeSheet.line(2, Firms.KEYS));
                xml.write(SomeSheet.line(4, Firms.line(1)));
                xml.write(SomeSheet.line(5, List.of("掉电试验企业没有代码", "９１", "龙城街道", "非煤矿山", "是")));
            });
            String id = Session.read(
                            office.uploadSheet("POST", "/api/v1/imports/enterprises", Files.readAllBytes(file)))
                    .get("id")
                    .asText();

            JsonNode job = ended(office, id);

            assertThat(job.get("state").asText()).isEqualTo("refused");
            assertThat(job.at("/faults/0/pointer").asText()).isEqualTo("企业!B5");
            assertThat(office.get("/api/v1/jobs/" + id + "/result").statusCode())
                    .isEqualTo(200);
            assertThat(count(office)).isZero();
            for (String list : List.of("enterprises", "hazards", "issues", "organisations", "risks")) {
                assertThat(office.get("/api/v1/imports/" + list).statusCode())
                        .as(list)
                        .isEqualTo(200);
            }
            anotherTemplateIsRefused(office, "机构", "organisations");
            anotherTemplateIsRefused(office, "隐患", "hazards");
            anotherTemplateIsRefused(office, "突出问题", "issues");
            anotherTemplateIsRefused(office, "四个清单", "risks");
            bodiesBelongToThoseAboveThem(office);
        }
    }

    /** A sheet with headings of enterprises, a formula and merged cells. */
    private void anotherTemplateIsRefused(Session office, String sheet, String list) throws IOException {
        Path file = directory.resolve(list + ".xlsx");
        SomeSheet.write(file, sheet, "", xml -> {
            xml.write("<row r=\"1\"><c r=\"A1\"><f>1+1</f></c></row>");
            xml.write(SomeSheet.line(2, Firms.KEYS));
            xml.write("<mergeCells><mergeCell ref=\"A5:B5\"/></mergeCells>");
        });
        String id = Session.read(office.uploadSheet("POST", "/api/v1/imports/" + list, Files.readAllBytes(file)))
                .get("id")
                .asText();

        JsonNode job = ended(office, id);

        assertThat(job.get("state").asText()).isEqualTo("refused");
        assertThat(job.get("faults").findValuesAsText("code"))
                .contains("sheet-formula", "sheet-heading-unknown", "sheet-heading-missing", "sheet-cells-merged");
        assertThat(job.get("faults").findValuesAsText("pointer")).allMatch(pointer -> pointer.startsWith(sheet + "!"));
    }

    private void bodiesBelongToThoseAboveThem(Session office) throws IOException {
        Path file = directory.resolve("bodies.xlsx");
        SomeSheet.write(file, "机构", "", xml -> {
            xml.write(SomeSheet.line(2, BODY_KEYS));
            xml.write(SomeSheet.line(4, List.of("试验社区", "community-test", "其他", "龙城街道", "网格化管理")));
            xml.write(SomeSheet.line(5, List.of("试验第一网格", "grid-test", "其他", "试验社区", "网格化管理")));
        });
        String id = Session.read(office.uploadSheet("POST", "/api/v1/imports/organisations", Files.readAllBytes(file)))
                .get("id")
                .asText();

        assertThat(ended(office, id).get("state").asText()).isEqualTo("done");
        assertThat(Session.read(office.get("/api/v1/organisations/grid-test"))
                        .at("/terms/0/parent/id")
                        .asText())
                .isEqualTo("community-test");
    }

    private Path sheet() throws IOException {
        Path file = directory.resolve("enterprises.xlsx");
        Firms.write(file, MANY);
        return file;
    }

    private static String state(Session user, String job) {
        return Session.read(user.get("/api/v1/jobs/" + job)).get("state").asText();
    }

    private static JsonNode ended(Session user, String job) {
        Product.await("the end of the job", () -> List.of("done", "refused", "failed", "cancelled")
                .contains(state(user, job)));
        return Session.read(user.get("/api/v1/jobs/" + job));
    }

    private static int count(Session user) {
        int count = 0;
        String after = "";
        do {
            JsonNode page = Session.read(user.get("/api/v1/enterprises?limit=200&text="
                    + URLEncoder.encode(Firms.NAME, StandardCharsets.UTF_8) + after));
            count += page.get("items").size();
            after = page.get("next").isNull()
                    ? ""
                    : "&after=" + URLEncoder.encode(page.get("next").asText(), StandardCharsets.UTF_8);
        } while (!after.isEmpty());
        return count;
    }
}
