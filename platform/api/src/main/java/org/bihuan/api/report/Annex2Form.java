package org.bihuan.api.report;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.text.Text;

/**
 * The form of Annex 2: its rows and columns.
 *
 * @param rows all 40 rows, in the order printed
 * @param groups headings of the first level with their columns, 24 in all
 */
public record Annex2Form(List<Row> rows, List<Group> groups) {
    /** What kind of row it is. */
    public enum Kind {
        /** Total since the campaign began. */
        TOTAL_CUMULATIVE,
        /** Total of this month. */
        TOTAL_MONTH,
        /** Records count here; part of the total. */
        LEAF,
        /** Sum of its children. */
        PARENT,
        /** Shows another row's figures again. */
        MIRROR,
        /** Counts by tag; overlaps with the leaves, no part of the total. */
        CROSS_CUTTING
    }

    /**
     * A row.
     *
     * @param id its id
     * @param label as printed
     * @param kind its kind
     * @param parent the row it is part of
     * @param mirrors the row that it repeats
     * @param owner the sector that owns it
     */
    public record Row(
            RowId id,
            Text label,
            Kind kind,
            Optional<RowId> parent,
            Optional<RowId> mirrors,
            Optional<SectorId> owner) {}

    /**
     * A heading of the first level.
     *
     * @param id its id
     * @param label as printed
     * @param columns its columns, in the order printed
     */
    public record Group(String id, Text label, List<Column> columns) {}

    /**
     * A column.
     *
     * @param id its id
     * @param label as printed
     * @param unit unit as printed
     * @param decimals decimals shown: 0, 1 for rates, 2 for money
     * @param within the column of which it says a part (其中)
     * @param rate for a rate: what is divided by what
     */
    public record Column(
            ColumnId id, Text label, Text unit, int decimals, Optional<ColumnId> within, Optional<Rate> rate) {}

    /**
     * A rate in percent, one decimal, half up; a dash where the denominator is 0.
     *
     * @param numerator column divided
     * @param denominator column divided by
     */
    public record Rate(ColumnId numerator, ColumnId denominator) {}

    /** All columns in the order printed. */
    public List<Column> columns() {
        return groups.stream().flatMap(group -> group.columns().stream()).toList();
    }

    /** The row with this id. */
    public Optional<Row> row(RowId id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** What a row is called away from the printed form: what it is part of stands before its own label. */
    public Text name(Row row) {
        return row.parent()
                .flatMap(this::row)
                .map(Row::label)
                .map(whole -> new Text(
                        whole.zh() + "：" + row.label().zh(),
                        whole.en() + ": " + row.label().en()))
                .orElse(row.label());
    }

    /** The column with this id. */
    public Optional<Column> column(ColumnId id) {
        return columns().stream().filter(column -> column.id().equals(id)).findFirst();
    }
}
