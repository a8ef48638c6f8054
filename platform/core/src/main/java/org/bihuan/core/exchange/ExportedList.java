package org.bihuan.core.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.bihuan.api.exchange.TableHead.Content;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Function;
import org.bihuan.api.paging.Page;

/**
 * A list that can be exported.
 *
 * @param name its name, such as {@code hazards}
 * @param read what a caller needs to see it
 * @param query the type of its queries
 * @param pages answers a page to a caller
 * @param counting says how many there are on all pages; not asked where one page holds all
 * @param columns the columns of the file
 */
record ExportedList<Q extends Record, R>(
        String name, Function read, Class<Q> query, Pages<Q, R> pages, Counting<Q> counting, List<Column<R>> columns) {
    static final int WIDE = 44;
    static final int NAME = 28;
    static final int WORD = 14;
    private static final int PAGE = 200;

    /** Answers a page to a caller. */
    @FunctionalInterface
    interface Pages<Q, R> {
        Page<R> list(Caller caller, Q query);
    }

    /** Says how many a caller would be answered on all pages. */
    @FunctionalInterface
    interface Counting<Q> {
        long count(Caller caller, Q query);
    }

    /**
     * A column.
     *
     * @param field the field's name, by which its heading is found
     * @param width in characters
     * @param content what its cells hold
     * @param text what stands in the cell of a record
     */
    record Column<R>(String field, int width, Content content, BiFunction<R, Shown, String> text) {
        /** The same, whose cells hold something else than texts. */
        Column<R> of(Content content) {
            return new Column<>(field, width, content, text);
        }
    }

    static <R> Column<R> column(String field, int width, BiFunction<R, Shown, String> text) {
        return new Column<>(field, width, Content.TEXT, text);
    }

    static <R> Column<R> numberColumn(String field, int width, BiFunction<R, Shown, String> text) {
        return new Column<>(field, width, Content.NUMBER, text);
    }

    static <R> Column<R> dayColumn(String field, int width, BiFunction<R, Shown, String> text) {
        return new Column<>(field, width, Content.DAY, text);
    }

    /** A text for what may be missing. */
    static <T> String orBlank(Optional<T> value, java.util.function.Function<T, String> text) {
        return value.map(text).orElse("");
    }

    /** How many there are on all pages, of which this is the first. */
    long total(Page<R> first, Caller caller, String text) {
        return first.next().isEmpty()
                ? first.items().size()
                : counting.count(caller, QueryText.read(query, text, Optional.empty(), PAGE));
    }

    /** The page at a position. */
    Page<R> page(Caller caller, String text, Optional<String> after) {
        return pages.list(caller, QueryText.read(query, text, after, PAGE));
    }
}
