package org.bihuan.core.audit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A record as a flat table of texts, the same on every machine. What is absent or empty is left out, so that a field added
 * to a record type later does not alter the digests of older records.
 */
final class Canonical {
    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents()).map(Field::of).toList();
        }
    };

    private Canonical() {}

    static SortedMap<String, String> fields(Record record) {
        SortedMap<String, String> fields = new TreeMap<>();
        putRecord("", record, fields);
        return fields;
    }

    static String digest(Map<String, String> fields) {
        return Digest.of(text(fields));
    }

    /** The table as a text: a line for each field. */
    static String text(Map<String, String> fields) {
        StringBuilder text = new StringBuilder();
        fields.forEach((path, value) ->
                text.append(path).append('=').append(escaped(value)).append('\n'));
        return text.toString();
    }

    static String digest(Record record) {
        return HexFormat.of().formatHex(hash(record));
    }

    /** The digest of a record, in bytes. */
    static byte[] hash(Record record) {
        return CanonicalDigest.of(record).map(Digest::bytes).orElseGet(() -> Digest.hash(text(fields(record))));
    }

    /** A value as it stands in a line. */
    static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n");
    }

    static List<Field> components(Class<?> type) {
        return FIELDS.get(type);
    }

    private static void putRecord(String path, Record record, Map<String, String> into) {
        List<Field> fields = FIELDS.get(record.getClass());
        if (fields.size() == 1) {
            put(path, fields.get(0).of(record), into);
            return;
        }
        String prefix = path.isEmpty() ? "" : path + ".";
        fields.forEach(field -> put(prefix + field.name(), field.of(record), into));
    }

    private static void put(String path, Object value, Map<String, String> into) {
        if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(present -> put(path, present, into));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                put(path + "[" + i + "]", list.get(i), into);
            }
        } else if (value instanceof Record inner) {
            putRecord(path, inner, into);
        } else {
            into.put(path, text(value));
        }
    }

    /** A value that is neither a record nor a list. */
    static String text(Object value) {
        if (value instanceof BigDecimal amount) {
            // databases give amounts back with the scale of their column
            return amount.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Instant instant) {
            return Long.toString(instant.toEpochMilli());
        }
        if (value instanceof String
                || value instanceof LocalDate
                || value instanceof UUID
                || value instanceof Long
                || value instanceof Integer
                || value instanceof Boolean) {
            return value.toString();
        }
        throw new IllegalArgumentException("no canonical text for " + value.getClass());
    }

    /** A component of a class of records. */
    record Field(String name, Type type, Method accessor) {
        static Field of(RecordComponent component) {
            Method accessor = component.getAccessor();
            // nothing to look up at each call
            accessor.setAccessible(true);
            return new Field(component.getName(), component.getGenericType(), accessor);
        }

        Object of(Record record) {
            try {
                return accessor.invoke(record);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
