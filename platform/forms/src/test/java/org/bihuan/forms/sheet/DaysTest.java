package org.bihuan.forms.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.bihuan.testkit.SomeSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days as spreadsheets of either kind count them. */
class DaysTest {
    /** A cell that looks like a day, and one that looks like a number. */
    private static final SomeSheet.Lines LINE =
            xml -> xml.write("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>45092</v></c><c r=\"B1\"><v>45092</v></c></row>");

    private final Path file;

    DaysTest(@TempDir Path directory) {
        this.file = directory.resolve("days.xlsx");
    }

    private Map<String, String> read() {
        SheetFaults faults = new SheetFaults(10);
        Map<String, String> read = new HashMap<>();
        new Workbook(file, 1, faults)
                .each((name, cells, sheet) -> cells.read(sheet, (number, texts) -> {
                    read.putAll(texts);
                    return true;
                }));
        assertThat(faults.found()).isEmpty();
        return read;
    }

    @Test
    void areCountedFrom1900() throws IOException {
        SomeSheet.write(file, "表", "", LINE);

        assertThat(read()).isEqualTo(Map.of("A", "2023-06-15", "B", "45092"));
    }

    @Test
    void areCountedFrom1904WhereTheFileSaysSo() throws IOException {
        SomeSheet.writeSince1904(file, "表", LINE);

        assertThat(read()).isEqualTo(Map.of("A", "2027-06-16", "B", "45092"));
    }
}
