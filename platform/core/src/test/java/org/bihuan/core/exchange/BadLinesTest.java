package org.bihuan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.core.exchange.Listed.cell;
import static org.bihuan.core.exchange.Listed.codes;
import static org.bihuan.core.exchange.Listed.wide;
import static org.bihuan.core.exchange.Listed.with;
import static org.bihuan.core.exchange.SomeImports.refused;
import static org.bihuan.core.exchange.SomeImports.refusedFor;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.exchange.SheetLayout;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobState;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every list that can be imported meets the same bad lines; each is named by its cell and nothing is imported. */
class BadLinesTest {
    private final Platform platform = new Platform();

    @AfterEach
    void close() {
        platform.close();
    }

    private static String text(Map<String, String> line) {
        return line.entrySet().stream()
                .map(cell -> cell.getKey() + "=" + cell.getValue())
                .collect(Collectors.joining("|"));
    }

    private Job imported(ImportedList list, Stream<Map<String, String>> lines) throws IOException {
        return new SomeImports(platform, list)
                .imported(Some.aUser().build(), lines.map(BadLinesTest::text).toArray(String[]::new));
    }

    @Test
    void noListIsLeftOut() {
        assertThat(new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("org.bihuan.core")
                                .stream()
                                .filter(type -> type.isAssignableTo(ImportedList.class) && !type.isInterface())
                                .map(JavaClass::getName))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Listed.values())
                        .map(listed -> listed.on(platform).getClass().getName())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void aLineThatRepeatsAnotherIsNamed(Listed listed) throws IOException {
        ImportedList list = listed.on(platform);
        Map<String, String> line = listed.sound(platform, list.layout());

        Job job = imported(list, Stream.of(line, line));

        refused(job, cell(list.layout(), listed.repeated(), 5) + " repeats-a-line");
    }

    @ParameterizedTest
    @EnumSource
    void aLineThatRepeatsWhatIsRegisteredIsNamed(Listed listed) throws IOException {
        ImportedList list = listed.on(platform);
        Map<String, String> line = listed.sound(platform, list.layout());
        assertThat(imported(list, Stream.of(line)).state()).isEqualTo(JobState.DONE);

        Job job = imported(list, Stream.of(Map.of(), line));

        refused(
                job,
                cell(list.layout(), listed.repeated(), 5)
                        + switch (listed) {
                            case ORGANISATIONS -> " organisation-id-taken";
                            case ENTERPRISES -> " already-registered";
                            default -> " repeats-a-record";
                        });
    }

    @ParameterizedTest
    @EnumSource
    void everyCellThatIsMissingInALineThatIsHalfFilledInIsNamed(Listed listed) throws IOException {
        ImportedList list = listed.on(platform);
        Map<String, String> line = listed.sound(platform, list.layout());
        List<Map<String, String>> lines = new ArrayList<>(List.of(line));
        String filled = listed.needed().get(0);
        lines.add(Map.of(filled, line.get(filled) + "二"));

        Job job = imported(list, lines.stream());

        assertThat(job.state()).isEqualTo(JobState.REFUSED);
        assertThat(job.faults())
                .extracting(fault -> fault.pointer())
                .containsAll(listed.needed().stream()
                        .skip(1)
                        .map(key -> cell(list.layout(), key, 5))
                        .toList())
                .allMatch(pointer -> pointer.endsWith("5"));
    }

    @ParameterizedTest
    @EnumSource
    void lettersAndDigitsAsWideAsChineseCharactersAreNamedInEveryColumnOfCodes(Listed listed) throws IOException {
        ImportedList list = listed.on(platform);
        SheetLayout layout = list.layout();
        Map<String, String> line = listed.sound(platform, layout);
        List<String> codes = codes(layout);

        Job job = imported(list, codes.stream().map(key -> with(line, key, wide(line.getOrDefault(key, "12")))));

        assertThat(codes).isNotEmpty();
        for (int i = 0; i < codes.size(); i++) {
            refused(job, cell(layout, codes.get(i), i + 4) + " full-width-characters");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ORGANISATIONS")
    void aCreditCodeWithAWrongCheckCharacterIsNamed(Listed listed) throws IOException {
        ImportedList list = listed.on(platform);
        Map<String, String> line = listed.sound(platform, list.layout());

        Job job = imported(list, Stream.of(with(line, listed.creditCode(), Listed.wrongCode())));

        refusedFor(job, cell(list.layout(), listed.creditCode(), 4) + " invalid-credit-code");
    }
}
