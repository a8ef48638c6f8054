package org.bihuan.rest.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.report.Annex2;
import org.bihuan.api.report.Annex2Form;
import org.bihuan.api.report.ColumnId;
import org.bihuan.api.report.CountedRecord;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.SectorId;
import org.bihuan.rest.hazard.HazardView;
import org.bihuan.rest.json.Json;
import org.bihuan.rest.record.HeadView;
import org.bihuan.rest.record.HeadViews;
import org.jspecify.annotations.Nullable;

/** Shows Annex 2 and its form. */
public final class Annex2Views {
    private Annex2Views() {}

    /** The form. */
    public record Form(List<FormRow> rows, List<Group> groups) {}

    /** A row of the form. */
    public record FormRow(
            String id,
            String label,
            String kind,
            @Nullable String parent,
            @Nullable String mirrors,
            @Nullable String owner) {}

    /** A heading of the first level with its columns. */
    public record Group(String id, String label, List<Column> columns) {}

    /** A column. */
    public record Column(
            String id,
            String label,
            String unit,
            int decimals,
            @Nullable String within,
            @Nullable RateView rate) {}

    /** What a rate divides by what. */
    public record RateView(String numerator, String denominator) {}

    /** The figures of a day; a rate without a denominator is null. */
    public record Statement(
            LocalDate asOf,
            @Nullable String lead,
            @Nullable String territory,
            List<String> columns,
            List<Line> rows,
            Enterprises enterprises) {}

    /** How many different enterprises there are over all rows, by column; the totals add up the rows. */
    public record Enterprises(Map<String, Long> values, Map<String, Long> month) {}

    /** The figures of a row: since the campaign began, and of the month. */
    public record Line(
            String id,
            String label,
            String kind,
            @Nullable String parent,
            Map<String, @Nullable BigDecimal> values,
            Map<String, @Nullable BigDecimal> month) {}

    /**
     * Something that a figure counts, with the day that decides the period: how much (money in yuan), of which enterprise where the figure counts
     * enterprises, and the record; a hazard in full as well.
     */
    public record Counted(
            LocalDate date,
            String kind,
            BigDecimal amount,
            @Nullable String enterprise,
            HeadView record,
            @Nullable HazardView hazard) {}

    /** Shows what a figure counts that is a number of something. */
    public static Counted counted(CountedRecord counted, HeadViews heads, Locale language) {
        return counted(counted, 0, heads, language, null);
    }

    static Counted counted(
            CountedRecord counted, int decimals, HeadViews heads, Locale language, @Nullable HazardView hazard) {
        return new Counted(
                counted.date(),
                Json.id(counted.record().kind()),
                BigDecimal.valueOf(counted.amount(), decimals),
                counted.enterprise().map(EnterpriseId::toString).orElse(null),
                heads.of(counted.record(), language),
                hazard);
    }

    static Form form(Annex2Form form, Locale language) {
        return new Form(
                form.rows().stream()
                        .map(row -> new FormRow(
                                row.id().value(),
                                row.label().in(language),
                                Json.id(row.kind()),
                                row.parent().map(RowId::value).orElse(null),
                                row.mirrors().map(RowId::value).orElse(null),
                                row.owner().map(SectorId::value).orElse(null)))
                        .toList(),
                form.groups().stream()
                        .map(group -> new Group(
                                group.id(),
                                group.label().in(language),
                                group.columns().stream()
                                        .map(column -> column(column, language))
                                        .toList()))
                        .toList());
    }

    static Statement statement(Annex2 annex, Annex2Form form, Locale language) {
        List<Annex2Form.Column> columns = form.columns();
        return new Statement(
                annex.asOf(),
                annex.lead().map(OrganisationId::value).orElse(null),
                annex.territory().map(OrganisationId::value).orElse(null),
                columns.stream().map(column -> column.id().value()).toList(),
                annex.lines().stream()
                        .flatMap(line -> form.row(line.row()).map(row -> line(line, row, columns, language)).stream())
                        .toList(),
                new Enterprises(counted(annex.enterprises()), counted(annex.monthEnterprises())));
    }

    private static Map<String, Long> counted(Map<ColumnId, Long> enterprises) {
        Map<String, Long> shown = new LinkedHashMap<>();
        enterprises.forEach((column, count) -> shown.put(column.value(), count));
        return shown;
    }

    private static Column column(Annex2Form.Column column, Locale language) {
        return new Column(
                column.id().value(),
                column.label().in(language),
                column.unit().in(language),
                column.decimals(),
                column.within().map(ColumnId::value).orElse(null),
                column.rate()
                        .map(rate -> new RateView(
                                rate.numerator().value(), rate.denominator().value()))
                        .orElse(null));
    }

    private static Line line(Annex2.Line line, Annex2Form.Row row, List<Annex2Form.Column> columns, Locale language) {
        Map<String, @Nullable BigDecimal> month = figures(line.month(), columns);
        return new Line(
                row.id().value(),
                row.label().in(language),
                Json.id(row.kind()),
                row.parent().map(RowId::value).orElse(null),
                row.kind() == Annex2Form.Kind.TOTAL_MONTH ? month : figures(line.values(), columns),
                month);
    }

    private static Map<String, @Nullable BigDecimal> figures(
            Map<ColumnId, Optional<BigDecimal>> figures, List<Annex2Form.Column> columns) {
        Map<String, @Nullable BigDecimal> shown = new LinkedHashMap<>();
        for (Annex2Form.Column column : columns) {
            shown.put(
                    column.id().value(),
                    figures.getOrDefault(column.id(), Optional.empty()).orElse(null));
        }
        return shown;
    }
}
