package org.bihuan.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Collects what was measured and prints it as a table. */
final class Figures {
    private record Line(String what, String ours, String yardstick, String ratio, String wanted, boolean met) {}

    private final List<Line> lines = new ArrayList<>();

    /** A figure that is to be at most {@code limit} times the yardstick. */
    void atMost(String what, double ours, double yardstick, String unit, double limit) {
        add(what, ours, yardstick, unit, "<= " + limit + "x", ours / yardstick <= limit);
    }

    /** A figure that is to be at least {@code limit} times the yardstick. */
    void atLeast(String what, double ours, double yardstick, String unit, double limit) {
        add(what, ours, yardstick, unit, ">= " + limit + "x", ours / yardstick >= limit);
    }

    /** A figure that is to be at most an absolute limit. */
    void atMost(String what, double ours, String unit, double limit) {
        lines.add(new Line(what, number(ours, unit), "-", "-", "<= " + number(limit, unit), ours <= limit));
    }

    /** A figure that is to be at least an absolute limit. */
    void atLeast(String what, double ours, String unit, double limit) {
        lines.add(new Line(what, number(ours, unit), "-", "-", ">= " + number(limit, unit), ours >= limit));
    }

    /** A figure that is to exceed the yardstick by at most a limit. */
    void addsAtMost(String what, double ours, double yardstick, String unit, double limit) {
        double added = ours - yardstick;
        lines.add(new Line(
                what,
                number(ours, unit),
                number(yardstick, unit),
                String.format(Locale.ROOT, "%+.2f", added),
                "<= +" + number(limit, unit),
                added <= limit));
    }

    /** A figure that is only told, beside its yardstick. */
    void tell(String what, double ours, double yardstick, String unit) {
        add(what, ours, yardstick, unit, "-", true);
    }

    /** A figure that is only told. */
    void tell(String what, double ours, String unit) {
        lines.add(new Line(what, number(ours, unit), "-", "-", "-", true));
    }

    private void add(String what, double ours, double yardstick, String unit, String wanted, boolean met) {
        String ratio = String.format(Locale.ROOT, "%.2fx", ours / yardstick);
        lines.add(new Line(what, number(ours, unit), number(yardstick, unit), ratio, wanted, met));
    }

    private static String number(double value, String unit) {
        String format = value >= 100 || value == Math.rint(value) ? "%.0f %s" : "%.3f %s";
        return String.format(Locale.ROOT, format, value, unit);
    }

    /** The middle one of some measurements. */
    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    void print() {
        String row = "%-62s %16s %16s %8s %14s %s%n";
        System.out.printf(row, "figure", "ours", "yardstick", "ratio", "wanted", "");
        for (Line line : lines) {
            String met = line.wanted().equals("-") ? "" : line.met() ? "met" : "NOT MET";
            System.out.printf(row, line.what(), line.ours(), line.yardstick(), line.ratio(), line.wanted(), met);
        }
    }
}
