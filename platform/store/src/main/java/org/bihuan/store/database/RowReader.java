package org.bihuan.store.database;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes entities of rows that are only read, by the annotations that JPA goes by as well. What JPA does for each row beyond
 * that takes several times as long as the row itself.
 */
final class RowReader<E> {
    private static final Map<Class<?>, Getter> GETTERS = Map.of(
            String.class, ResultSet::getString,
            byte[].class, ResultSet::getBytes,
            BigDecimal.class, ResultSet::getBigDecimal,
            long.class, orNull(ResultSet::getLong),
            int.class, orNull(ResultSet::getInt),
            boolean.class, orNull(ResultSet::getBoolean),
            Long.class, orNull(ResultSet::getLong),
            Integer.class, orNull(ResultSet::getInt),
            Boolean.class, orNull(ResultSet::getBoolean));

    private final Class<E> type;
    private final Shape shape;

    private RowReader(Class<E> type, Shape shape) {
        this.type = type;
        this.shape = shape;
    }

    /** A reader of rows with the columns that these have. */
    static <E> RowReader<E> of(Class<E> type, ResultSet rows) throws SQLException {
        return new RowReader<>(type, Shape.of(type, rows));
    }

    /** The entity of the row on which the result stands. */
    E read(ResultSet row) throws SQLException {
        try {
            return type.cast(Objects.requireNonNull(shape.read(row)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A primitive value is 0 for null. */
    private static Getter orNull(Getter primitive) {
        return (row, column) -> {
            Object value = primitive.get(row, column);
            return row.wasNull() ? null : value;
        };
    }

    /** How a column of a type is read. */
    @FunctionalInterface
    private interface Getter {
        @Nullable
        Object get(ResultSet row, int column) throws SQLException;
    }

    /** A value of an entity, be it a column or some columns together. */
    @FunctionalInterface
    private interface Source {
        @Nullable
        Object read(ResultSet row) throws SQLException, ReflectiveOperationException;
    }

    private record Part(Field field, Source source) {}

    /** A field that is kept, and the name of its column if it has one. */
    private record Member(Field field, String column) {}

    /** What a type says of itself. Asking takes longer than reading a row, hence once. */
    private record Members(Constructor<?> constructor, List<Member> all) {
        private static final ClassValue<Members> KNOWN = new ClassValue<>() {
            @Override
            protected Members computeValue(Class<?> type) {
                try {
                    return of(type);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        };

        private static Members of(Class<?> type) throws ReflectiveOperationException {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            List<Member> all = new ArrayList<>();
            for (Field field : type.getDeclaredFields()) {
                if ((field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0) {
                    field.setAccessible(true);
                    String column = Optional.ofNullable(field.getAnnotation(Column.class))
                            .map(Column::name)
                            .orElse(field.getName());
                    all.add(new Member(field, column));
                }
            }
            return new Members(constructor, List.copyOf(all));
        }
    }

    /** The fields of an entity, or of what is embedded in it. */
    private record Shape(Constructor<?> constructor, List<Part> parts) implements Source {
        static Shape of(Class<?> type, ResultSet rows) throws SQLException {
            Members members = Members.KNOWN.get(type);
            List<Part> parts = new ArrayList<>(members.all().size());
            for (Member member : members.all()) {
                parts.add(new Part(member.field(), source(member, rows)));
            }
            return new Shape(members.constructor(), parts);
        }

        private static Source source(Member member, ResultSet rows) throws SQLException {
            Class<?> type = member.field().getType();
            if (type.isAnnotationPresent(Embeddable.class)) {
                return of(type, rows);
            }
            Getter getter = Objects.requireNonNull(GETTERS.get(type), member::toString);
            int column = rows.findColumn(member.column());
            return row -> getter.get(row, column);
        }

        /** Nothing where every column is null, as JPA has it. */
        @Override
        public @Nullable Object read(ResultSet row) throws SQLException, ReflectiveOperationException {
            Object whole = null;
            for (Part part : parts) {
                Object value = part.source().read(row);
                if (value != null) {
                    whole = whole == null ? constructor.newInstance() : whole;
                    part.field().set(whole, value);
                }
            }
            return whole;
        }
    }
}
