package org.bihuan.search.index;

import java.time.LocalDate;
import java.util.UUID;
import org.apache.lucene.util.BytesRef;

/** The fields of the index, and how values are written into them. */
final class Fields {
    static final String KIND = "kind";
    /** Kind and id in one: no two documents share it. */
    static final String KEY = "key";
    /** The two halves of the id, by which the index is sorted. */
    static final String HIGH = "high";

    static final String LOW = "low";
    static final String CHARACTERS = "characters";
    static final String PAIRS = "pairs";
    static final String FURTHER_CHARACTERS = "further characters";
    static final String FURTHER_PAIRS = "further pairs";
    static final String INITIALS = "initials";
    static final String MARK = "mark";
    static final String LEAD = "lead";
    static final String GUEST = "guest";
    static final String TERRITORY = "territory";
    static final String ENTERPRISE = "enterprise";
    static final String HEIR = "heir";
    static final String NUMBER = "number";
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String FURTHER_TEXT = "further text";
    static final String NAME = "name";
    static final String STATE = "state";
    static final String DAY = "day";

    private Fields() {}

    static BytesRef key(String kind, UUID id) {
        return new BytesRef(kind + " " + id);
    }

    /** Half an id as a number that sorts as the id's text does. */
    static long sortable(long half) {
        return half ^ Long.MIN_VALUE;
    }

    static UUID id(long high, long low) {
        return new UUID(sortable(high), sortable(low));
    }

    static String mark(String name, String value) {
        return name + "=" + value;
    }

    static String day(String name) {
        return "day " + name;
    }

    static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
