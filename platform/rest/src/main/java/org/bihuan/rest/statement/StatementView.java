package org.bihuan.rest.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.statement.Statement;
import org.bihuan.api.statement.Statement.Figure;
import org.bihuan.rest.hazard.HazardView;
import org.jspecify.annotations.Nullable;

/** The own figures of a sector as callers see them. */
public record StatementView(String sector, String version, LocalDate asOf, List<Column> columns) {
    /** A column with its figures; null where its rule failed. */
    public record Column(
            String id,
            String name,
            List<String> items,
            boolean coded,
            @Nullable Long cumulative,
            @Nullable Long month) {
        static Column of(Figure figure, Locale language) {
            return new Column(
                    figure.column().id(),
                    figure.column().name().in(language),
                    figure.column().items().stream().map(ItemId::value).toList(),
                    figure.column().coded(),
                    figure.cumulative().orElse(null),
                    figure.month().orElse(null));
        }
    }

    /** A record that a figure counts, with the day that decides the period. */
    public record CountedHazard(LocalDate date, String kind, HazardView hazard) {}

    static StatementView of(Statement statement, Locale language) {
        return new StatementView(
                statement.sector().value(),
                statement.version(),
                statement.asOf(),
                statement.figures().stream()
                        .map(figure -> Column.of(figure, language))
                        .toList());
    }
}
