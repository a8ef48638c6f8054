package org.bihuan.rest.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.rest.json.Json;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of one call and collects what is wrong with them. */
public final class Inputs {
    private static final int USUAL_LIMIT = 50;
    private static final int GREATEST_LIMIT = 200;
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_POSITION = 2000;
    private static final int DATE_LENGTH = 10;
    private static final int UUID_LENGTH = 36;

    private final Faults faults = new Faults();

    /** The id in an address; whatever is none leads to no record. */
    public static UUID id(String text) {
        return uuid(text).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    public Optional<String> text(String name, @Nullable String value) {
        return faults.optionalText(name, value, LONGEST_TEXT);
    }

    public Optional<String> needed(String name, @Nullable String value) {
        return faults.text(name, value, LONGEST_TEXT);
    }

    public Optional<UUID> uuid(String name, @Nullable String value) {
        Optional<String> text = text(name, value);
        Optional<UUID> id = text.flatMap(Inputs::uuid);
        faults.require(text.isEmpty() || id.isPresent(), name, CommonFault.UNKNOWN_ID, text.orElse(""));
        return id;
    }

    public Optional<LocalDate> date(String name, @Nullable String value) {
        Optional<String> text = text(name, value);
        Optional<LocalDate> date = text.flatMap(Inputs::date);
        faults.require(text.isEmpty() || date.isPresent(), name, CommonFault.WRONG_TYPE, "date");
        return date;
    }

    public boolean flag(String name, @Nullable String value) {
        Optional<String> text = text(name, value);
        faults.require(
                text.isEmpty() || text.get().equals("true") || text.get().equals("false"),
                name,
                CommonFault.WRONG_TYPE,
                "boolean");
        return text.filter("true"::equals).isPresent();
    }

    /** Whether a list is narrowed to what has a property: {@code true}, or nothing. What has it not cannot be asked for. */
    public boolean only(String name, @Nullable String value) {
        Optional<String> text = text(name, value);
        faults.require(text.isEmpty() || text.get().equals("true"), name, CommonFault.NOT_ALLOWED, "true");
        return text.isPresent();
    }

    public <E extends Enum<E>> Optional<E> choice(String name, @Nullable String value, Class<E> type) {
        Optional<String> text = text(name, value);
        Optional<E> chosen = text.flatMap(id -> Stream.of(type.getEnumConstants())
                .filter(one -> Json.id(one).equals(id))
                .findFirst());
        faults.require(text.isEmpty() || chosen.isPresent(), name, CommonFault.NOT_ALLOWED, allowed(type));
        return chosen;
    }

    public <E extends Enum<E>> Set<E> choices(String name, Collection<String> values, Class<E> type) {
        Set<E> chosen = new LinkedHashSet<>();
        values.forEach(value -> choice(name, value, type).ifPresent(chosen::add));
        return chosen;
    }

    /** The position that was given with another page. */
    public Optional<String> position(@Nullable String after) {
        return faults.optionalText("after", after, LONGEST_POSITION);
    }

    public int limit(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return USUAL_LIMIT;
        }
        try {
            int limit = Integer.parseInt(value);
            faults.require(limit >= 1 && limit <= GREATEST_LIMIT, "limit", CommonFault.OUT_OF_RANGE, 1, GREATEST_LIMIT);
            return limit;
        } catch (NumberFormatException noNumber) {
            faults.add("limit", CommonFault.WRONG_TYPE, "integer");
            return USUAL_LIMIT;
        }
    }

    /**
     * Ends the call if a parameter is wrong.
     *
     * @throws ProblemException with all faults
     */
    public void check() {
        faults.throwIfAny();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return text.length() == UUID_LENGTH ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return text.length() == DATE_LENGTH ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static String allowed(Class<? extends Enum<?>> type) {
        return Stream.of(type.getEnumConstants()).map(Json::id).collect(Collectors.joining(", "));
    }
}
