package org.bihuan.core.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bihuan.api.record.Measure;
import org.bihuan.api.record.Measure.Way;
import org.bihuan.api.report.Annex2Form;
import org.bihuan.api.report.Annex2Form.Column;
import org.bihuan.api.report.Annex2Form.Kind;
import org.bihuan.api.report.Annex2Form.Rate;
import org.bihuan.api.report.Annex2Form.Row;
import org.bihuan.api.report.ColumnId;
import org.bihuan.api.report.RowId;

/** Lays counts out on the rows and columns of the form: sums, mirrors and rates. */
final class Annex2Statement {
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    /** 万元 */
    private static final BigDecimal FEN_IN_UNIT = BigDecimal.valueOf(1_000_000);

    private final Annex2Form form;
    private final Map<RowId, List<RowId>> parts = new HashMap<>();

    Annex2Statement(Annex2Form form) {
        this.form = form;
        form.rows().forEach(row -> parts.put(row.id(), partsOf(row)));
    }

    /** The rows in which the records of a row count; a tag's row is its own. */
    List<RowId> parts(RowId row) {
        return parts.getOrDefault(row, List.of());
    }

    /** The values of a row. */
    Map<ColumnId, Optional<BigDecimal>> values(RowId row, Figures figures) {
        Map<Measure, Long> sums = new EnumMap<>(Measure.class);
        for (RowId part : parts(row)) {
            figures.rows()
                    .getOrDefault(part, Map.of())
                    .forEach((measure, count) -> sums.merge(measure, count, Long::sum));
        }
        Map<ColumnId, Optional<BigDecimal>> values = new LinkedHashMap<>();
        for (Column column : form.columns()) {
            values.put(
                    column.id(),
                    column.rate().isPresent() ? rate(column.rate().get(), sums) : Optional.of(value(column, sums)));
        }
        return values;
    }

    /** How many enterprises there are over all rows, for the columns that count them. */
    Map<ColumnId, Long> enterprises(Figures figures) {
        Map<ColumnId, Long> enterprises = new LinkedHashMap<>();
        for (Column column : form.columns()) {
            Measure.of(column.id())
                    .filter(measure -> measure.way() == Way.ENTERPRISES)
                    .ifPresent(measure ->
                            enterprises.put(column.id(), figures.enterprises().getOrDefault(measure, 0L)));
        }
        return enterprises;
    }

    private static BigDecimal value(Column column, Map<Measure, Long> sums) {
        BigDecimal amount = BigDecimal.valueOf(count(column.id(), sums));
        boolean money =
                Measure.of(column.id()).filter(one -> one.way() == Way.MONEY).isPresent();
        return money ? amount.divide(FEN_IN_UNIT, column.decimals(), RoundingMode.HALF_UP) : amount;
    }

    private static long count(ColumnId column, Map<Measure, Long> sums) {
        return Measure.of(column).map(measure -> sums.getOrDefault(measure, 0L)).orElse(0L);
    }

    private static Optional<BigDecimal> rate(Rate rate, Map<Measure, Long> sums) {
        long denominator = count(rate.denominator(), sums);
        if (denominator == 0) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(count(rate.numerator(), sums))
                .multiply(PERCENT)
                .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP));
    }

    private List<RowId> partsOf(Row row) {
        return switch (row.kind()) {
            case LEAF, CROSS_CUTTING -> List.of(row.id());
            case PARENT -> children(row.id());
            case MIRROR -> row.mirrors().flatMap(form::row).map(this::partsOf).orElse(List.of());
            case TOTAL_CUMULATIVE, TOTAL_MONTH -> leaves();
        };
    }

    private List<RowId> children(RowId parent) {
        List<RowId> children = new ArrayList<>();
        form.rows().stream()
                .filter(row -> row.parent().filter(parent::equals).isPresent())
                .forEach(child -> children.addAll(partsOf(child)));
        return children;
    }

    private List<RowId> leaves() {
        return form.rows().stream()
                .filter(row -> row.kind() == Kind.LEAF)
                .map(Row::id)
                .toList();
    }
}
