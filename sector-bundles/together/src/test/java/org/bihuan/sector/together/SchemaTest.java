package org.bihuan.sector.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bihuan.api.sector.SectorFault;
import org.bihuan.api.sector.SectorFaultCode;
import org.bihuan.core.reference.OfflineInspector;
import org.bihuan.sector.together.Schemas.Described;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Editors read the schemas, the platform has its reader; both say the same. */
class SchemaTest {
    private static final String NOBODY_KNOWS = "zzz";
    private static final Map<String, String> DESCRIBED = Map.of(
            "sector.schema.json", "SECTOR-INF/sector.yaml",
            "checklist.schema.json", "SECTOR-INF/checklists/10-items.yaml",
            "en.schema.json", "SECTOR-INF/i18n/en.yaml");

    private final Path folder;

    SchemaTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @TestFactory
    List<DynamicTest> everySectorKeepsToTheSchemas() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path jar : SectorsOnClassPath.jars()) {
            tests.add(dynamicTest(jar.getFileName().toString(), () -> {
                try (FileSystem files = FileSystems.newFileSystem(jar)) {
                    Path content = files.getPath("SECTOR-INF");
                    keeps("sector.schema.json", content.resolve("sector.yaml"));
                    keeps("en.schema.json", content.resolve("i18n/en.yaml"));
                    for (Path checklist : list(content.resolve("checklists"))) {
                        keeps("checklist.schema.json", checklist);
                    }
                }
            }));
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> everyEditionReleasedKeepsToTheSchema() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path sector : list(Path.of(".."))) {
            Path previous = sector.resolve("src/test/previous");
            if (Files.isDirectory(previous)) {
                for (Path edition : list(previous)) {
                    tests.add(dynamicTest(edition.toString(), () -> keeps("edition.schema.json", edition)));
                }
            }
        }
        return tests;
    }

    @TestFactory
    Stream<DynamicTest> theReaderKnowsTheKeysOfTheSchemaAndNoOthers() {
        return objects((schema, way, object) -> {
            if (!object.schema().path("additionalProperties").isBoolean()
                    || object.schema().has("patternProperties")) {
                return;
            }
            Set<String> known = arguments(
                    schema, object.file(Map.of(NOBODY_KNOWS, "1")), SectorFaultCode.SECTOR_KEY_UNKNOWN, NOBODY_KNOWS);
            assertThat(known).as(way).containsExactlyInAnyOrderElementsOf(names(object.properties()));
        });
    }

    @TestFactory
    Stream<DynamicTest> theReaderTakesTheWordsOfTheSchemaAndNoOthers() {
        return objects((schema, way, object) -> object.properties().properties().forEach(property -> {
            JsonNode choice = Schemas.resolved(Schemas.read(schema), property.getValue());
            Set<String> words = new TreeSet<>();
            choice.path("enum").forEach(word -> words.add(word.asText()));
            if (choice.path("type").asText().equals("boolean")) {
                words.addAll(Set.of("true", "false"));
            }
            if (!words.isEmpty()) {
                Object file = object.file(Map.of(property.getKey(), NOBODY_KNOWS));
                assertThat(arguments(schema, file, SectorFaultCode.SECTOR_VALUE_WRONG, property.getKey()))
                        .as(way + "/" + property.getKey())
                        .isEqualTo(words);
            }
        }));
    }

    @Test
    void everyObjectOfTheSchemasIsClosed() {
        for (String schema : DESCRIBED.keySet()) {
            assertThat(Schemas.objects(schema))
                    .allSatisfy((way, object) -> assertThat(object.schema().has("additionalProperties"))
                            .as(schema + way)
                            .isTrue());
        }
    }

    private Stream<DynamicTest> objects(Look look) {
        return DESCRIBED.keySet().stream().sorted().flatMap(schema -> Schemas.objects(schema).entrySet().stream()
                .map(object -> dynamicTest(
                        schema + object.getKey(), () -> look.at(schema, object.getKey(), object.getValue()))));
    }

    private interface Look {
        void at(String schema, String way, Described object);
    }

    /** The words that the reader expects instead of the one it met; none where it says nothing. */
    private Set<String> arguments(String schema, Object file, SectorFaultCode code, String first) {
        Optional<String> expected = faults(schema, file).stream()
                .filter(fault ->
                        fault.code() == code && fault.arguments().get(0).equals(first))
                .map(fault -> fault.arguments().get(1))
                .findFirst();
        return expected.map(words -> new TreeSet<>(List.of(words.split(", ")))).orElseGet(TreeSet::new);
    }

    /** What the reader says of a sector with this file, and with small sound ones beside it. */
    private List<SectorFault> faults(String schema, Object file) {
        Map<String, String> content = new LinkedHashMap<>(Map.of(
                "SECTOR-INF/sector.yaml", "{id: x, version: 1.0.0}",
                "SECTOR-INF/checklists/10-items.yaml", "items: [{id: x-01}]",
                "SECTOR-INF/i18n/en.yaml", "items: {x-01: {check: Look}}"));
        try {
            content.put(DESCRIBED.getOrDefault(schema, ""), Schemas.JSON.writeValueAsString(file));
            for (Map.Entry<String, String> one : content.entrySet()) {
                Path path = folder.resolve(one.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, one.getValue());
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new OfflineInspector()
                .inspect(folder).faults().stream()
                        .filter(fault -> fault.file().equals(DESCRIBED.get(schema)))
                        .toList();
    }

    private static Set<String> names(JsonNode properties) {
        return new TreeSet<>(
                properties.properties().stream().map(Map.Entry::getKey).toList());
    }

    private static void keeps(String schema, Path file) throws IOException {
        try (InputStream from = Files.newInputStream(file)) {
            assertThat(Schemas.faults(schema, from)).as(file.toString()).isEmpty();
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
