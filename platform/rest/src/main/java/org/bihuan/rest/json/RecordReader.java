package org.bihuan.rest.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.jspecify.annotations.Nullable;

/** Turns a JSON object into a record of one type. What the record looks like is found out once per type. */
final class RecordReader<T> {
    private static final int MOST_DIGITS = 30;
    private static final int DATE_LENGTH = 10;

    private static final ClassValue<RecordReader<?>> READERS = new ClassValue<>() {
        @Override
        protected RecordReader<?> computeValue(Class<?> type) {
            return new RecordReader<>(type);
        }
    };

    private final List<Component> components;
    private final Set<String> names;
    private final Constructor<T> constructor;

    private RecordReader(Class<T> type) {
        components = Stream.of(type.getRecordComponents()).map(Component::of).toList();
        names = components.stream().map(Component::name).collect(Collectors.toUnmodifiableSet());
        try {
            constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException noRecord) {
            throw new IllegalArgumentException(noRecord);
        }
    }

    @SuppressWarnings("unchecked")
    static <T> RecordReader<T> of(Class<T> type) {
        return (RecordReader<T>) READERS.get(type);
    }

    T read(ObjectNode object, String at, Faults faults) {
        object.fieldNames().forEachRemaining(field -> {
            if (!names.contains(field)) {
                faults.add(at + "/" + escaped(field), CommonFault.UNKNOWN_FIELD);
            }
        });
        Object[] values = components.stream()
                .map(one -> one.kind().read(object.get(one.name()), at + "/" + one.name(), faults))
                .toArray();
        try {
            return constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static String escaped(String field) {
        return field.replace("~", "~0").replace("/", "~1");
    }

    private record Component(String name, Kind kind) {
        static Component of(RecordComponent component) {
            return new Component(component.getName(), Kind.of(component.getGenericType()));
        }
    }

    /** Reads a value of one kind; null where there is none, or a wrong one. */
    private interface Kind {
        @Nullable
        Object read(@Nullable JsonNode node, String at, Faults faults);

        static Kind of(Type type) {
            if (type == String.class) {
                Kind text = known("text", node -> node.isTextual() ? node.textValue() : null);
                return (node, at, faults) -> printable(text.read(node, at, faults), at, faults);
            }
            if (type == Long.class) {
                return known(
                        "integer",
                        node -> node.isIntegralNumber() && node.canConvertToLong() ? node.longValue() : null);
            }
            if (type == Boolean.class) {
                return known("boolean", node -> node.isBoolean() ? node.booleanValue() : null);
            }
            if (type == BigDecimal.class) {
                return known("number", RecordReader::number);
            }
            if (type == LocalDate.class) {
                return known("date", RecordReader::date);
            }
            if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
                Kind element = of(list.getActualTypeArguments()[0]);
                return (node, at, faults) -> list(element, node, at, faults);
            }
            if (type instanceof Class<?> nested && nested.isRecord()) {
                return (node, at, faults) -> {
                    if (node == null || node.isNull()) {
                        return null;
                    }
                    if (node instanceof ObjectNode object) {
                        return RecordReader.of(nested).read(object, at, faults);
                    }
                    faults.add(at, CommonFault.WRONG_TYPE, "object");
                    return null;
                };
            }
            throw new IllegalArgumentException("no way to read " + type);
        }

        /** What neither a database nor a form takes is nothing that was told, and has a word of its own. */
        private static @Nullable Object printable(@Nullable Object text, String at, Faults faults) {
            boolean fine = text == null || Faults.printable(text.toString());
            faults.require(fine, at, CommonFault.UNPRINTABLE);
            return fine ? text : null;
        }

        private static Kind known(String expected, Reading reading) {
            return (node, at, faults) -> {
                if (node == null || node.isNull()) {
                    return null;
                }
                Object value = reading.read(node);
                if (value == null) {
                    faults.add(at, CommonFault.WRONG_TYPE, expected);
                }
                return value;
            };
        }

        private static @Nullable List<?> list(Kind element, @Nullable JsonNode node, String at, Faults faults) {
            if (node == null || node.isNull()) {
                return null;
            }
            if (!node.isArray()) {
                faults.add(at, CommonFault.WRONG_TYPE, "list");
                return null;
            }
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < node.size(); i++) {
                Object value = element.read(node.get(i), at + "/" + i, faults);
                if (value == null) {
                    faults.add(at + "/" + i, CommonFault.REQUIRED);
                } else {
                    values.add(value);
                }
            }
            return List.copyOf(values);
        }
    }

    private interface Reading {
        @Nullable
        Object read(JsonNode node);
    }

    /** A number with a huge exponent is short to write and takes gigabytes to compute with. */
    private static @Nullable BigDecimal number(JsonNode node) {
        if (!node.isNumber()) {
            return null;
        }
        BigDecimal number = node.decimalValue();
        return number.scale() <= MOST_DIGITS && (long) number.precision() - number.scale() <= MOST_DIGITS
                ? number
                : null;
    }

    private static @Nullable LocalDate date(JsonNode node) {
        if (!node.isTextual() || node.textValue().length() != DATE_LENGTH) {
            return null;
        }
        try {
            return LocalDate.parse(node.textValue());
        } catch (DateTimeException noDate) {
            return null;
        }
    }
}
