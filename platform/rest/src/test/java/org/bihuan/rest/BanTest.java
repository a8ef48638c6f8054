package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class BanTest {
    private static final TestServer SERVER = new TestServer();

    private final String[] office = SERVER.signIn("office");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void theBansAgainstPeopleOfANameAreListed() {
        String person = URLEncoder.encode("李某", StandardCharsets.UTF_8);
        JsonNode ban = TestServer.json(SERVER.get("/industry-bans?person=" + person, office))
                .at("/items/0");
        assertThat(ban.path("person").asText()).isEqualTo("李某");
        assertThat(ban.path("until").asText()).isEqualTo("2028-07-31");
        assertThat(ban.path("opened").isNull()).isTrue();
    }

    @Test
    void aNameIsNeeded() {
        assertThat(TestServer.json(SERVER.get("/industry-bans", office))
                        .at("/faults/0/pointer")
                        .asText())
                .isEqualTo("person");
    }
}
