package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.rest.TestServer.json;
import static org.bihuan.rest.TestServer.refused;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.bihuan.api.statement.FigureRecords;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sector's own figures and goals. */
class StatementHttpTest {
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
    void aSectorsStatementShowsBothPeriodsAndNullWhereARuleFailed() {
        JsonNode statement = json(SERVER.get("/sectors/non-coal-mines/statement?asOf=2023-06-22", office));
        assertThat(statement.path("sector").asText()).isEqualTo("non-coal-mines");
        assertThat(statement.path("asOf").asText()).isEqualTo("2023-06-22");
        JsonNode columns = statement.path("columns");
        assertThat(columns.get(0).path("name").asText()).isEqualTo("违法盗采点");
        assertThat(columns.get(0).path("cumulative").asInt()).isEqualTo(12);
        assertThat(columns.get(0).path("month").asInt()).isEqualTo(2);
        assertThat(columns.get(1).path("cumulative").isNull()).isTrue();
    }

    @Test
    void aSectorsGoalsAreShownByMonthAndNullWhereLastYearHadNone() {
        JsonNode goals = json(SERVER.get("/sectors/non-coal-mines/goals?asOf=2023-01-22", office))
                .path("items");
        assertThat(goals.get(0).toString())
                .isEqualTo(
                        "{\"id\":\"accidents\",\"name\":\"事故总量\",\"unit\":\"起\",\"target\":-30,\"progress\":-33.3,\"met\":true,"
                                + "\"months\":[{\"month\":\"2023-01\",\"actual\":2,\"lastYear\":3}]}");
        assertThat(goals.get(1).path("progress").isNull()).isTrue();
        assertThat(goals.get(1).path("met").isNull()).isTrue();
        assertThat(SERVER.platform.told).containsExactly(LocalDate.of(2023, 1, 22));
        refused(SERVER.get("/sectors/non-coal-mines/goals?asOf=june", office), 422, "invalid-input");
    }

    @Test
    void anOwnFiguresRecordsNeedItsColumn() {
        String path = "/sectors/non-coal-mines/statement/records";
        JsonNode problem = refused(SERVER.get(path + "?period=year", office), 422, "invalid-input");
        assertThat(problem.path("faults").findValuesAsText("pointer")).containsExactlyInAnyOrder("column", "period");
        JsonNode records = json(SERVER.get(path + "?column=illegal-sites&period=month&limit=7", office));
        assertThat(records.path("items").get(0).path("hazard").path("id").asText())
                .isNotEmpty();
        assertThat(SERVER.platform.told).singleElement().isInstanceOfSatisfying(FigureRecords.class, query -> {
            assertThat(query.month()).isTrue();
            assertThat(query.limit()).isEqualTo(7);
        });
    }
}
