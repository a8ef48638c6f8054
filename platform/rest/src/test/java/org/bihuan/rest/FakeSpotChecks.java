package org.bihuan.rest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.inspection.SpotCheckFigure;
import org.bihuan.api.inspection.SpotCheckQuery;
import org.bihuan.api.inspection.SpotCheckRecords;
import org.bihuan.api.inspection.SpotCheckService;
import org.bihuan.api.inspection.SpotChecks;
import org.bihuan.api.inspection.SpotChecks.Unit;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.paging.Page;
import org.bihuan.api.report.CountedRecord;
import org.bihuan.testkit.Some;

/** Two enterprises, both without a list of duties; one inspection. */
final class FakeSpotChecks implements SpotCheckService {
    private static final Map<SpotCheckFigure, Long> FIGURES =
            Map.of(SpotCheckFigure.SPOT_CHECK_01, 2L, SpotCheckFigure.SPOT_CHECK_04, 2L);

    private final List<Object> told;

    FakeSpotChecks(List<Object> told) {
        this.told = told;
    }

    @Override
    public SpotChecks figures(Caller caller, SpotCheckQuery query) {
        told.add(query);
        return new SpotChecks(
                LocalDate.of(2023, 5, 1),
                query.asOf(),
                FIGURES,
                List.of(),
                List.of(new Unit(new OrganisationId("street-longcheng"), FIGURES)));
    }

    @Override
    public Page<CountedRecord> records(Caller caller, SpotCheckRecords query) {
        told.add(query);
        return new Page<>(
                List.of(new CountedRecord(
                        LocalDate.of(2023, 6, 1),
                        1,
                        Optional.of(new EnterpriseId(Some.id())),
                        Some.anInspection().submitted("ent-10"))),
                Optional.empty());
    }

    @Override
    public void sheet(Caller caller, SpotCheckQuery query, Locale language, OutputStream to) throws IOException {
        to.write(("sheet " + query.asOf()).getBytes(StandardCharsets.UTF_8));
    }
}
