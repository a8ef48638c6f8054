package org.bihuan.store.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A query in SQL, put together filter by filter; values only ever become parameters. It names the index to go by: Derby's
 * optimizer knows nothing of the limit and would rather sort the whole table. PostgreSQL takes the name for a comment.
 */
public final class Selection {
    private final String table;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** Selects from a table. */
    public Selection(String table) {
        this.table = table;
    }

    /** The same query so far. */
    public Selection copy() {
        Selection copy = new Selection(table);
        copy.conditions.addAll(conditions);
        copy.values.addAll(values);
        return copy;
    }

    /** Adds a condition; each {@code ?} in it stands for the next value. */
    public Selection and(String condition, Object... some) {
        conditions.add(condition);
        Collections.addAll(values, some);
        return this;
    }

    /** Adds a condition if its value is there. */
    public Selection andIf(String condition, Optional<?> value) {
        value.ifPresent(one -> and(condition, one));
        return this;
    }

    /** The column has one of the values. */
    public Selection andIn(String column, Collection<?> some) {
        String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
        return and(column + " IN (" + marks + ")", some.toArray());
    }

    /** The column is empty or has another value than these. */
    public Selection andNotIn(String column, Collection<?> some) {
        String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
        return and("(" + column + " IS NULL OR " + column + " NOT IN (" + marks + "))", some.toArray());
    }

    /** At least one of two columns has one of the values. */
    public Selection andInEither(String one, String other, Collection<?> some) {
        String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
        List<Object> twice = new ArrayList<>(some);
        twice.addAll(some);
        return and("(" + one + " IN (" + marks + ") OR " + other + " IN (" + marks + "))", twice.toArray());
    }

    /** One of the columns contains the text, whatever the case of its letters. */
    public Selection andMention(Optional<String> text, String... columns) {
        return andAnyMention(text, Stream.of(columns).map(Selection::mention).toList());
    }

    /** As above; or a column of another table does, in a row that names the id of this one's. */
    public Selection andMention(Optional<String> text, Elsewhere elsewhere, String... columns) {
        String there = "(" + elsewhere.where + " AND EXISTS (SELECT 1 FROM " + elsewhere.table + " WHERE "
                + elsewhere.table + "." + elsewhere.id + " = " + table + ".id AND "
                + mention(elsewhere.table + "." + elsewhere.column) + "))";
        return andAnyMention(
                text,
                Stream.concat(Stream.of(columns).map(Selection::mention), Stream.of(there))
                        .toList());
    }

    /**
     * A column of another table.
     *
     * @param where what is true of those rows of this table alone that may have rows there; spares a look for each other one
     * @param table the table
     * @param id its column with the ids of rows of this one
     * @param column the column
     */
    public record Elsewhere(String where, String table, String id, String column) {}

    private Selection andAnyMention(Optional<String> text, List<String> conditions) {
        text.ifPresent(part -> {
            String pattern = "%" + part.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
            and(
                    "(" + String.join(" OR ", conditions) + ")",
                    Collections.nCopies(conditions.size(), pattern).toArray());
        });
        return this;
    }

    private static String mention(String column) {
        return "LOWER(" + column + ") LIKE ? ESCAPE '!'";
    }

    /** The first records in this order, for reading only. */
    public <E, R> List<R> records(
            Database database, Class<E> type, Function<E, Optional<R>> record, String index, String order, int limit) {
        return Legible.first(limit, count -> list(database, type, index, order, count), record);
    }

    /** The first rows in this order, for reading only. */
    public <E> List<E> list(Database database, Class<E> type, String index, String order, int limit) {
        return database.rows(type, sql("*", "index=" + index, order, limit), values);
    }

    /** The first rows in the order of the primary key, for reading only. */
    public <E> List<E> listByKey(Database database, Class<E> type, String key, int limit) {
        return database.rows(type, sql("*", "constraint=" + table + "_pk", key, limit), values);
    }

    /** The text in a column of the first row in this order. */
    public Optional<String> first(Database database, String column, String index) {
        return database.select(
                sql(column, "index=" + index, column, 1),
                values,
                found -> found.next() ? Optional.of(found.getString(1)) : Optional.empty());
    }

    /** How many rows have each text in a column; texts that no row has are missing. */
    public Map<String, Long> counts(Database database, String column, String index) {
        String sql = from(column + ", COUNT(*)", "index=" + index) + " GROUP BY " + column;
        return database.select(sql, values, found -> {
            Map<String, Long> counts = new HashMap<>();
            while (found.next()) {
                counts.put(found.getString(1), found.getLong(2));
            }
            return counts;
        });
    }

    /** How many rows there are. */
    public long count(Database database) {
        return database.select("SELECT COUNT(*) FROM " + table + where(), values, found -> {
            found.next();
            return found.getLong(1);
        });
    }

    private String sql(String columns, String property, String order, int limit) {
        return from(columns, property) + " ORDER BY " + order + " FETCH FIRST " + limit + " ROWS ONLY";
    }

    private String from(String columns, String property) {
        return "SELECT " + columns + " FROM " + by(table, property) + where();
    }

    private String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /** The table, with what Derby is to go by. */
    static String by(String table, String property) {
        return table + " --DERBY-PROPERTIES " + property + "\n";
    }
}
