package org.bihuan.core.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bihuan.api.exchange.SheetRow;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.jspecify.annotations.Nullable;

/** Reads days, numbers and lists of a line; what is none is noted. */
public final class SheetValues {
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,20})?");
    private static final Pattern COUNT = Pattern.compile("[+-]?\\d{1,18}");
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("[;；\\n]");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[、,，;；]");

    private SheetValues() {}

    /** The day of a cell, in one of the ways in which people write year, month and day. */
    public static @Nullable LocalDate day(SheetRow row, String key, Faults faults) {
        Matcher day = DAY.matcher(row.text(key));
        try {
            if (day.matches()) {
                return LocalDate.of(part(day, 1), part(day, 2), part(day, 3));
            }
            faults.require(row.text(key).isEmpty(), pointer(key), CommonFault.WRONG_TYPE, "date");
            return null;
        } catch (DateTimeException none) {
            faults.add(pointer(key), CommonFault.WRONG_TYPE, "date");
            return null;
        }
    }

    /** The number of a cell. */
    public static @Nullable BigDecimal number(SheetRow row, String key, Faults faults) {
        return number(row.text(key), pointer(key), faults);
    }

    /** The number that a text is; blank: none. */
    public static @Nullable BigDecimal number(String text, String pointer, Faults faults) {
        return is(NUMBER, text, pointer, "number", faults) ? new BigDecimal(text) : null;
    }

    /** The whole number of a cell. */
    public static @Nullable Long count(SheetRow row, String key, Faults faults) {
        String text = row.text(key);
        return is(COUNT, text, pointer(key), "integer", faults) ? Long.valueOf(text) : null;
    }

    /** Whether a cell says yes; empty: it says nothing. */
    public static @Nullable Boolean yes(SheetRow row, String key, Faults faults) {
        String answer = row.text(key);
        boolean either = answer.equals(Words.YES) || answer.equals(Words.NO);
        faults.require(answer.isEmpty() || either, pointer(key), CommonFault.NOT_ALLOWED, Words.YES + ", " + Words.NO);
        return either ? answer.equals(Words.YES) : null;
    }

    /** The sentences of a cell, which may have commas in them, with semicolons or line breaks between them. */
    public static List<String> sentences(SheetRow row, String key) {
        return split(BETWEEN_SENTENCES, row.text(key))
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** The parts of a cell that belong to those of the cells beside it, and so keep their places where they are blank. */
    public static List<String> parts(SheetRow row, String key) {
        return row.find(key).stream()
                .flatMap(text -> split(BETWEEN_PARTS, text))
                .toList();
    }

    private static int part(Matcher day, int number) {
        return Integer.parseInt(day.group(number));
    }

    private static Stream<String> split(Pattern between, String text) {
        return Stream.of(between.split(text, -1)).map(String::strip);
    }

    private static boolean is(Pattern shape, String text, String pointer, String expected, Faults faults) {
        boolean fits = shape.matcher(text).matches();
        faults.require(text.isEmpty() || fits, pointer, CommonFault.WRONG_TYPE, expected);
        return fits;
    }

    private static String pointer(String key) {
        return "/" + key.replace('.', '/');
    }
}
