package org.bihuan.core.reference;

import java.util.List;
import org.bihuan.api.report.Annex2Form;
import org.bihuan.api.report.Annex2Form.Column;
import org.bihuan.api.report.Annex2Form.Group;
import org.bihuan.api.report.Annex2Form.Kind;
import org.bihuan.api.report.Annex2Form.Rate;
import org.bihuan.api.report.Annex2Form.Row;
import org.bihuan.api.report.ColumnId;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.SectorId;
import org.bihuan.core.report.Annex2FormSource;
import org.bihuan.core.sector.YamlMap;
import org.osgi.service.component.annotations.Component;

/** The form of Annex 2 as it ships with the platform. */
@Component
public final class YamlAnnex2Form implements Annex2FormSource {
    private final Annex2Form form = ReferenceData.read("annex2.yaml", YamlAnnex2Form::form);

    @Override
    public Annex2Form form() {
        return form;
    }

    private static Annex2Form form(YamlMap file) {
        List<Row> rows = file.maps("rows").stream().map(YamlAnnex2Form::row).toList();
        List<Group> groups = file.maps("groups").stream()
                .map(group -> new Group(group.text("id"), Labels.of(group, "label"), columns(group)))
                .toList();
        return new Annex2Form(rows, groups);
    }

    private static Row row(YamlMap row) {
        return new Row(
                new RowId(row.text("id")),
                Labels.of(row, "label"),
                row.choice("kind", Kind.class).orElse(Kind.LEAF),
                row.optionalId("parent").map(RowId::new),
                row.optionalId("mirrors").map(RowId::new),
                row.optionalId("owner").map(SectorId::new));
    }

    private static List<Column> columns(YamlMap group) {
        return group.maps("columns").stream()
                .map(column -> new Column(
                        new ColumnId(column.text("id")),
                        Labels.of(column, "label"),
                        Labels.of(column, "unit"),
                        column.optionalNumber("decimals").orElse(0),
                        column.optionalText("within").map(ColumnId::new),
                        column.optionalMap("rate")
                                .map(rate -> new Rate(
                                        new ColumnId(rate.text("numerator")), new ColumnId(rate.text("denominator"))))))
                .toList();
    }
}
