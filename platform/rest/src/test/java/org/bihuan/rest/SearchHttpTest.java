package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.rest.TestServer.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.search.SearchRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What a search finds, as it is shown. */
class SearchHttpTest {
    private static final TestServer SERVER = new TestServer();

    private final String[] office = SERVER.signIn("office");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void aSearchAnswersKindByKindWithMarksAndSaysWhetherItIsComplete() {
        JsonNode answer = json(SERVER.get("/search?text=%E6%B5%AE%E7%9F%B3%20x&kind=hazard&after=abc&limit=7", office));

        assertThat(SERVER.platform.told)
                .containsExactly(new SearchRequest(Optional.of("浮石 x"), Set.of("hazard"), Optional.of("abc"), 7));
        assertThat(answer.path("index").asText()).isEqualTo("building");
        assertThat(answer.path("records").asLong()).isEqualTo(17);
        JsonNode group = answer.path("groups").path(0);
        assertThat(group.path("kind").asText()).isEqualTo("hazard");
        assertThat(group.path("next").asText()).isEqualTo("more");
        assertThat(group.path("previous").asText()).isEqualTo("~less");
        JsonNode hit = group.path("items").path(0);
        assertThat(hit.path("excerpt").toString())
                .isEqualTo("[{\"text\":\"有\",\"found\":false},{\"text\":\"浮石\",\"found\":true}]");
        assertThat(hit.path("territory").path("name").asText()).isEqualTo("龙城街道办事处");
        assertThat(hit.path("lead").isNull()).isTrue();
        assertThat(hit.path("state").asText()).isEqualTo("returned");
        assertThat(hit.path("day").asText()).isEqualTo("2023-06-01");
    }
}
