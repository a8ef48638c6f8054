package org.bihuan.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.paging.Page;
import org.bihuan.api.report.Annex2;
import org.bihuan.api.report.Annex2Form;
import org.bihuan.api.report.Annex2Query;
import org.bihuan.api.report.ColumnId;
import org.bihuan.api.report.CountedRecord;
import org.bihuan.api.report.FigureQuery;
import org.bihuan.api.report.ReportService;
import org.bihuan.api.report.RowId;
import org.bihuan.api.text.Text;
import org.bihuan.testkit.Some;

/** The same few figures in each row of a short form. */
final class FakeReports implements ReportService {
    private static final Annex2Form FORM = new Annex2Form(
            List.of(
                    row("total-cumulative", Annex2Form.Kind.TOTAL_CUMULATIVE),
                    row("total-month", Annex2Form.Kind.TOTAL_MONTH),
                    row("non-coal-mine", Annex2Form.Kind.LEAF)),
            List.of(new Annex2Form.Group(
                    "hazard",
                    new Text("治理重大隐患", "Major hazards"),
                    List.of(column("hazard_found"), column("hazard_rate")))));

    private final FakePlatform platform;

    FakeReports(FakePlatform platform) {
        this.platform = platform;
    }

    @Override
    public Annex2Form annex2Form() {
        return FORM;
    }

    @Override
    public Annex2 annex2(Caller caller, Annex2Query query) {
        platform.told.add(query);
        return new Annex2(
                query.asOf(),
                query.lead(),
                query.territory(),
                FORM.rows().stream()
                        .map(row -> new Annex2.Line(
                                row.id(),
                                Map.of(new ColumnId("hazard_found"), Optional.of(BigDecimal.valueOf(12))),
                                Map.of(new ColumnId("hazard_found"), Optional.of(BigDecimal.valueOf(2)))))
                        .toList(),
                Map.of(new ColumnId("closed"), 3L),
                Map.of(new ColumnId("closed"), 1L));
    }

    @Override
    public Page<CountedRecord> records(Caller caller, FigureQuery query) {
        platform.told.add(query);
        return new Page<>(
                List.of(new CountedRecord(
                        LocalDate.of(2023, 6, 1),
                        1,
                        Optional.empty(),
                        Some.aHazard().build())),
                Optional.empty());
    }

    @Override
    public String verify() {
        return "";
    }

    private static Annex2Form.Row row(String id, Annex2Form.Kind kind) {
        return new Annex2Form.Row(
                new RowId(id), new Text("行" + id, id), kind, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Annex2Form.Column column(String id) {
        return new Annex2Form.Column(
                new ColumnId(id), new Text(id, id), new Text("项", "items"), 0, Optional.empty(), Optional.empty());
    }
}
