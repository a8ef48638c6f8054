package org.bihuan.core.exchange;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.bihuan.api.identity.Reach;

/**
 * Queries of lists as text, so that a job can wait with one: the components that say something, as an address would. Which page
 * is wanted is left out.
 */
final class QueryText {
    private static final String AFTER = "after";
    private static final String LIMIT = "limit";

    private QueryText() {}

    static String write(Record query) {
        List<String> parts = new ArrayList<>();
        for (RecordComponent component : query.getClass().getRecordComponents()) {
            if (!component.getName().equals(AFTER) && !component.getName().equals(LIMIT)) {
                texts(value(component, query)).forEach(text -> parts.add(component.getName() + "=" + encoded(text)));
            }
        }
        return String.join("&", parts);
    }

    /** What the text says, by the component's name, in order. */
    static Map<String, List<String>> values(String text) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Stream.of(text.split("&"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("=", 2))
                .forEach(part -> values.computeIfAbsent(part[0], name -> new ArrayList<>())
                        .add(URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
        return values;
    }

    /**
     * The query again, for the page at a position.
     *
     * @throws IllegalArgumentException if the text has a condition that such queries do not know: without it they would find more
     */
    static <Q extends Record> Q read(Class<Q> type, String text, Optional<String> after, int limit) {
        Map<String, List<String>> values = values(text);
        RecordComponent[] components = type.getRecordComponents();
        Set<String> unknown = new TreeSet<>(values.keySet());
        Stream.of(components).map(RecordComponent::getName).forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("no condition of " + type.getSimpleName() + ": " + unknown);
        }
        Object[] arguments = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            types[i] = components[i].getType();
            arguments[i] = switch (name) {
                case AFTER -> after;
                case LIMIT -> limit;
                default -> value(components[i].getGenericType(), values.getOrDefault(name, List.of()));
            };
        }
        return made(type, types, arguments);
    }

    private static Stream<String> texts(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.stream().flatMap(QueryText::texts);
        }
        if (value instanceof Collection<?> many) {
            return many.stream().flatMap(QueryText::texts).sorted();
        }
        if (value instanceof Boolean flag) {
            return flag ? Stream.of("true") : Stream.empty();
        }
        if (value instanceof Reach) {
            // whoever is asked for comes first, with whom it goes on is found anew
            return texts(value(value.getClass().getRecordComponents()[0], value));
        }
        return Stream.of(value instanceof Enum<?> constant ? constant.name() : value.toString());
    }

    private static Object value(Type type, List<String> texts) {
        if (type == boolean.class) {
            return texts.contains("true");
        }
        if (type instanceof ParameterizedType of && of.getActualTypeArguments()[0] instanceof Class<?> one) {
            Stream<Object> values = texts.stream().map(text -> single(one, text));
            return of.getRawType() == Optional.class
                    ? values.findFirst()
                    : values.collect(LinkedHashSet::new, LinkedHashSet::add, LinkedHashSet::addAll);
        }
        if (type instanceof Class<?> one) {
            return single(one, texts.get(0));
        }
        throw new IllegalArgumentException("no component of a query: " + type);
    }

    private static Object single(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == UUID.class) {
            return UUID.fromString(text);
        }
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .filter(one -> ((Enum<?>) one).name().equals(text))
                    .findFirst()
                    .orElseThrow();
        }
        // an id, or whose it is: a record made of one value
        Class<?> inner = type.getRecordComponents()[0].getType();
        return made(type, new Class<?>[] {inner}, new Object[] {single(inner, text)});
    }

    private static Object value(RecordComponent component, Object query) {
        try {
            return component.getAccessor().invoke(query);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T made(Class<T> type, Class<?>[] types, Object[] arguments) {
        try {
            Constructor<T> constructor = type.getConstructor(types);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
