package org.bihuan.core.report;

import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.bihuan.api.record.RecordId;

/** Amounts of which the latest stands; of several of one day that of the record registered last. Days are numbered from 0. */
final class LatestAmounts {
    private final NavigableMap<Telling, Entry> entries = new TreeMap<>(Telling.IN_TIME);

    /** Ids of records grow with time. */
    private record Telling(int day, String record) {
        static final Comparator<Telling> IN_TIME =
                Comparator.comparingInt(Telling::day).thenComparing(Telling::record);
    }

    /** How many times a record is there, and how much it tells in all; nothing is an amount as well. */
    private record Entry(int times, long amount) {
        Entry plus(int more, long moreAmount) {
            return new Entry(times + more, amount + moreAmount * more);
        }
    }

    void add(int day, RecordId record, long amount, int times) {
        Telling telling = new Telling(day, record.toString());
        Entry now = entries.getOrDefault(telling, new Entry(0, 0)).plus(times, amount);
        if (now.times() == 0) {
            entries.remove(telling);
        } else {
            entries.put(telling, now);
        }
    }

    /** What stands on a day; none before the first. */
    long on(int day) {
        Map.Entry<Telling, Entry> latest = entries.lowerEntry(new Telling(day + 1, ""));
        return latest == null ? 0 : latest.getValue().amount();
    }

    boolean sameAs(LatestAmounts other) {
        return entries.equals(other.entries);
    }
}
