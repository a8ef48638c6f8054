package org.bihuan.forms.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bihuan.api.report.Annex2Printer.Heading;
import org.junit.jupiter.api.Test;

class XlsxAnnex2PrinterTest {
    private static final int FIRST_ROW = 7;

    @Test
    void theHeadingsHaveThreeLevelsAndAUnitRow() throws IOException {
        XSSFSheet sheet = printed(Locale.CHINESE);

        assertThat(sheet.getMergedRegions())
                .extracting(CellRangeAddress::formatAsString)
                .contains("A2:Y2", "A4:A7", "B4:D4", "E4:I4", "J4:M4", "N4:P4", "Q4:V4", "W4:W6", "X4:X6", "Y4:Y6")
                .contains("B5:B6", "F5:F6", "H5:H6")
                .doesNotContain("G5:G6", "K5:K6");
        assertThat(text(sheet, 1, 0)).isEqualTo("重大事故隐患专项排查整治2023行动工作情况统计表");
        assertThat(texts(sheet, 3, 1, 4, 9, 13, 16, 22, 23, 24))
                .containsExactly("排查重大风险", "治理重大隐患", "解决突出问题", "开展督导检查", "执法处罚", "约谈警示", "联合惩戒", "行刑衔接");
        assertThat(text(sheet, 4, 5)).isEqualTo("落实治理措施");
        assertThat(text(sheet, 4, 6)).isEmpty();
        assertThat(text(sheet, 5, 6)).isEqualTo("其中：挂牌督办治理");
        assertThat(texts(sheet, 6, 1, 3, 13, 14, 15, 16, 20, 24))
                .containsExactly("（项）", "（%）", "（个）", "（人）", "（家）", "（次）", "（万）", "（件）");
    }

    @Test
    void everyRowIsThereInItsOrderAndPartsAreIndented() throws IOException {
        XSSFSheet sheet = printed(Locale.CHINESE);

        assertThat(IntStream.range(FIRST_ROW, FIRST_ROW + 40).mapToObj(y -> text(sheet, y, 0)))
                .startsWith("累计总计", "本月总计", "交通运输", "公路设施", "建设项目", "其中：房屋市政", "公路")
                .contains("其中：5万（含）以上", "5万以下")
                .endsWith("事故易发多发企业", "其他");
        assertThat(sheet.getRow(FIRST_ROW + 5).getCell(0).getCellStyle().getIndention())
                .isEqualTo((short) 1);
        assertThat(sheet.getRow(FIRST_ROW + 6).getCell(0).getCellStyle().getIndention())
                .isEqualTo((short) 3);
        assertThat(sheet.getRow(FIRST_ROW + 4).getCell(0).getCellStyle().getIndention())
                .isZero();
    }

    @Test
    void figuresAreNumbersWithTheDecimalsOfTheirColumn() throws IOException {
        XSSFSheet sheet = printed(Locale.CHINESE);

        assertThat(number(sheet, FIRST_ROW, 1)).isEqualTo(101);
        assertThat(number(sheet, FIRST_ROW + 39, 24)).isEqualTo(4024);
        assertThat(number(sheet, FIRST_ROW, 3)).isEqualTo(87.5);
        assertThat(format(sheet, 1)).isEqualTo("#,##0");
        assertThat(format(sheet, 3)).isEqualTo("#,##0.0");
        assertThat(format(sheet, 20)).isEqualTo("#,##0.00");
    }

    @Test
    void theTotalOfTheMonthShowsTheMonth() throws IOException {
        assertThat(number(printed(Locale.CHINESE), FIRST_ROW + 1, 1)).isEqualTo(1);
    }

    @Test
    void aRateWithoutDenominatorIsADash() throws IOException {
        XSSFSheet sheet = printed(Locale.CHINESE);

        assertThat(text(sheet, FIRST_ROW + 12, 0)).isEqualTo("煤矿");
        assertThat(text(sheet, FIRST_ROW + 12, 3)).isEqualTo("—");
        assertThat(number(sheet, FIRST_ROW + 12, 1)).isZero();
    }

    @Test
    void dayScopeSignaturesAndNotesFrameTheTable() throws IOException {
        XSSFSheet sheet = printed("区安委办", Optional.of("区消防救援大队"), Locale.CHINESE);

        assertThat(text(sheet, 2, 0)).isEqualTo("填报单位：区安委办（范围：牵头 区消防救援大队）");
        assertThat(text(printed(Locale.CHINESE), 2, 0)).isEqualTo("填报单位：___________");
        assertThat(text(sheet, 2, 13)).isEqualTo("填报日期：2023 年 6 月 22 日");
        assertThat(texts(sheet, 47, 0, 8, 16)).containsExactly("审核人：", "填报联系人：", "联系电话：");
        assertThat(text(sheet, 48, 0)).contains("每月5/12/22日前").endsWith("严禁弄虚作假。");
        assertThat(sheet.getFooter().getLeft()).contains("2023 年 6 月 22 日");
    }

    @Test
    void itPrintsOnA3AcrossOnePageWide() throws IOException {
        XSSFSheet sheet = printed(Locale.CHINESE);

        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A3_PAPERSIZE);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:7");
    }

    @Test
    void aReaderOfEnglishGetsItInEnglish() throws IOException {
        XSSFSheet sheet = printed(Locale.ENGLISH);

        assertThat(text(sheet, 1, 0)).startsWith("Special Action 2023");
        assertThat(text(sheet, 5, 6)).isEqualTo("of which: under listed supervision");
        assertThat(text(sheet, FIRST_ROW + 5, 0)).isEqualTo("of which: Housing and municipal works");
        assertThat(text(sheet, 2, 13)).isEqualTo("Date: 2023-06-22");
    }

    private static XSSFSheet printed(Locale language) throws IOException {
        return printed("", Optional.empty(), language);
    }

    private static XSSFSheet printed(String unit, Optional<String> lead, Locale language) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Heading heading = new Heading(unit, lead, Optional.empty());
        new XlsxAnnex2Printer().print(SomeAnnex2.form(), SomeAnnex2.annex(), heading, language, file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            return workbook.getSheetAt(0);
        }
    }

    private static List<String> texts(XSSFSheet sheet, int row, int... columns) {
        return IntStream.of(columns).mapToObj(x -> text(sheet, row, x)).toList();
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return cell(sheet, row, column).getStringCellValue();
    }

    private static double number(XSSFSheet sheet, int row, int column) {
        return cell(sheet, row, column).getNumericCellValue();
    }

    private static String format(XSSFSheet sheet, int column) {
        return cell(sheet, FIRST_ROW, column).getCellStyle().getDataFormatString();
    }

    private static Cell cell(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column);
    }
}
