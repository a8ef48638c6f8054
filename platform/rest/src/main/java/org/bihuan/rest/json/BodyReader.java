package org.bihuan.rest.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HexFormat;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Reads a JSON object into the record that a resource asks for, and notes every fault instead of stopping at the first. */
public final class BodyReader implements MessageBodyReader<Body<?>> {
    static final int LONGEST = 1 << 20;

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Body.class;
    }

    @Override
    public Body<?> readFrom(
            Class<Body<?>> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream from)
            throws IOException {
        if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(mediaType) || mediaType.isWildcardType()) {
            throw new NotSupportedException();
        }
        byte[] bytes = Limited.read(from, headers.getFirst(HttpHeaders.CONTENT_LENGTH), LONGEST);
        Class<?> wanted = (Class<?>) ((ParameterizedType) genericType).getActualTypeArguments()[0];
        return read(wanted, bytes);
    }

    static <T> Body<T> read(Class<T> type, byte[] bytes) throws IOException {
        Faults faults = new Faults();
        T value = RecordReader.of(type).read(object(bytes), "", faults);
        return new Body<>(
                value, faults, HexFormat.of().formatHex(Digests.sha256().digest(bytes)));
    }

    private static ObjectNode object(byte[] bytes) throws IOException {
        @Nullable JsonNode tree;
        try {
            tree = Json.reader().readTree(bytes);
        } catch (JsonProcessingException broken) {
            JsonLocation at = broken.getLocation();
            throw at == null ? malformed(1, 1) : malformed(at.getLineNr(), at.getColumnNr());
        }
        if (tree instanceof ObjectNode object) {
            return object;
        }
        throw malformed(1, 1);
    }

    private static ProblemException malformed(int line, int column) {
        return new ProblemException(CommonProblem.MALFORMED_BODY, line, column);
    }
}
