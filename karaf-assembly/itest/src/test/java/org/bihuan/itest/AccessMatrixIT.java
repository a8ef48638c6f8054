package org.bihuan.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Calls every endpoint as every role, with ids of its own and of others, and compares with the table of rights. */
@ExtendWith(KarafExtension.class)
class AccessMatrixIT {
    private static final Path MATRIX =
            Path.of(Objects.requireNonNull(System.getProperty("itest.matrix"), "set by the build"));
    private static final String ANONYMOUS = "anonymous";

    /** Lists of records that belong to a department, a territory and an enterprise. */
    private static final List<String> RECORDS = List.of(
            "/api/v1/hazards",
            "/api/v1/supervisions",
            "/api/v1/issues",
            "/api/v1/accidents",
            "/api/v1/cases",
            "/api/v1/risks",
            "/api/v1/work-records",
            "/api/v1/inspections",
            "/api/v1/self-checks",
            "/api/v1/drills",
            "/api/v1/look-backs");

    private record Operation(String id, String method, String path) {
        /** The list of whose records it takes one; empty where it takes none. */
        Optional<String> records() {
            return path.startsWith("/api/v1/{records}/")
                    ? Optional.of(RECORDS.get(0))
                    : RECORDS.stream()
                            .filter(list -> path.startsWith(list + "/{"))
                            .findFirst();
        }

        boolean ofAttachment() {
            return path.startsWith("/api/v1/attachments/{");
        }

        boolean ofEnterprise() {
            return path.startsWith("/api/v1/enterprises/{");
        }

        /** Departments see every enterprise and change those of their sectors. */
        boolean changesEnterprise() {
            return ofEnterprise() && !method.equals("GET");
        }

        boolean endsSession() {
            return id.startsWith("signOut");
        }

        /** What a street does with the inspections that it leads, not with those in its territory. */
        boolean inspects() {
            return records().filter("/api/v1/inspections"::equals).isPresent() && method.equals("POST");
        }

        boolean judges() {
            return id.equals("acceptHazard") || id.equals("returnHazard") || id.equals("reopenHazard");
        }
    }

    @TestFactory
    List<DynamicTest> everyEndpointAsEveryRole(Product product) throws IOException {
        Map<String, Map<String, String>> matrix = matrix();
        List<Operation> operations = operations(product);
        assertThat(operations).extracting(Operation::id).containsExactlyInAnyOrderElementsOf(matrix.keySet());
        Session office = product.signInAs("committee-office");
        Map<String, JsonNode> records = new LinkedHashMap<>();
        RECORDS.forEach(list ->
                records.put(list, Session.read(office.get(list + "?limit=200")).get("items")));
        List<DynamicTest> tests = new ArrayList<>();
        for (String role : matrix.values().iterator().next().keySet()) {
            Optional<Session> session = role.equals(ANONYMOUS) ? Optional.empty() : Optional.of(product.signInAs(role));
            for (Operation operation : operations) {
                String expected =
                        Objects.requireNonNull(matrix.get(operation.id())).get(role);
                tests.add(dynamicTest(
                        role + " " + operation.id() + ": " + expected,
                        () -> check(product, session, role, operation, Objects.requireNonNull(expected), records)));
            }
        }
        return tests;
    }

    private static void check(
            Product product,
            Optional<Session> session,
            String role,
            Operation operation,
            String expected,
            Map<String, JsonNode> lists) {
        JsonNode records = Objects.requireNonNull(lists.get(operation.records().orElse(RECORDS.get(0))));
        Optional<Session> caller = operation.endsSession() ? session.map(one -> product.signInAs(role)) : session;
        if (expected.equals("own")
                && (operation.records().isPresent() || operation.ofEnterprise() || operation.ofAttachment())) {
            JsonNode me = Session.read(caller.orElseThrow().get("/api/v1/session"));
            boolean ofSectors = operation.changesEnterprise() && role.equals("department");
            Predicate<JsonNode> mine =
                    record -> ofSectors ? ofTheSectors(record, me, caller.orElseThrow()) : owned(record, me);
            Predicate<JsonNode> fitting = hazard -> !(operation.judges() && role.equals("street"))
                    || hazard.get("level").asText().equals("general");
            Predicate<JsonNode> led = record -> !(operation.inspects() && role.equals("street"))
                    || record.at("/lead/id").equals(me.at("/organisation/id"));
            JsonNode own = first(records, mine.and(fitting).and(led));
            JsonNode foreign = first(records, mine.negate());
            assertThat(refusal(call(product, caller, path(product, operation, own), operation)))
                    .isEmpty();
            assertThat(call(product, caller, path(product, operation, foreign), operation)
                            .statusCode())
                    .isEqualTo(ofSectors ? 403 : 404);
        } else {
            String path = path(product, operation, records.get(0));
            Optional<String> refusal =
                    refusal(call(product, caller, expected.equals("no") ? withNonsense(path) : path, operation));
            if (!expected.equals("no")) {
                assertThat(refusal).isEmpty();
            } else {
                assertThat(refusal).contains(role.equals(ANONYMOUS) ? "not-signed-in" : "forbidden");
            }
        }
    }

    /** Whoever may not do a thing hears that, whatever else is wrong. */
    private static String withNonsense(String path) {
        return path + (path.contains("?") ? "&" : "?") + "asOf=nonsense&from=nonsense&limit=nonsense&state=nonsense";
    }

    private static boolean owned(JsonNode record, JsonNode me) {
        String organisation = me.at("/organisation/id").asText("-");
        return switch (me.get("role").asText()) {
            case "department" -> record.at("/lead/id").asText().equals(organisation);
            case "street" -> record.at("/territory/id").asText().equals(organisation);
            default ->
                record.at("/enterprise/id")
                        .asText()
                        .equals(me.at("/enterprise/id").asText("-"));
        };
    }

    /** Whether a sector of the enterprise that a hazard was found at names the caller's department. */
    private static boolean ofTheSectors(JsonNode hazard, JsonNode me, Session caller) {
        JsonNode firm = Session.read(
                caller.get("/api/v1/enterprises/" + hazard.at("/enterprise/id").asText()));
        return Stream.concat(
                        Stream.of(firm.get("sector")),
                        StreamSupport.stream(firm.get("furtherSectors").spliterator(), false))
                .map(sector -> Session.read(
                        caller.get("/api/v1/sectors/" + sector.get("id").asText())))
                .flatMap(sector ->
                        StreamSupport.stream(sector.get("responsibilities").spliterator(), false))
                .anyMatch(duty -> duty.at("/department/id").equals(me.at("/organisation/id")));
    }

    private static String path(Product product, Operation operation, JsonNode record) {
        String path = operation
                .path()
                .replace("{sector}", "no-such-sector")
                .replace("{records}", "hazards")
                .replace("{list}", "enterprises");
        if (path.startsWith("/api/v1/sectors/")) {
            return path.replace("{id}", "fire-safety")
                    + (operation.id().equals("listStatementRecords") ? "?column=exits-locked" : "");
        }
        String query = operation.id().equals("listAnnex2Records") ? "?row=fire&column=hazard_found" : "";
        return path.replace("{id}", id(product, operation, record))
                + (operation.id().equals("removeModule") ? "?reason=x" : query);
    }

    private static String id(Product product, Operation operation, JsonNode record) {
        if (operation.records().isPresent()) {
            return record.get("id").asText();
        }
        if (operation.ofEnterprise()) {
            return record.at("/enterprise/id").asText();
        }
        return operation.ofAttachment()
                ? photo(product, record.get("id").asText())
                : UUID.randomUUID().toString();
    }

    /** The id of a photo of the hazard; one key for each hazard adds one photo to each. */
    private static String photo(Product product, String hazard) {
        HttpResponse<String> answer = product.signInAs("committee-office")
                .withKey(hazard)
                .upload("POST", "/api/v1/hazards/" + hazard + "/attachments?purpose=before&name=a.png", Photos.png());
        return Session.read(answer).get("id").asText();
    }

    /** Changes carry an empty body or one that is no jar: whoever may make them hears of its faults. */
    private static HttpResponse<String> call(
            Product product, Optional<Session> session, String path, Operation operation) {
        return session.map(one -> one.call(operation.method(), path))
                .orElseGet(() -> Session.anonymous(product).call(operation.method(), path));
    }

    /** The code of the refusal if the right is missing. */
    private static Optional<String> refusal(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isLessThan(500);
        if (answer.statusCode() != 401 && answer.statusCode() != 403) {
            return Optional.empty();
        }
        String code = Session.read(answer).get("code").asText();
        return List.of("not-signed-in", "forbidden").contains(code) ? Optional.of(code) : Optional.empty();
    }

    private static JsonNode first(JsonNode records, Predicate<JsonNode> fits) {
        return StreamSupport.stream(records.spliterator(), false)
                .filter(fits)
                .findFirst()
                .orElseThrow();
    }

    private static List<Operation> operations(Product product) {
        List<Operation> operations = new ArrayList<>();
        Session.read(product.get("/api/v1/openapi.json"))
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.add(new Operation(
                                method.getValue().get("operationId").asText(),
                                method.getKey().toUpperCase(java.util.Locale.ROOT),
                                path.getKey()))));
        // they end every session of the account, so they come last
        operations.sort(Comparator.comparing(Operation::endsSession));
        return operations;
    }

    private static Map<String, Map<String, String>> matrix() throws IOException {
        List<String> lines = Files.readAllLines(MATRIX, StandardCharsets.UTF_8);
        List<String> roles = List.of(lines.get(0).split(",", -1));
        Map<String, Map<String, String>> matrix = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split(",", -1));
            Map<String, String> byRole = new LinkedHashMap<>();
            for (int i = 1; i < roles.size(); i++) {
                byRole.put(roles.get(i), cells.get(i));
            }
            matrix.put(cells.get(0), byRole);
        }
        return matrix;
    }
}
