package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.rest.TestServer.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class AuditHttpTest {
    private static final TestServer SERVER = new TestServer();

    private final String[] office = SERVER.signIn("office");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void aFindingNamesItsRecordByKindIdAndNumber() {
        JsonNode found = findings("").get(0);

        assertThat(found.path("kind").asText()).isEqualTo("case");
        assertThat(found.path("id").asText()).isEqualTo(id(1));
        assertThat(found.path("name").asText()).isEqualTo("ZF-1");
        assertThat(found.path("record").asText()).isEqualTo("case ZF-1 " + id(1));
        assertThat(found.path("message").asText()).isEqualTo("记录与其最后一次变更留下的内容不符。");
    }

    @Test
    void aRecordThatCannotBeReadHasNoNumber() {
        JsonNode found = findings("").get(1);

        assertThat(found.path("kind").asText()).isEqualTo("work-record");
        assertThat(found.path("name").isNull()).isTrue();
        assertThat(found.path("record").asText()).isEqualTo("work_record " + id(2));
    }

    @Test
    void aSealIsNamedByItsNumberAndTheEventThatItMisses() {
        JsonNode found = findings("").get(2);

        assertThat(found.path("kind").asText()).isEqualTo("seal");
        assertThat(found.path("name").asText()).isEqualTo("4");
        assertThat(found.path("event").asText()).isEqualTo(id(5));
        assertThat(found.path("record").asText()).isEqualTo("seal 4 event " + id(5));
    }

    @Test
    void anEventThatDoesNotTellTheKindOfItsRecordIsNamedWithIt() {
        JsonNode found = findings("").get(3);

        assertThat(found.path("kind").asText()).isEqualTo("record");
        assertThat(found.path("event").asText()).isEqualTo(id(6));
        assertThat(found.path("id").asText()).isEqualTo(id(7));
    }

    @Test
    void aFileIsNamedWithTheRecordThatHasIt() {
        JsonNode found = findings("?files=true").get(0);

        assertThat(found.path("name").asText()).isEqualTo("ZF-1");
        assertThat(found.path("file").asText()).isEqualTo("现场.jpg");
        assertThat(found.path("record").asText()).isEqualTo("case ZF-1 " + id(1) + " attachment 现场.jpg " + id(3));
    }

    private JsonNode findings(String query) {
        return json(SERVER.get("/audit/verification" + query, office)).path("findings");
    }

    private static String id(long low) {
        return new UUID(0, low).toString();
    }
}
