package org.bihuan.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search index is only a cache: whatever becomes of it, everything acknowledged is found again. */
class SearchIndexIT {
    /** Enough for the building of the index to take a while. */
    private static final int MANY = 12_000;

    private static final String BUILT = "The search index was built of";

    private final Path directory;
    private final Path home;

    SearchIndexIT(@TempDir Path directory) {
        this.directory = directory;
        this.home = directory.resolve("home");
    }

    @Test
    void aPowerCutWhileTheIndexIsBuiltLosesNothingThatWasAcknowledged() throws Exception {
        Path sheet = directory.resolve("enterprises.xlsx");
        Firms.write(sheet, MANY);
        try (RunningProduct running = RunningProduct.start(home, "--demo")) {
            running.product().awaitDemonstration();
            Session office = running.product().signInAs("committee-office");
            String job = Session.read(
                            office.uploadSheet("POST", "/api/v1/imports/enterprises", Files.readAllBytes(sheet)))
                    .get("id")
                    .asText();
            Product.await("the import", () -> Session.read(office.get("/api/v1/jobs/" + job))
                    .get("state")
                    .asText()
                    .equals("done"));
            String hazard = Mines.register(office).get("id").asText();
            running.stop();
            remove(home.resolve("index"));
            Product product = running.product();
            long built = built(product);

            running.startAgainUntil("the building of the index", () -> begun(home.resolve("index")));

            assertThat(built(product)).as("it was still being built").isEqualTo(built);
            running.startAgain();
            Session again = running.product().signInAs("committee-office");
            Product.await("a complete search index", () -> search(again, "enterprise", Firms.NAME, "&limit=1")
                    .get("index")
                    .asText()
                    .equals("complete"));
            // the demonstration has it built once more where it comes after the first time
            assertThat(built(product)).isGreaterThan(built);
            assertThat(found(again, "enterprise", Firms.NAME)).hasSize(MANY).doesNotHaveDuplicates();
            assertThat(found(again, "hazard", "-")).contains(hazard);
        }
    }

    /** How often the index was built from its beginning to its end. */
    private static long built(Product product) {
        return product.log().lines().filter(line -> line.contains(BUILT)).count();
    }

    /** Before anything is put into an index, its emptiness is written down. */
    private static boolean begun(Path index) {
        return Files.isDirectory(index)
                && names(index).stream()
                        .anyMatch(file -> file.getFileName().toString().startsWith("segments_"));
    }

    private static List<Path> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static JsonNode search(Session user, String kind, String text, String more) {
        String words = URLEncoder.encode(text, StandardCharsets.UTF_8);
        return Session.read(user.get("/api/v1/search?kind=" + kind + "&text=" + words + more));
    }

    private static List<String> found(Session user, String kind, String text) {
        List<String> found = new ArrayList<>();
        String after = "";
        do {
            JsonNode group =
                    search(user, kind, text, "&limit=200" + after).get("groups").get(0);
            group.get("items").forEach(hit -> found.add(hit.get("id").asText()));
            JsonNode next = group.get("next");
            after = next.isNull() ? "" : "&after=" + URLEncoder.encode(next.asText(), StandardCharsets.UTF_8);
        } while (!after.isEmpty());
        return found;
    }
}
