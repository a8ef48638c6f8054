package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;
import org.bihuan.api.enforcement.Batch;
import org.bihuan.api.enforcement.BatchQuery;
import org.bihuan.api.enforcement.BatchesQuery;
import org.bihuan.api.organisation.OrganisationId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EnforcementFigureTest {
    private static final TestServer SERVER = new TestServer();

    private final String[] office = SERVER.signIn("office");

    @BeforeEach
    void forget() {
        SERVER.platform.told.clear();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void aQuarterIsShownInAllAndByDepartment() {
        JsonNode shown = TestServer.json(SERVER.get("/enforcement-figures?day=2023-08-01", office));
        assertThat(SERVER.platform.told).containsExactly(new BatchesQuery(Optional.of(LocalDate.of(2023, 8, 1))));
        assertThat(shown.path("from").asText()).isEqualTo("2023-07-01");
        assertThat(shown.at("/lines/0/department").isNull()).isTrue();
        assertThat(shown.at("/lines/0/figures/interviews").asInt()).isEqualTo(2);
        assertThat(shown.at("/lines/1/department/id").asText()).isEqualTo("dept-housing");
    }

    @Test
    void theRecordsOfAFigureAreListed() {
        JsonNode shown = TestServer.json(SERVER.get(
                "/enforcement-figures/records?figure=dangerous-operations&day=2023-08-01&lead=dept-housing&limit=5",
                office));
        assertThat(SERVER.platform.told)
                .containsExactly(new BatchQuery(
                        Batch.DANGEROUS_OPERATIONS,
                        LocalDate.of(2023, 8, 1),
                        Optional.of(new OrganisationId("dept-housing")),
                        Optional.empty(),
                        5));
        assertThat(shown.at("/items/0/record/number").asText())
                .isEqualTo(FakeCases.CASE.head().number());
    }

    @Test
    void whatIsWrongInAnAddressIsToldAtOnce() {
        JsonNode refused = TestServer.json(SERVER.get("/enforcement-figures/records?figure=x&limit=0", office));
        assertThat(refused.path("faults")).hasSize(3);
    }

    @Test
    void whoMayNotSeeReportsIsToldThatBeforeTheFaultsOfAQuery() {
        String[] system = SERVER.signIn("system");
        assertThat(SERVER.get("/enforcement-figures?day=x", system).statusCode())
                .isEqualTo(403);
        assertThat(SERVER.post("/enforcement-figures/export?day=x", "", system).statusCode())
                .isEqualTo(403);
    }
}
