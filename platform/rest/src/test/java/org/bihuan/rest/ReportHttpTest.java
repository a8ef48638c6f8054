package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.rest.TestServer.json;
import static org.bihuan.rest.TestServer.refused;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.bihuan.api.report.FigureQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Annex 2, its sheet, and the records behind a figure. */
class ReportHttpTest {
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
    void annex2ShowsBothPeriodsAndNullForWhatIsNotKnown() {
        JsonNode annex = json(SERVER.get("/reports/annex2?asOf=2023-06-22&lead=dept-emergency", office));
        assertThat(annex.path("columns").toString()).isEqualTo("[\"hazard_found\",\"hazard_rate\"]");
        assertThat(annex.path("lead").asText()).isEqualTo("dept-emergency");
        JsonNode rows = annex.path("rows");
        assertThat(rows.get(0).path("values").path("hazard_found").asInt()).isEqualTo(12);
        assertThat(rows.get(0).path("month").path("hazard_found").asInt()).isEqualTo(2);
        assertThat(rows.get(0).path("values").path("hazard_rate").isNull()).isTrue();
        assertThat(rows.get(1).path("values").path("hazard_found").asInt()).isEqualTo(2);
    }

    @Test
    void aFiguresRecordsNeedItsRowAndColumn() {
        JsonNode problem = refused(SERVER.get("/reports/annex2/records?period=year", office), 422, "invalid-input");
        assertThat(problem.path("faults").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("row", "column", "period");
        JsonNode records = json(SERVER.get(
                "/reports/annex2/records?row=total-month&column=hazard_found&period=month&asOf=2023-06-22", office));
        assertThat(records.path("items").get(0).path("kind").asText()).isEqualTo("hazard");
        assertThat(SERVER.platform.told).singleElement().isInstanceOfSatisfying(FigureQuery.class, query -> assertThat(
                        query.month())
                .isTrue());
    }

    @Test
    void whoMayNotSeeReportsIsToldThatBeforeTheFaultsOfAQuery() {
        String[] system = SERVER.signIn("system");
        for (String path : List.of("annex2", "annex2.xlsx", "annex2/records")) {
            refused(SERVER.get("/reports/" + path + "?asOf=x", system), 403, "forbidden");
        }
    }

    @Test
    void theSheetIsAnAttachment() {
        HttpResponse<String> answer = SERVER.get("/reports/annex2.xlsx?asOf=2023-06-22", office);
        assertThat(answer.body()).isEqualTo("sheet 2023-06-22 of 安全生产委员会办公室");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"annex2-2023-06-22.xlsx\"");
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().contains("spreadsheetml");
    }
}
