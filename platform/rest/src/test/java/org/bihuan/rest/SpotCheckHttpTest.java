package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.rest.TestServer.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.inspection.SpotCheckFigure;
import org.bihuan.api.inspection.SpotCheckQuery;
import org.bihuan.api.inspection.SpotCheckRecords;
import org.bihuan.api.organisation.OrganisationId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpotCheckHttpTest {
    private static final TestServer SERVER = new TestServer();
    private static final LocalDate DAY = LocalDate.of(2023, 6, 22);

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
    void everyFigureHasItsNameOfAnnex1AndStandsThereWhenItIsNothing() {
        JsonNode checks = json(SERVER.get("/spot-checks?asOf=2023-06-22&period=month", office));

        assertThat(SERVER.platform.told).containsExactly(new SpotCheckQuery(DAY, true));
        assertThat(checks.path("from").asText()).isEqualTo("2023-05-01");
        assertThat(checks.path("figures").findValuesAsText("id")).hasSize(8).startsWith("spot-check-01");
        assertThat(checks.at("/figures/3/name").asText()).isEqualTo("企业未制定分管负责人职责清单");
        assertThat(checks.at("/total/spot-check-04").asLong()).isEqualTo(2);
        assertThat(checks.at("/total/spot-check-08").asLong()).isZero();
        assertThat(checks.at("/territories/0/unit/name").asText()).isEqualTo("龙城街道办事处");
    }

    @Test
    void aFiguresInspectionsAreListed() {
        JsonNode page = json(SERVER.get(
                "/spot-checks/records?figure=spot-check-04&asOf=2023-06-22&territory=street-longcheng&limit=7",
                office));

        assertThat(page.at("/items/0/kind").asText()).isEqualTo("inspection");
        assertThat(page.at("/items/0/enterprise").asText()).isNotBlank();
        assertThat(SERVER.platform.told)
                .containsExactly(new SpotCheckRecords(
                        new SpotCheckQuery(DAY, false),
                        SpotCheckFigure.SPOT_CHECK_04,
                        Optional.empty(),
                        Optional.of(new OrganisationId("street-longcheng")),
                        Optional.empty(),
                        7));
        JsonNode refused = json(SERVER.get("/spot-checks/records?figure=spot-check-09&period=x&asOf=y", office));
        assertThat(refused.path("faults").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("figure", "period", "asOf");
        assertThat(SERVER.get("/spot-checks/records", office).statusCode()).isEqualTo(422);
    }

    @Test
    void whoMayNotSeeReportsIsToldThatBeforeTheFaultsOfAQuery() {
        String[] system = SERVER.signIn("system");
        for (String path : List.of("/spot-checks", "/spot-checks/figures.xlsx", "/spot-checks/records")) {
            assertThat(SERVER.get(path + "?asOf=x", system).statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    @Test
    void theFiguresAreASpreadsheetAsWell() {
        HttpResponse<String> answer = SERVER.get("/spot-checks/figures.xlsx?asOf=2023-06-22", office);

        assertThat(answer.body()).isEqualTo("sheet 2023-06-22");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"spot-checks-2023-06-22.xlsx\"");
    }
}
