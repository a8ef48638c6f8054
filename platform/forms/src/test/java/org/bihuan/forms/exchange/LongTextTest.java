package org.bihuan.forms.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bihuan.api.exchange.SheetColumn;
import org.bihuan.api.exchange.SheetLayout;
import org.bihuan.api.exchange.SheetRow;
import org.bihuan.testkit.SomeSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells in which somebody began new lines. */
class LongTextTest {
    private static final SheetLayout LAYOUT = new SheetLayout(
            "隐患",
            List.of(
                    SheetColumn.text("place", "位置", "一行 / one line", 20),
                    SheetColumn.longText("description", "描述", "可以多行 / any number of lines", 40)),
            List.of(),
            List.of());

    private final TemplateFiles files = new TemplateFiles();
    private final Path file;
    private final Path back;

    LongTextTest(@TempDir Path directory) {
        this.file = directory.resolve("long.xlsx");
        this.back = directory.resolve("back.xlsx");
    }

    @BeforeEach
    void write() throws IOException {
        SomeSheet.write(file, "隐患", "<si><t>一、浮石 \n\n  二、  裂缝\u00A0&#13;\n三、积水\n</t></si>", xml -> {
            xml.write(SomeSheet.line(2, List.of("place", "description")));
            xml.write("<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>一号采区\n北侧</t></is></c>"
                    + "<c r=\"B4\" t=\"s\"><v>0</v></c></row>");
        });
    }

    private SheetRow only(Path from) {
        List<SheetRow> rows = new ArrayList<>();
        assertThat(files.read(from, LAYOUT, rows::add)).isEmpty();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    @Test
    void keepTheirLinesWhereTheyMeanSomething() {
        assertThat(only(file).text("description")).isEqualTo("一、浮石\n二、 裂缝\n三、积水");
    }

    @Test
    void areOfOneLineWhereTheyMeanNothing() {
        assertThat(only(file).text("place")).isEqualTo("一号采区 北侧");
    }

    @Test
    void comeBackWithTheirLines() throws IOException {
        try (OutputStream to = Files.newOutputStream(back)) {
            files.returned(file, LAYOUT, number -> "", to);
        }

        assertThat(only(back)).isEqualTo(only(file));
    }
}
