package org.bihuan.rest.openapi;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bihuan.rest.json.Json;
import org.jspecify.annotations.Nullable;

/** Describes types as JSON schemas; each record once, under its name. */
final class Schemas {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Map<Type, ObjectNode> SIMPLE = Map.ofEntries(
            Map.entry(String.class, simple("string", null)),
            Map.entry(LocalDate.class, simple("string", "date")),
            Map.entry(Instant.class, simple("string", "date-time")),
            Map.entry(byte[].class, simple("string", "binary")),
            Map.entry(int.class, simple("integer", "int32")),
            Map.entry(Integer.class, simple("integer", "int32")),
            Map.entry(long.class, simple("integer", "int64")),
            Map.entry(Long.class, simple("integer", "int64")),
            Map.entry(boolean.class, simple("boolean", null)),
            Map.entry(Boolean.class, simple("boolean", null)),
            Map.entry(BigDecimal.class, simple("number", null)),
            Map.entry(Object.class, NODES.objectNode()));

    private final Map<String, JsonNode> named = new TreeMap<>();
    private final Map<String, Class<?>> owners = new HashMap<>();

    /** Every record described so far. */
    ObjectNode named() {
        ObjectNode all = NODES.objectNode();
        named.forEach(all::set);
        return all;
    }

    /** What a caller sends: whatever is missing the platform names as a fault. */
    ObjectNode sent(Type type) {
        return of(type, Map.of(), false);
    }

    /** What is answered: each key is there, absent values are null. */
    ObjectNode answered(Type type) {
        return of(type, Map.of(), true);
    }

    private ObjectNode of(Type type, Map<TypeVariable<?>, Type> bound, boolean complete) {
        ObjectNode simple = SIMPLE.get(type);
        if (simple != null) {
            return simple.deepCopy();
        }
        if (type instanceof TypeVariable<?> variable) {
            return of(bound.getOrDefault(variable, Object.class), bound, complete);
        }
        if (type instanceof Class<?> constants && constants.isEnum()) {
            ObjectNode schema = simple("string", null);
            ArrayNode values = schema.putArray("enum");
            for (Object constant : constants.getEnumConstants()) {
                values.add(Json.id((Enum<?>) constant));
            }
            return schema;
        }
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic, bound, complete);
        }
        if (type instanceof Class<?> record && record.isRecord()) {
            return reference(record, name(record), Map.of(), complete);
        }
        throw new IllegalArgumentException("no schema for " + type);
    }

    private ObjectNode ofGeneric(ParameterizedType type, Map<TypeVariable<?>, Type> bound, boolean complete) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type last = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
        if (raw == Optional.class) {
            return nullable(of(last, bound, complete));
        }
        if (raw == List.class) {
            ObjectNode list = simple("array", null);
            list.set("items", of(last, bound, complete));
            return list;
        }
        if (raw == Map.class) {
            ObjectNode map = simple("object", null);
            map.set("additionalProperties", of(last, bound, complete));
            return map;
        }
        return reference(
                raw, name(raw) + "Of" + name((Class<?>) last), Map.of(raw.getTypeParameters()[0], last), complete);
    }

    private ObjectNode reference(Class<?> record, String name, Map<TypeVariable<?>, Type> bound, boolean complete) {
        Class<?> owner = owners.putIfAbsent(name, record);
        if (owner == null) {
            named.put(name, NODES.objectNode());
            named.put(name, describe(record, bound, complete));
        } else if (owner != record) {
            throw new IllegalStateException(owner + " and " + record + " have one name");
        }
        return NODES.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    private ObjectNode describe(Class<?> record, Map<TypeVariable<?>, Type> bound, boolean complete) {
        ObjectNode schema = simple("object", null);
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = NODES.arrayNode();
        describe(record, bound, complete, schema, properties, required);
        if (complete) {
            schema.set("required", required);
        } else {
            schema.put("additionalProperties", false);
        }
        return schema;
    }

    private void describe(
            Class<?> record,
            Map<TypeVariable<?>, Type> bound,
            boolean complete,
            ObjectNode schema,
            ObjectNode properties,
            ArrayNode required) {
        for (RecordComponent component : record.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonAnyGetter.class)) {
                schema.put("additionalProperties", true);
                continue;
            }
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                describe(component.getType(), bound, complete, schema, properties, required);
                continue;
            }
            ObjectNode property = of(component.getGenericType(), bound, complete);
            properties.set(
                    component.getName(), mayBeNull(component.getAnnotatedType()) ? nullable(property) : property);
            required.add(component.getName());
        }
    }

    private static boolean mayBeNull(AnnotatedElement type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static ObjectNode nullable(ObjectNode schema) {
        if (schema.path("type").isTextual()) {
            String type = schema.path("type").textValue();
            schema.putArray("type").add(type).add("null");
            return schema;
        }
        ObjectNode either = NODES.objectNode();
        either.putArray("anyOf").add(schema).add(simple("null", null));
        return either;
    }

    private static String name(Class<?> record) {
        Class<?> outer = record.getEnclosingClass();
        String name = record.getSimpleName().replaceFirst("View$", "");
        if (outer == null) {
            return name;
        }
        String prefix = outer.getSimpleName().replaceFirst("(Views?|Resource)$", "");
        return name.startsWith(prefix) ? name : prefix + name;
    }

    private static ObjectNode simple(String type, @Nullable String format) {
        ObjectNode schema = NODES.objectNode().put("type", type);
        return format == null ? schema : schema.put("format", format);
    }
}
