package org.bihuan.core.report;

import java.util.Arrays;

/** Amounts per day, with the sum up to any day in a few steps (a Fenwick tree). Days are numbered from 0. */
final class DayCounts {
    private long[] tree = new long[1 << 8];

    void add(int day, long count) {
        while (day >= tree.length) {
            // the last node of a tree whose size is a power of two holds the sum of all
            long total = sum(tree.length - 1);
            tree = Arrays.copyOf(tree, tree.length * 2);
            tree[tree.length - 1] = total;
        }
        for (int i = day; i < tree.length; i |= i + 1) {
            tree[i] += count;
        }
    }

    /** How much up to and including a day; none before day 0. */
    long sum(int day) {
        long sum = 0;
        for (int i = Math.min(day, tree.length - 1); i >= 0; i = (i & (i + 1)) - 1) {
            sum += tree[i];
        }
        return sum;
    }

    long total() {
        return sum(tree.length - 1);
    }

    /** Whether both count the same on every day. */
    boolean sameAs(DayCounts other) {
        int days = Math.max(tree.length, other.tree.length);
        for (int day = 0; day < days; day++) {
            if (sum(day) != other.sum(day)) {
                return false;
            }
        }
        return true;
    }
}
