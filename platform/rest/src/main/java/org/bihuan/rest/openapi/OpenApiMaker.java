package org.bihuan.rest.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.rest.Api;
import org.bihuan.rest.http.Anonymous;
import org.bihuan.rest.http.QueryParameters;
import org.bihuan.rest.json.Body;
import org.bihuan.rest.json.Json;
import org.bihuan.rest.problem.Problem;

/** Writes the description of the interface from the resources themselves. Runs in the build only. */
public final class OpenApiMaker {
    private static final String BASE = "/api/v1";

    private final Schemas schemas = new Schemas();
    private final ObjectNode document = JsonNodeFactory.instance.objectNode();

    private OpenApiMaker() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                Json.writer().withDefaultPrettyPrinter().writeValueAsString(new OpenApiMaker().make(resources())));
    }

    /** The classes of all resources: whatever the application is made of and has an address. */
    public static List<Class<?>> resources() {
        return Arrays.stream(Api.class.getConstructors()[0].getParameterTypes())
                .filter(type -> type.isAnnotationPresent(jakarta.ws.rs.Path.class))
                .toList();
    }

    private ObjectNode make(List<Class<?>> resources) {
        document.put("openapi", "3.1.0");
        document.putObject("info").put("title", "Bihuan").put("version", "v1");
        ObjectNode paths = document.putObject("paths");
        resources.stream()
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Operation.class))
                .sorted(Comparator.comparing(OpenApiMaker::path).thenComparing(OpenApiMaker::verb))
                .forEach(method -> paths.withObjectProperty(path(method)).set(verb(method), operation(method)));
        ObjectNode components = document.putObject("components");
        schemas.answered(Problem.class);
        components.set("schemas", schemas.named());
        ObjectNode problem = components.putObject("responses").putObject("problem");
        problem.put("description", "Refused; every fault is named.");
        problem.putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/Problem");
        components
                .putObject("securitySchemes")
                .putObject("session")
                .put("type", "apiKey")
                .put("in", "cookie")
                .put("name", "bihuan")
                .put("description", "Over https the cookie is called __Host-bihuan.");
        return document;
    }

    private ObjectNode operation(Method method) {
        Operation told = method.getAnnotation(Operation.class);
        ObjectNode operation = JsonNodeFactory.instance.objectNode();
        operation.put("operationId", told.value());
        operation.put("summary", told.summary());
        operation
                .putArray("tags")
                .add(method.getDeclaringClass().getSimpleName().replace("Resource", ""));
        boolean anonymous = method.isAnnotationPresent(Anonymous.class);
        if (!anonymous) {
            operation.putArray("security").addObject().putArray("session");
        }
        parameters(method, anonymous, operation);
        body(method, operation);
        ObjectNode answers = operation.putObject("responses");
        ObjectNode success = answers.putObject(String.valueOf(told.status()));
        success.put("description", told.summary());
        answered(method, told)
                .ifPresent(type ->
                        success.putObject("content").putObject(produced(method)).set("schema", schemas.answered(type)));
        answers.putObject("default").put("$ref", "#/components/responses/problem");
        return operation;
    }

    private static void parameters(Method method, boolean anonymous, ObjectNode operation) {
        for (Parameter parameter : method.getParameters()) {
            PathParam inPath = parameter.getAnnotation(PathParam.class);
            if (inPath != null) {
                parameter(operation, "path", inPath.value(), true, false);
            }
        }
        QueryParameters.of(method)
                .forEach((name, type) -> parameter(operation, "query", name, false, type == List.class));
        if (!anonymous && !verb(method).equals("get")) {
            parameter(operation, "header", "X-CSRF-Token", true, false);
        }
        if (method.isAnnotationPresent(POST.class)) {
            parameter(operation, "header", "Idempotency-Key", false, false);
        }
    }

    private static void parameter(ObjectNode operation, String in, String name, boolean required, boolean many) {
        ObjectNode parameter = operation
                .withArrayProperty("parameters")
                .addObject()
                .put("in", in)
                .put("name", name);
        parameter.put("required", required);
        ObjectNode schema = parameter.putObject("schema");
        if (many) {
            schema.put("type", "array").putObject("items").put("type", "string");
        } else {
            schema.put("type", "string");
        }
    }

    private void body(Method method, ObjectNode operation) {
        for (Parameter parameter : method.getParameters()) {
            if (parameter.getType() == Body.class) {
                Type sent = ((ParameterizedType) parameter.getParameterizedType()).getActualTypeArguments()[0];
                content(operation, method, sent);
            } else if (parameter.getType() == InputStream.class) {
                content(operation, method, byte[].class);
            }
        }
    }

    private void content(ObjectNode operation, Method method, Type sent) {
        ObjectNode content =
                operation.putObject("requestBody").put("required", true).putObject("content");
        for (String mediaType : found(method, Consumes.class).value()) {
            content.putObject(mediaType).set("schema", schemas.sent(sent));
        }
    }

    private static Optional<Type> answered(Method method, Operation told) {
        if (told.answer() != Void.class) {
            return Optional.of(told.answer());
        }
        return method.getReturnType() == void.class || method.getReturnType() == Response.class
                ? Optional.empty()
                : Optional.of(method.getGenericReturnType());
    }

    private static String produced(Method method) {
        return found(method, Produces.class).value()[0];
    }

    private static <A extends Annotation> A found(Method method, Class<A> type) {
        A own = method.getAnnotation(type);
        return own == null ? method.getDeclaringClass().getAnnotation(type) : own;
    }

    private static String path(Method method) {
        return Stream.of(
                        method.getDeclaringClass().getAnnotation(jakarta.ws.rs.Path.class),
                        method.getAnnotation(jakarta.ws.rs.Path.class))
                .filter(path -> path != null && !path.value().isEmpty())
                .map(path -> "/" + path.value())
                .reduce(BASE, String::concat);
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(one -> one.annotationType().getAnnotation(HttpMethod.class))
                .filter(one -> one != null)
                .findFirst()
                .orElseThrow()
                .value()
                .toLowerCase(Locale.ROOT);
    }
}
