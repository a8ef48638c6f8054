package org.bihuan.core.report;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Amounts of which the latest stands. Two of one day are added up. Days are numbered from 0. */
final class LatestAmounts {
    private final NavigableMap<Integer, Entry> entries = new TreeMap<>();

    /** How many times something was told for a day, and how much in all; nothing is an amount as well. */
    private record Entry(int times, long amount) {
        Entry plus(int more, long moreAmount) {
            return new Entry(times + more, amount + moreAmount * more);
        }
    }

    void add(int day, long amount, int times) {
        Entry now = entries.getOrDefault(day, new Entry(0, 0)).plus(times, amount);
        if (now.times() == 0) {
            entries.remove(day);
        } else {
            entries.put(day, now);
        }
    }

    /** What stands on a day; none before the first. */
    long on(int day) {
        Map.Entry<Integer, Entry> latest = entries.floorEntry(day);
        return latest == null ? 0 : latest.getValue().amount();
    }

    boolean sameAs(LatestAmounts other) {
        return entries.equals(other.entries);
    }
}
