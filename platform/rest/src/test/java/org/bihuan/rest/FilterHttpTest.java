package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.rest.TestServer.json;
import static org.bihuan.rest.TestServer.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.api.filter.FilterChange;
import org.bihuan.api.filter.FilterId;
import org.bihuan.api.filter.NewFilter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Filters that people save for themselves. */
class FilterHttpTest {
    private static final TestServer SERVER = new TestServer();

    private final String[] office = SERVER.signIn("office");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void savedFiltersAreListedSavedChangedAndRemoved() {
        JsonNode listed =
                json(SERVER.get("/filters?list=hazards", office)).path("items").path(0);
        assertThat(listed.path("name").asText()).isEqualTo("我的逾期");
        assertThat(listed.path("query").asText()).isEqualTo("overdue=true");
        assertThat(listed.path("usual").asBoolean()).isTrue();
        String id = listed.path("id").asText();

        assertThat(SERVER.post("/filters", "{\"list\":\"hazards\",\"name\":\"n\",\"query\":\"q=1\"}", office)
                        .statusCode())
                .isEqualTo(201);
        HttpRequest.Builder change = HttpRequest.newBuilder(SERVER.at("/api/v1/filters/" + id))
                .header("Content-Type", "application/json")
                .method("PATCH", HttpRequest.BodyPublishers.ofString("{\"name\":\"m\"}"));
        assertThat(SERVER.send(with(change, office)).statusCode()).isEqualTo(200);
        HttpRequest.Builder removal =
                HttpRequest.newBuilder(SERVER.at("/api/v1/filters/" + id)).DELETE();
        assertThat(SERVER.send(with(removal, office)).statusCode()).isEqualTo(204);

        assertThat(SERVER.platform.told)
                .containsExactly(
                        Optional.of("hazards"),
                        new NewFilter("hazards", "n", "q=1", null),
                        new FilterChange("m", null, null),
                        new FilterId(UUID.fromString(id)));
    }
}
