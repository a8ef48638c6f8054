package org.bihuan.core.audit;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms of classes, each found once. */
final class CanonicalForms {
    private static final Set<Class<?>> TEXTS = Set.of(
            String.class,
            BigDecimal.class,
            Instant.class,
            LocalDate.class,
            UUID.class,
            Long.class,
            Integer.class,
            Boolean.class,
            long.class,
            int.class,
            boolean.class);

    private static final ClassValue<Optional<CanonicalForm>> FORMS = new ClassValue<>() {
        @Override
        protected Optional<CanonicalForm> computeValue(Class<?> type) {
            return form(type, Set.of());
        }
    };

    private CanonicalForms() {}

    /** Empty where a class says too little: a component is of an interface, or contains its own class. */
    static Optional<CanonicalForm> of(Class<? extends Record> type) {
        return FORMS.get(type);
    }

    private static Optional<CanonicalForm> form(Type type, Set<Type> around) {
        if (type instanceof ParameterizedType generic) {
            Optional<CanonicalForm> inner = form(generic.getActualTypeArguments()[0], around);
            if (generic.getRawType() == Optional.class) {
                return inner.map(CanonicalForm.Maybe::new);
            }
            return generic.getRawType() == List.class ? inner.map(CanonicalForm.Items::new) : Optional.empty();
        }
        if (!(type instanceof Class<?> simple)) {
            return Optional.empty();
        }
        if (simple.isRecord()) {
            return around.contains(simple) ? Optional.empty() : record(simple, around);
        }
        return simple.isEnum() || TEXTS.contains(simple) ? Optional.of(new CanonicalForm.Text()) : Optional.empty();
    }

    private static Optional<CanonicalForm> record(Class<?> type, Set<Type> around) {
        Set<Type> within = Stream.concat(around.stream(), Stream.of(type)).collect(Collectors.toSet());
        List<CanonicalForm.Field> fields = new ArrayList<>();
        for (Canonical.Field component : Canonical.components(type)) {
            Optional<CanonicalForm> form = form(component.type(), within);
            if (form.isEmpty()) {
                return Optional.empty();
            }
            fields.add(new CanonicalForm.Field(component, form.get()));
        }
        if (fields.size() == 1) {
            return Optional.of(new CanonicalForm.Only(
                    fields.get(0).accessor(), fields.get(0).form()));
        }
        fields.sort((one, other) -> Arrays.compare(one.path(), other.path()));
        return Optional.of(new CanonicalForm.Fields(List.copyOf(fields)));
    }
}
