package org.bihuan.search.index;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSortSortedNumericDocValuesRangeQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.bihuan.api.paging.Place;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;

/** The order of the index, newest id first, and places in it. */
record Positions(UUID id, boolean back) {
    /** As the texts of ids sort. */
    static final Comparator<UUID> OLDEST_ID_FIRST = Comparator.<UUID>comparingLong(
                    id -> Fields.sortable(id.getMostSignificantBits()))
            .thenComparingLong(id -> Fields.sortable(id.getLeastSignificantBits()));

    static final Sort NEWEST_FIRST = order(true);
    private static final Sort OLDEST_FIRST = order(false);
    private static final int ID_LENGTH = 36;

    static Optional<Positions> of(Optional<Place> place) {
        return place.map(one -> new Positions(id(one.item()), one.back()));
    }

    static Sort order(Optional<Positions> from) {
        return from.filter(Positions::back).isPresent() ? OLDEST_FIRST : NEWEST_FIRST;
    }

    /** What lies beyond; the sorted index jumps there. */
    Query beyond(Query all) {
        long high = high();
        long from = back ? high : Long.MIN_VALUE;
        long until = back ? Long.MAX_VALUE : high;
        Query slowly = NumericDocValuesField.newSlowRangeQuery(Fields.HIGH, from, until);
        return new BooleanQuery.Builder()
                .add(all, Occur.FILTER)
                .add(new IndexSortSortedNumericDocValuesRangeQuery(Fields.HIGH, from, until, slowly), Occur.FILTER)
                .build();
    }

    /** The place itself, as the last of an index of that many documents. */
    FieldDoc last(int documents) {
        return new FieldDoc(
                documents - 1, Float.NaN, new Object[] {high(), Fields.sortable(id.getLeastSignificantBits())});
    }

    private long high() {
        return Fields.sortable(id.getMostSignificantBits());
    }

    private static UUID id(String text) {
        try {
            if (text.length() == ID_LENGTH) {
                return UUID.fromString(text);
            }
        } catch (IllegalArgumentException none) {
            throw refusal(none);
        }
        throw refusal(new IllegalArgumentException(text));
    }

    private static ProblemException refusal(RuntimeException cause) {
        ProblemException refusal = new ProblemException(
                CommonProblem.INVALID_INPUT, List.of(Fault.at("after", CommonFault.WRONG_TYPE, "position")));
        refusal.initCause(cause);
        return refusal;
    }

    private static Sort order(boolean descending) {
        return new Sort(
                new SortField(Fields.HIGH, SortField.Type.LONG, descending),
                new SortField(Fields.LOW, SortField.Type.LONG, descending));
    }
}
