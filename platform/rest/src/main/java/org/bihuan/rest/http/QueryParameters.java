package org.bihuan.rest.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a method of a resource takes from the query of an address. */
public final class QueryParameters {
    private QueryParameters() {}

    /** The names, each with its type, in order. */
    public static Map<String, Class<?>> of(Method method) {
        Map<String, Class<?>> named = new LinkedHashMap<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    add(field, field.getType(), named);
                }
            } else {
                add(parameter, parameter.getType(), named);
            }
        }
        return named;
    }

    private static void add(AnnotatedElement element, Class<?> type, Map<String, Class<?>> to) {
        QueryParam named = element.getAnnotation(QueryParam.class);
        if (named != null) {
            to.put(named.value(), type);
        }
    }
}
