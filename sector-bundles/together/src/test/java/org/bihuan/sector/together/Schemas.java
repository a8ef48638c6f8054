package org.bihuan.sector.together;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The schemas that editors read, and the files that they describe. */
final class Schemas {
    static final Path FOLDER = Path.of("../schema");
    static final ObjectMapper JSON = new ObjectMapper();
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    private Schemas() {}

    /**
     * An object that a schema describes.
     *
     * @param schema its part of the schema
     * @param within makes a file out of the object, with nothing else in it
     */
    record Described(JsonNode schema, UnaryOperator<Object> within) {
        Object file(Object object) {
            return within.apply(object);
        }

        JsonNode properties() {
            return schema.path("properties");
        }
    }

    static JsonNode read(String name) {
        try {
            return JSON.readTree(FOLDER.resolve(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a YAML file has against a schema. */
    static List<String> faults(String schema, InputStream file) throws IOException {
        JsonSchema rules = FACTORY.getSchema(read(schema));
        return rules.validate(YAML.readTree(file)).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    /** Every object within a schema, by the way to it. */
    static Map<String, Described> objects(String schema) {
        JsonNode root = read(schema);
        Map<String, Described> found = new TreeMap<>();
        collect(root, root, "", new Described(root, UnaryOperator.identity()), found);
        return found;
    }

    /** The part of a schema that another part refers to, or that part itself. */
    static JsonNode resolved(JsonNode root, JsonNode part) {
        return part.has("$ref") ? root.at(part.get("$ref").asText().substring(1)) : part;
    }

    private static void collect(
            JsonNode root, JsonNode part, String way, Described here, Map<String, Described> found) {
        JsonNode schema = resolved(root, part);
        Described described = new Described(schema, here.within());
        if (schema.path("type").asText().equals("object")) {
            found.put(way, described);
            schema.path("properties")
                    .properties()
                    .forEach(property -> collect(
                            root,
                            property.getValue(),
                            way + "/" + property.getKey(),
                            into(described, property.getKey()),
                            found));
            if (schema.path("additionalProperties").isObject()) {
                collect(root, schema.get("additionalProperties"), way + "/*", into(described, "x-01"), found);
            }
        } else if (schema.path("type").asText().equals("array")) {
            Described element = new Described(schema, object -> here.file(List.of(object)));
            collect(root, schema.get("items"), way + "[]", element, found);
        }
    }

    private static Described into(Described outer, String key) {
        return new Described(outer.schema(), object -> outer.file(Map.of(key, object)));
    }
}
