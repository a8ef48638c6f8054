package org.bihuan.core.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.jspecify.annotations.Nullable;

/** Reads what callers tell. */
public final class Told {
    public static final int LONGEST_ID = 100;
    private static final int DECIMALS = 2;
    private static final BigDecimal NOTHING = new BigDecimal("0.00");
    private static final BigDecimal MOST_YUAN = new BigDecimal("999999999999.99");

    private Told() {}

    /** Takes one of several values. */
    @FunctionalInterface
    public interface Each {
        /** Takes the value that stands at this place. */
        void take(String pointer, String value);
    }

    /** Whether something is said at all. */
    public static boolean isGiven(@Nullable String text) {
        return Stream.ofNullable(text).anyMatch(value -> !value.isBlank());
    }

    /** Passes each id of a list on; a fault where one is missing or too long. */
    public static void each(String pointer, @Nullable List<String> ids, Faults faults, Each to) {
        List<String> present = ids == null ? List.of() : ids;
        for (int i = 0; i < present.size(); i++) {
            String place = pointer + "/" + i;
            faults.text(place, present.get(i), LONGEST_ID).ifPresent(value -> to.take(place, value));
        }
    }

    /** The constant with this id, of those there are; a fault when it is missing or none of them. */
    public static <E extends Enum<E>> Optional<E> choice(
            String pointer, @Nullable String id, Class<E> type, Faults faults) {
        return choice(pointer, id, List.of(type.getEnumConstants()), faults);
    }

    /** The constant with this id, of those allowed; a fault when it is missing or none of them. */
    public static <E extends Enum<E>> Optional<E> choice(
            String pointer, @Nullable String id, List<E> allowed, Faults faults) {
        Optional<E> chosen = faults.text(pointer, id, LONGEST_ID)
                .flatMap(value ->
                        allowed.stream().filter(one -> id(one).equals(value)).findFirst());
        faults.require(
                chosen.isPresent(),
                pointer,
                CommonFault.NOT_ALLOWED,
                allowed.stream().map(Told::id).collect(Collectors.joining(", ")));
        return chosen;
    }

    /** A number of people or things; none is no fault, but one that is negative or too large is. */
    public static Optional<Long> number(String pointer, @Nullable Long number, long most, Faults faults) {
        return Optional.ofNullable(number).filter(value -> {
            boolean fits = value >= 0 && value <= most;
            faults.require(fits, pointer, CommonFault.OUT_OF_RANGE, 0, most);
            return fits;
        });
    }

    /** A constant as callers name it. */
    public static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** An amount of money; none is no fault, but one that is negative, too much, or more exact than to the fen is. */
    public static Optional<BigDecimal> yuan(String pointer, @Nullable BigDecimal amount, Faults faults) {
        return yuan(pointer, amount, NOTHING, faults);
    }

    /** As above, where there is a least amount. */
    public static Optional<BigDecimal> yuan(
            String pointer, @Nullable BigDecimal amount, BigDecimal least, Faults faults) {
        return Optional.ofNullable(amount).filter(value -> {
            boolean within = value.compareTo(least) >= 0 && value.compareTo(MOST_YUAN) <= 0;
            boolean toTheFen = value.stripTrailingZeros().scale() <= DECIMALS;
            faults.require(within, pointer, CommonFault.OUT_OF_RANGE, least.toPlainString(), MOST_YUAN.toPlainString());
            faults.require(toTheFen, pointer, CommonFault.TOO_MANY_DECIMALS, DECIMALS);
            return within && toTheFen;
        });
    }

    /** The id that a text is. */
    public static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
