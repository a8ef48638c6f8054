package org.bihuan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.EnterpriseQuery;
import org.bihuan.api.organisation.EnterpriseSize;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.SectorId;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.Test;

class QueryTextTest {
    @Test
    void aQuerySurvivesItsWayThroughAText() {
        HazardQuery hazards = new HazardQuery(
                Optional.of("a=1&b 浮石%"),
                Optional.of(new SectorId("fire-safety")),
                Set.of(Stage.PLANNED, Stage.REGISTERED),
                Optional.of(Severity.GENERAL),
                Optional.of(new OrganisationId("dept-fire")),
                Optional.empty(),
                Optional.of(new EnterpriseId(Some.id())),
                Optional.of(LocalDate.of(2023, 5, 1)),
                Optional.of(LocalDate.of(2023, 6, 1)),
                Optional.of(LocalDate.of(2023, 7, 1)),
                true,
                Optional.of("x"),
                7);
        assertThat(again(HazardQuery.class, hazards, "x", 7)).isEqualTo(hazards);
        EnterpriseQuery firms = new EnterpriseQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new RowId("parks")),
                true,
                Optional.of(EnterpriseSize.SMALL),
                Optional.empty(),
                Optional.of("x"),
                7);
        assertThat(again(EnterpriseQuery.class, firms, "x", 7)).isEqualTo(firms);
        RecordQuery records = new RecordQuery(
                Optional.empty(),
                Optional.empty(),
                Set.of("FIXED", "REGISTERED"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new RecordId(Some.id())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("x"),
                7);
        assertThat(again(RecordQuery.class, records, "x", 7)).isEqualTo(records);
    }

    private static <Q extends Record> Q again(Class<Q> type, Q query, String after, int limit) {
        return QueryText.read(type, QueryText.write(query), Optional.of(after), limit);
    }
}
