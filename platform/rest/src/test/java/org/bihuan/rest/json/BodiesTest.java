package org.bihuan.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.rest.openapi.OpenApiMaker;
import org.bihuan.rest.openapi.Operation;
import org.bihuan.rest.record.HeadView;
import org.junit.jupiter.api.Test;

/** Bodies and answers of all resources, as their methods declare them. */
class BodiesTest {
    @Test
    void everyBodyConsistsOfWhatTheReaderReads() {
        Set<Class<?>> bodies = records(methods()
                .flatMap(method -> Arrays.stream(method.getGenericParameterTypes()))
                .filter(type -> type instanceof ParameterizedType body && body.getRawType() == Body.class)
                .map(type -> ((ParameterizedType) type).getActualTypeArguments()[0]));
        assertThat(bodies).hasSizeGreaterThan(50);
        assertThat(bodies).allSatisfy(body -> assertThatCode(() -> RecordReader.of(body))
                .as("%s; whole numbers are Long", body)
                .doesNotThrowAnyException());
    }

    @Test
    void noAnswerRepeatsAFieldOfTheHeadThatItUnfolds() {
        Set<Class<?>> answers = records(methods().map(BodiesTest::answer));
        List<Class<?>> unfolding =
                answers.stream().filter(BodiesTest::unfoldsTheHead).toList();
        assertThat(unfolding).hasSizeGreaterThan(8);
        Set<String> head = names(HeadView.class).collect(Collectors.toSet());
        assertThat(unfolding)
                .allSatisfy(answer -> assertThat(names(answer)).as("%s", answer).doesNotContainAnyElementsOf(head));
    }

    private static Stream<Method> methods() {
        return OpenApiMaker.resources().stream()
                .flatMap(resource -> Stream.of(resource.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Operation.class));
    }

    private static Type answer(Method method) {
        Class<?> told = method.getAnnotation(Operation.class).answer();
        return told == Void.class ? method.getGenericReturnType() : told;
    }

    private static boolean unfoldsTheHead(Class<?> answer) {
        return Arrays.stream(answer.getRecordComponents())
                .anyMatch(component -> component.getType() == HeadView.class
                        && component.getAccessor().isAnnotationPresent(JsonUnwrapped.class));
    }

    private static Stream<String> names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
    }

    /** The records that these types consist of. */
    private static Set<Class<?>> records(Stream<Type> types) {
        Set<Class<?>> found = new LinkedHashSet<>();
        types.forEach(type -> collect(type, found));
        return found;
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType many) {
            collect(many.getRawType(), found);
            Arrays.stream(many.getActualTypeArguments()).forEach(one -> collect(one, found));
        } else if (type instanceof Class<?> one && one.isRecord() && found.add(one)) {
            Arrays.stream(one.getRecordComponents()).forEach(part -> collect(part.getGenericType(), found));
        }
    }
}
