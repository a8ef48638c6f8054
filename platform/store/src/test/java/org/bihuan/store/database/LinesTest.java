package org.bihuan.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static final String CHARACTERS = "\t\n\\tn安a ";
    private static final int TEXTS = 500;

    @Test
    void whateverStandsInAFieldIsReadAsItWasWritten() {
        Random random = new Random(3);
        for (int i = 0; i < TEXTS; i++) {
            List<String> fields = List.of(text(random), text(random), text(random));
            StringBuilder text = new StringBuilder();
            Lines.append(text, fields.toArray(String[]::new));
            Lines.append(text, "end");
            assertThat(Lines.read(text.toString())).containsExactly(fields, List.of("end"));
        }
    }

    @Test
    void whatNobodyWritesIsRefused() {
        for (String text : List.of("a", "a\t", "a\tb\n", "a\\\t\n", "a\\x\t\n", "\n\t")) {
            assertThatIllegalArgumentException().as(text).isThrownBy(() -> Lines.read(text));
        }
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(9))
                .mapToObj(i -> CHARACTERS.substring(random.nextInt(CHARACTERS.length())))
                .map(rest -> rest.substring(0, 1))
                .collect(Collectors.joining());
    }
}
