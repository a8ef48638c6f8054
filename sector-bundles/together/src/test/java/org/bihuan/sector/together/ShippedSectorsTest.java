package org.bihuan.sector.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A sector's folder stands in every list that has to name it. */
class ShippedSectorsTest {
    private static final Path SECTORS = Path.of("..");
    private static final Path FEATURES = SECTORS.resolve("../features/repository/src/main/feature/feature.xml");
    private static final String ID = "([a-z0-9-]+)";

    private final List<String> folders = folders();

    @Test
    void theBuildMakesEachOfThem() throws IOException {
        assertThat(found(SECTORS.resolve("pom.xml"), "<module>" + ID + "</module>"))
                .filteredOn(module -> !List.of("archetype", "together").contains(module))
                .containsExactlyInAnyOrderElementsOf(folders);
    }

    @Test
    void theyAreTestedTogether() throws IOException {
        assertThat(found(Path.of("pom.xml"), "<artifactId>org\\.bihuan\\.sector\\." + ID + "</artifactId>"))
                .containsExactlyInAnyOrderElementsOf(folders);
    }

    @Test
    void eachHasAFeatureOfItsOwnAndTheProductHasAllOfThem() throws IOException {
        String one = """
                  <feature name="bihuan-sector-%s" version="${project.version}">
                    <feature>bihuan-platform</feature>
                    <bundle start-level="26">mvn:org.bihuan/org.bihuan.sector.%s/${project.version}</bundle>
                  </feature>
                """;
        assertThat(Files.readString(FEATURES))
                .contains(folders.stream()
                        .map(folder -> one.formatted(folder, folder))
                        .toList());
        assertThat(found(FEATURES, "<feature>bihuan-sector-" + ID + "</feature>"))
                .containsExactlyInAnyOrderElementsOf(folders);
    }

    @Test
    void theTableForReadersNamesEachWithItsItemsAndSaysWhetherItHasCode() throws IOException {
        List<String> expected = SectorsOnClassPath.definitions().stream()
                .map(sector -> "%s %d %s"
                        .formatted(
                                sector.id(),
                                sector.items().size(),
                                coded(sector.id().value())))
                .toList();
        assertThat(Pattern.compile("(?m)^\\| \\[" + ID + "]\\(\\1\\) \\|.*\\| (\\d+) \\| (data only|with code) \\|$")
                        .matcher(Files.readString(SECTORS.resolve("README.md")))
                        .results()
                        .map(row -> String.join(" ", row.group(1), row.group(2), row.group(3))))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String coded(String folder) {
        return Files.isDirectory(SECTORS.resolve(folder).resolve("src/main/java")) ? "with code" : "data only";
    }

    private static List<String> folders() {
        try (Stream<Path> all = Files.list(SECTORS)) {
            return all.filter(folder -> Files.isDirectory(folder.resolve("src/main/resources/SECTOR-INF")))
                    .map(folder -> folder.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> found(Path file, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
