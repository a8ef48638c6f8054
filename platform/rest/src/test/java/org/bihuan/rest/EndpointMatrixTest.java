package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bihuan.api.identity.Role;
import org.bihuan.rest.http.Anonymous;
import org.bihuan.rest.openapi.OpenApiMaker;
import org.bihuan.rest.openapi.Operation;
import org.junit.jupiter.api.Test;

/** Every endpoint stands in the table of rights and in the description of the interface, and nothing else does. */
class EndpointMatrixTest {
    private static final Path MATRIX = Path.of("src/test/resources/access-matrix.csv");

    @Test
    void theMatrixNamesEveryEndpointAndNoOther() throws IOException {
        assertThat(matrix().keySet())
                .containsExactlyInAnyOrderElementsOf(operations().keySet());
    }

    @Test
    void theMatrixHasAColumnForEveryRole() throws IOException {
        List<String> columns = new ArrayList<>(List.of("operation", "anonymous"));
        Arrays.stream(Role.values()).map(Role::id).forEach(columns::add);
        assertThat(lines().get(0)).isEqualTo(String.join(",", columns));
        assertThat(matrix().values()).allSatisfy(line -> assertThat(line).hasSize(columns.size()));
        assertThat(matrix().values())
                .allSatisfy(line -> assertThat(line.subList(1, line.size())).isSubsetOf("yes", "own", "no"));
    }

    @Test
    void onlyWhatIsMarkedSoIsOpenToAnybody() throws IOException {
        Map<String, Boolean> operations = operations();
        assertThat(matrix())
                .allSatisfy((operation, line) ->
                        assertThat(line.get(1).equals("yes")).as(operation).isEqualTo(operations.get(operation)));
    }

    @Test
    void theDescriptionNamesEveryEndpointAndNoOther() throws IOException {
        JsonNode description = TestServer.JSON.readTree(
                Path.of("target/classes/org/bihuan/rest/openapi/openapi.json").toFile());
        List<String> described = new ArrayList<>();
        description
                .path("paths")
                .forEach(path -> path.forEach(
                        operation -> described.add(operation.path("operationId").asText())));
        assertThat(described).doesNotHaveDuplicates();
        assertThat(described).containsExactlyInAnyOrderElementsOf(operations().keySet());
    }

    @Test
    void everyMethodOfAResourceIsDescribed() {
        assertThat(OpenApiMaker.resources().stream()
                        .flatMap(resource -> Stream.of(resource.getDeclaredMethods()))
                        .filter(method -> Arrays.stream(method.getAnnotations()).anyMatch(one -> one.annotationType()
                                .isAnnotationPresent(jakarta.ws.rs.HttpMethod.class))))
                .hasSizeGreaterThan(35)
                .allMatch(method -> method.isAnnotationPresent(Operation.class));
    }

    private static Map<String, Boolean> operations() {
        Map<String, Boolean> operations = new TreeMap<>();
        OpenApiMaker.resources().stream()
                .flatMap(resource -> Stream.of(resource.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Operation.class))
                .forEach(method -> operations.put(
                        method.getAnnotation(Operation.class).value(), method.isAnnotationPresent(Anonymous.class)));
        return operations;
    }

    private static Map<String, List<String>> matrix() throws IOException {
        Map<String, List<String>> matrix = new TreeMap<>();
        lines().stream().skip(1).map(line -> List.of(line.split(","))).forEach(line -> matrix.put(line.get(0), line));
        return matrix;
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(MATRIX, StandardCharsets.UTF_8);
    }
}
