package org.bihuan.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A department makes a sector with what is unpacked, and brings it into the running product. */
@ExtendWith(KarafExtension.class)
class AuthoringIT {
    private static final String SECTOR = "school-buses";

    private final Path directory;

    AuthoringIT(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void aStrangersSectorIsMadeDeployedAndRenewedByASpreadsheet(Product product) throws Exception {
        Session administrator = product.signInAs("system-administrator");
        Session office = product.signInAs("committee-office");
        Path folder = directory.resolve(SECTOR);
        Path sheet = directory.resolve("buses.xlsx");

        made("new-sector", SECTOR, "--name", "校车", "--english", "School buses", "--lead", "区教育体育局", "--dir", folder);
        made("sector-jar", folder);
        byte[] jar = Files.readAllBytes(folder.resolve("target/school-buses-1.0.0.jar"));
        assertThat(Session.read(administrator.upload("POST", "/api/v1/modules/check", jar))
                        .get("passed")
                        .asBoolean())
                .isTrue();
        assertThat(administrator.upload("POST", "/api/v1/modules", jar).statusCode())
                .isEqualTo(201);
        assertThat(Session.read(office.get("/api/v1/sectors")).get("items").findValuesAsText("id"))
                .contains(SECTOR);

        made("sector-sheet", sheet, folder);
        HttpResponse<String> same =
                administrator.uploadSheet("POST", "/api/v1/modules/check", Files.readAllBytes(sheet));
        assertThat(same.statusCode()).isEqualTo(422);
        assertThat(faults(same)).containsExactly("行业信息!C6 sector-version-not-grown");

        grow(folder);
        made("sector-sheet", sheet, folder);
        HttpResponse<String> check =
                administrator.uploadSheet("POST", "/api/v1/modules/check", Files.readAllBytes(sheet));
        assertThat(Session.read(check).at("/impact/changed/0/item").asText()).isEqualTo("school-buses-01");
        HttpResponse<String> swapped =
                administrator.uploadSheet("PUT", "/api/v1/modules/" + SECTOR, Files.readAllBytes(sheet));
        assertThat(swapped.statusCode()).as(swapped.body()).isEqualTo(200);
        assertThat(Session.read(office.get("/api/v1/sectors/" + SECTOR))
                        .get("version")
                        .asText())
                .isEqualTo("1.1.0");

        assertThat(administrator
                        .delete("/api/v1/modules/" + SECTOR + "?reason=%E8%AF%95%E9%AA%8C")
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void whatIsNoSpreadsheetIsRefusedAndTheTemplateIsHandedOut(Product product) {
        Session administrator = product.signInAs("system-administrator");
        HttpResponse<String> refused = administrator.uploadSheet(
                "POST", "/api/v1/modules/check", "no spreadsheet".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(faults(refused)).containsExactly(" not-a-spreadsheet");
        assertThat(administrator.get("/api/v1/modules/sheet").statusCode()).isEqualTo(200);
        assertThat(administrator.get("/api/v1/modules/sheet?sector=fire-safety").statusCode())
                .isEqualTo(200);
    }

    private static List<String> faults(HttpResponse<String> refused) {
        return StreamSupport.stream(Session.read(refused).get("faults").spliterator(), false)
                .map(fault ->
                        fault.get("pointer").asText() + " " + fault.get("code").asText())
                .toList();
    }

    private static void grow(Path folder) throws IOException {
        Path content = folder.resolve("src/main/resources/SECTOR-INF");
        replace(content.resolve("sector.yaml"), "version: 1.0.0", "version: 1.1.0");
        replace(content.resolve("checklists/10-items.yaml"), "任选一人说出自己的三项责任", "任选两人说出自己的三项责任");
    }

    private static void replace(Path file, String before, String after) throws IOException {
        Files.writeString(file, Files.readString(file).replace(before, after));
    }

    /** Runs a command of the unpacked product, which must do what it is told. */
    private static void made(Object... words) throws IOException, InterruptedException {
        String[] command = Stream.of(words).map(String::valueOf).toArray(String[]::new);
        Process process = RunningProduct.command(command).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
    }
}
