package org.bihuan.forms.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.bihuan.api.exchange.SheetColumn;
import org.bihuan.api.exchange.SheetLayout;
import org.bihuan.api.exchange.SheetRow;
import org.bihuan.testkit.SomeSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that no spreadsheet program writes, and characters that it writes by their numbers. */
class CrookedFileTest {
    private static final SheetLayout LAYOUT = new SheetLayout(
            "隐患",
            List.of(
                    SheetColumn.text("place", "位置", "一行 / one line", 20),
                    SheetColumn.longText("description", "描述", "可以多行 / any number of lines", 40)),
            List.of(),
            List.of());

    private final TemplateFiles files = new TemplateFiles();
    private final List<SheetRow> rows = new ArrayList<>();
    private final Path file;
    private final Path back;

    CrookedFileTest(@TempDir Path directory) {
        this.file = directory.resolve("crooked.xlsx");
        this.back = directory.resolve("back.xlsx");
    }

    private void write(String strings, SomeSheet.Lines lines) throws IOException {
        SomeSheet.write(file, "隐患", strings, xml -> {
            xml.write(SomeSheet.line(2, List.of("place", "description")));
            lines.write(xml);
        });
    }

    private List<String> read(Path from) {
        rows.clear();
        return files.read(from, LAYOUT, rows::add).stream()
                .map(fault -> fault.pointer() + " " + fault.code().code())
                .toList();
    }

    private void giveBack() throws IOException {
        try (OutputStream to = Files.newOutputStream(back)) {
            files.returned(file, LAYOUT, number -> "", to);
        }
    }

    @Test
    void aLineThatStandsAfterALaterOneIsNamedAndWhatIsAboveItComesBack() throws IOException {
        write("", xml -> {
            for (int i = 200; i < 400; i++) {
                xml.write(SomeSheet.line(i, List.of("采区" + i)));
            }
            xml.write(SomeSheet.line(4, List.of("一号采区")));
            xml.write(SomeSheet.line(500, List.of("末采区")));
        });

        assertThat(read(file)).containsExactly("隐患!A4 sheet-lines-disordered");
        assertThat(rows).hasSize(200);
        giveBack();
        assertThat(read(back)).isEmpty();
        assertThat(rows)
                .extracting(SheetRow::number)
                .hasSize(200)
                .startsWith(200)
                .endsWith(399);
    }

    @Test
    void aLineThatStandsThereTwiceIsNamed() throws IOException {
        write("", xml -> {
            xml.write(SomeSheet.line(4, List.of("一号采区")));
            xml.write(SomeSheet.line(4, List.of("二号采区")));
        });

        assertThat(read(file)).containsExactly("隐患!A4 sheet-lines-disordered");
        giveBack();
        assertThat(read(back)).isEmpty();
        assertThat(rows).extracting(row -> row.text("place")).containsExactly("一号采区");
    }

    @Test
    void charactersWrittenByTheirNumbersAreRead() throws IOException {
        write(
                "<si><t>一、浮石_x000D_\n二、裂缝_x4E00_</t></si>",
                xml -> xml.write(
                        "<row r=\"4\"><c r=\"A4\""
                                + " t=\"inlineStr\"><is><t>一号_x0020__x0020_采区</t></is></c><c r=\"B4\" t=\"s\"><v>0</v></c></row>"));

        assertThat(read(file)).isEmpty();
        assertThat(rows.get(0).text("place")).isEqualTo("一号 采区");
        assertThat(rows.get(0).text("description")).isEqualTo("一、浮石\n二、裂缝一");
        giveBack();
        List<SheetRow> before = List.copyOf(rows);
        assertThat(read(back)).isEmpty();
        assertThat(rows).isEqualTo(before);
    }

    @Test
    void aCharacterThatNobodySeesIsNamedHoweverItIsWritten() throws IOException {
        write("", xml -> xml.write(SomeSheet.line(4, List.of("一号_x0007_采区", "_x005F_x0007_"))));

        assertThat(read(file)).containsExactly("隐患!A4 sheet-unreadable-cell");
        assertThat(rows.get(0).text("description")).isEqualTo("_x0007_");
        giveBack();
        assertThat(read(back)).containsExactly("隐患!A4 sheet-unreadable-cell");
        assertThat(rows.get(0).text("description")).isEqualTo("_x0007_");
    }

    @Test
    void aSheetInAnotherEncodingThanItSaysIsRefused() throws IOException {
        write("", xml -> xml.write(SomeSheet.line(4, List.of("一号采区"))));
        Path gbk = Files.createTempFile(file.getParent(), "gbk", ".xlsx");
        try (ZipFile from = new ZipFile(file.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(gbk))) {
            for (ZipEntry entry : from.stream().map(one -> (ZipEntry) one).toList()) {
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        entry.getName().contains("worksheets")
                                ? new String(bytes, StandardCharsets.UTF_8).getBytes("GBK")
                                : bytes);
                to.closeEntry();
            }
        }

        assertThat(read(gbk)).contains(" not-a-spreadsheet");
        assertThat(rows).isEmpty();
    }
}
