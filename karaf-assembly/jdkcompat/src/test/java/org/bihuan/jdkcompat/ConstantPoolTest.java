package org.bihuan.jdkcompat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

class ConstantPoolTest {
    @Test
    void aCallGoesToTheSameMethodOfTheOtherClass() throws Exception {
        byte[] moved = ConstantPool.of(classFile(Caller.class))
                .withMethodsMovedTo(
                        Replacement.class.getName().replace('.', '/'),
                        Set.of(Original.class.getName().replace('.', '/') + ".answer(I)J"))
                .orElseThrow();

        assertThat(new Caller().getAsLong()).isEqualTo(1);
        assertThat(instance(moved).getAsLong()).isEqualTo(2);
    }

    @Test
    void aClassThatCallsNoneOfThemStaysAsItIs() throws IOException {
        assertThat(ConstantPool.of(classFile(Caller.class))
                        .withMethodsMovedTo("any/Other", Set.of("java/lang/System.gc()V")))
                .isEmpty();
    }

    static final class Caller implements LongSupplier {
        private static final double TAKES_TWO_PLACES = Math.PI;

        @Override
        public long getAsLong() {
            return TAKES_TWO_PLACES > 3 ? Original.answer(42) : Long.MAX_VALUE - 1;
        }
    }

    static final class Original {
        static long answer(int question) {
            return question - 41L;
        }
    }

    static final class Replacement {
        static long answer(int question) {
            return question - 40L;
        }
    }

    private static LongSupplier instance(byte[] classFile) throws ReflectiveOperationException {
        ClassLoader loader = new ClassLoader(ConstantPoolTest.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                return name.equals(Caller.class.getName())
                        ? defineClass(name, classFile, 0, classFile.length)
                        : name.startsWith(ConstantPoolTest.class.getName())
                                ? copy(name)
                                : super.loadClass(name, resolve);
            }

            private Class<?> copy(String name) throws ClassNotFoundException {
                try {
                    byte[] bytes = classFile(Class.forName(name));
                    return defineClass(name, bytes, 0, bytes.length);
                } catch (IOException e) {
                    throw new ClassNotFoundException(name, e);
                }
            }
        };
        var constructor = loader.loadClass(Caller.class.getName()).getDeclaredConstructor();
        constructor.setAccessible(true);
        return (LongSupplier) constructor.newInstance();
    }

    private static byte[] classFile(Class<?> type) throws IOException {
        try (InputStream in = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            return in.readAllBytes();
        }
    }
}
