package org.bihuan.core.audit;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How the values of a type stand in a canonical text, as far as that is known before there is a value. */
interface CanonicalForm {
    /** What stands between the path to a value and the paths within it. */
    String joint();

    /** Writes the lines of a value at the path where one is, in the order of their paths. */
    void write(Object value, CanonicalDigest to);

    /** Part of a path; names in Java are in ASCII here. */
    static byte[] bytes(String step) {
        return step.getBytes(StandardCharsets.UTF_8);
    }

    /** A line. */
    record Text() implements CanonicalForm {
        @Override
        public String joint() {
            return "";
        }

        @Override
        public void write(Object value, CanonicalDigest to) {
            to.line(Canonical.text(value));
        }
    }

    /** What may be absent. */
    record Maybe(CanonicalForm inner) implements CanonicalForm {
        @Override
        public String joint() {
            return inner.joint();
        }

        @Override
        public void write(Object value, CanonicalDigest to) {
            ((Optional<?>) value).ifPresent(present -> inner.write(present, to));
        }
    }

    /** A list. */
    record Items(CanonicalForm inner) implements CanonicalForm {
        private static final int IN_ORDER = 10;

        @Override
        public String joint() {
            return "[";
        }

        @Override
        public void write(Object value, CanonicalDigest to) {
            List<?> list = (List<?>) value;
            order(list.size()).forEach(i -> to.within(bytes(i + "]" + inner.joint()), inner, list.get(i)));
        }

        /** Places are sorted as texts: the tenth and the eleventh stand before the first. */
        private static IntStream order(int size) {
            IntStream places = IntStream.range(0, size);
            return size <= IN_ORDER
                    ? places
                    : places.boxed()
                            .sorted(Comparator.comparing(place -> place + "]"))
                            .mapToInt(Integer::intValue);
        }
    }

    /** A record of several components, sorted as their lines are. */
    record Fields(List<Field> fields) implements CanonicalForm {
        @Override
        public String joint() {
            return ".";
        }

        @Override
        public void write(Object value, CanonicalDigest to) {
            for (Field field : fields) {
                to.within(field.path(), field.form(), field.accessor().of((Record) value));
            }
        }
    }

    /** A record of one component stands for this. */
    record Only(Canonical.Field accessor, CanonicalForm inner) implements CanonicalForm {
        @Override
        public String joint() {
            return inner.joint();
        }

        @Override
        public void write(Object value, CanonicalDigest to) {
            inner.write(accessor.of((Record) value), to);
        }
    }

    /** A component of a record, with the path from the record to what is in it. */
    final class Field {
        private final byte[] path;
        private final CanonicalForm form;
        private final Canonical.Field accessor;

        Field(Canonical.Field accessor, CanonicalForm form) {
            this.path = bytes(accessor.name() + form.joint());
            this.form = form;
            this.accessor = accessor;
        }

        byte[] path() {
            return path;
        }

        CanonicalForm form() {
            return form;
        }

        Canonical.Field accessor() {
            return accessor;
        }
    }
}
