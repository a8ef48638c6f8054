package org.bihuan.forms.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bihuan.api.risk.ControlList;
import org.bihuan.api.risk.EmergencyList;
import org.bihuan.api.risk.EmergencyList.Material;
import org.bihuan.api.risk.Risk;
import org.bihuan.api.risk.RiskForm;
import org.bihuan.api.risk.RiskForm.Content;
import org.bihuan.api.risk.RiskForm.Field;
import org.bihuan.api.risk.RiskForm.ListForm;
import org.bihuan.api.risk.RiskForm.Option;
import org.bihuan.api.risk.RiskList;
import org.bihuan.api.risk.RiskPrinter.Contact;
import org.bihuan.api.risk.RiskPrinter.Heading;
import org.bihuan.api.risk.RiskPrinter.Line;
import org.bihuan.api.text.Text;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.SomeRisk;
import org.junit.jupiter.api.Test;

class XlsxRiskPrinterTest {
    private static final LocalDate DAY = LocalDate.of(2023, 6, 9);
    private static final int FIRST_ROW = 6;
    private static final float LINE = 14.5f;

    private final Risk bare = Some.aRisk().build();
    private final Risk full = SomeRisk.complete(Some.aRisk().build(), DAY);

    @Test
    void theHeadingsHaveThreeLevels() throws IOException {
        XSSFSheet sheet = printed(List.of(), Locale.CHINESE);
        assertThat(sheet.getMergedRegions())
                .extracting(CellRangeAddress::formatAsString)
                .contains("A4:A6", "B4:H4", "I4:M4", "N4:O4", "P4:U4", "V4:V6")
                .contains("B5:B6", "E5:H5", "I5:K5", "L5:M5", "N5:N6", "Q5:U5");
        assertThat(text(sheet, 1, 0)).isEqualTo("昆明市呈贡区四个清单");
        assertThat(text(sheet, 2, 0)).isEqualTo("填报单位：区自然资源局");
        assertThat(text(sheet, 2, 7)).isEqualTo("填报人及联系电话：王某　____________________");
        assertThat(texts(sheet, 5, 4, 7, 16, 17)).containsExactly("accidentTypes", "socialImpact", "序号", "category");
        assertThat(text(sheet, 3, 21)).isEqualTo("assessed");
    }

    @Test
    void aRiskStandsAcrossTheLinesOfItsMaterials() throws IOException {
        XSSFSheet sheet = printed(List.of(bare, full), Locale.CHINESE);
        assertThat(texts(sheet, FIRST_ROW, 0, 1, 2, 3)).containsExactly("1", "采场高陡边坡", "某矿业有限公司", "");
        int y = FIRST_ROW + 1;
        assertThat(texts(sheet, y, 4, 5, 6)).containsExactly("坍塌", "3 人", "80 万元");
        assertThat(texts(sheet, y, 8, 9, 10, 12)).containsExactly("某局", "张三", "138****0001", "138****0002");
        assertThat(texts(sheet, y, 13, 14, 15)).containsExactly("1.每日巡查边坡\n2.雨天停工", "挂牌督办", "1.立即撤人\n2.报告属地街道");
        assertThat(texts(sheet, y, 16, 17, 18, 19, 20)).containsExactly("1", "抢险", "挖掘机", "2", "现场");
        assertThat(text(sheet, y, 21)).isEqualTo("是");
    }

    @Test
    void theFormCanBeReadInEnglish() throws IOException {
        XSSFSheet sheet = printed(List.of(full), Locale.ENGLISH);
        assertThat(sheet.getSheetName()).isEqualTo("Annex 3");
        assertThat(texts(sheet, FIRST_ROW, 4, 6, 21)).containsExactly("Collapse", "80 × 10,000 yuan", "yes");
    }

    @Test
    void whomToCallAndHowManyAreLeftOutStandAboveTheTable() throws IOException {
        Heading heading = new Heading("区自然资源局", "王某", Optional.of(new Contact("李某", "10000000001")), DAY, 234);
        XSSFSheet sheet = printed(List.of(full), Locale.CHINESE, heading);
        assertThat(text(sheet, 2, 7)).isEqualTo("填报人及联系电话：王某　联络员 李某 10000000001");
        assertThat(text(sheet, 0, 1)).startsWith("本表只列出 1 个风险点，另有 234 个未列入；");
        assertThat(text(printed(List.of(full), Locale.ENGLISH, heading), 0, 1)).contains("leaves out 234 more");
    }

    @Test
    void theRowsOfARiskAreHighEnoughForItsLongestText() throws IOException {
        Material pump = SomeRisk.emergency().materials().get(0);
        Risk threeRows = full.with(new EmergencyList(List.of("立即撤人"), List.of(pump, pump, pump)), DAY);
        XSSFSheet sheet = printed(List.of(measured(full, 9), measured(threeRows, 9)), Locale.CHINESE);
        assertThat(heights(sheet, FIRST_ROW, 1)).containsExactly(9 * LINE);
        assertThat(heights(sheet, FIRST_ROW + 1, 3)).containsExactly(3 * LINE, 3 * LINE, 3 * LINE);
    }

    @Test
    void aLongMaterialMakesItsOwnRowHigh() throws IOException {
        Material pump = new Material(Optional.empty(), "大功率移动式排水泵", Optional.empty(), Optional.empty());
        Material boat = new Material(Optional.empty(), "艇", Optional.empty(), Optional.empty());
        Risk risk = bare.with(new EmergencyList(List.of("撤人"), List.of(pump, boat)), DAY);
        XSSFSheet sheet = printed(List.of(risk), Locale.CHINESE);
        assertThat(heights(sheet, FIRST_ROW, 2)).containsExactly(2 * LINE, sheet.getDefaultRowHeightInPoints());
    }

    @Test
    void aRiskThatNoRowIsHighEnoughForTakesSeveral() throws IOException {
        XSSFSheet sheet = printed(List.of(measured(full, 50), bare), Locale.CHINESE);
        assertThat(heights(sheet, FIRST_ROW, 2)).containsExactly(25 * LINE, 25 * LINE);
        assertThat(texts(sheet, FIRST_ROW + 1, 16, 18)).containsExactly("", "");
        assertThat(text(sheet, FIRST_ROW + 2, 0)).isEqualTo("2");
    }

    private static Risk measured(Risk risk, int lines) {
        return risk.with(new ControlList(Collections.nCopies(lines, "每日巡查"), List.of(), Optional.empty()), DAY);
    }

    private static List<Float> heights(XSSFSheet sheet, int first, int rows) {
        return IntStream.range(first, first + rows)
                .mapToObj(y -> sheet.getRow(y).getHeightInPoints())
                .toList();
    }

    private static XSSFSheet printed(List<Risk> risks, Locale language) throws IOException {
        return printed(risks, language, new Heading("区自然资源局", "王某", Optional.empty(), DAY, 0));
    }

    private static XSSFSheet printed(List<Risk> risks, Locale language, Heading heading) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        new XlsxRiskPrinter()
                .print(
                        form(),
                        heading,
                        risks.stream().map(risk -> new Line(risk, "非煤矿山", "某局")).toList(),
                        language,
                        to);
        return new XSSFWorkbook(new ByteArrayInputStream(to.toByteArray())).getSheetAt(0);
    }

    private static RiskForm form() {
        return new RiskForm(
                new Text("四个清单", "Four lists"),
                List.of(
                        new ListForm(
                                RiskList.BASIC,
                                Text.of("一"),
                                List.of(
                                        field("riskPoint", Content.TEXT),
                                        field("enterprise", Content.ENTERPRISE),
                                        field("description", Content.TEXT),
                                        group(
                                                "hazardCharacter",
                                                Content.GROUP,
                                                field("accidentTypes", Content.CHOICES),
                                                field("maxCasualties", Content.COUNT),
                                                field("maxLoss", Content.MONEY),
                                                field("socialImpact", Content.TEXT)))),
                        new ListForm(
                                RiskList.DUTY,
                                Text.of("二"),
                                List.of(
                                        group(
                                                "regulator",
                                                Content.GROUP,
                                                field("department", Content.ORGANISATION),
                                                field("person", Content.TEXT),
                                                field("phone", Content.PHONE)),
                                        group(
                                                "operatorHead",
                                                Content.GROUP,
                                                field("person", Content.TEXT),
                                                field("phone", Content.PHONE)))),
                        new ListForm(
                                RiskList.CONTROL,
                                Text.of("三"),
                                List.of(
                                        field("operatorMeasures", Content.LINES),
                                        field("regulatorMeasures", Content.CHOICES))),
                        new ListForm(
                                RiskList.EMERGENCY,
                                Text.of("四"),
                                List.of(
                                        field("measures", Content.LINES),
                                        group(
                                                "materials",
                                                Content.TABLE,
                                                field("category", Content.TEXT),
                                                field("name", Content.TEXT),
                                                field("quantity", Content.QUANTITY),
                                                field("extra", Content.TEXT))))),
                field("assessed", Content.YES_NO));
    }

    private static Field field(String id, Content type) {
        List<Option> options = List.of(
                new Option("collapse", new Text("坍塌", "Collapse")),
                new Option("listed-supervision", new Text("挂牌督办", "Listed supervision")));
        return new Field(id, Text.of(id), type, true, "", Text.of(""), options, "", List.of());
    }

    private static Field group(String id, Content type, Field... parts) {
        return new Field(id, Text.of(id), type, true, "", Text.of(""), List.of(), "", List.of(parts));
    }

    private static List<String> texts(XSSFSheet sheet, int y, int... xs) {
        return IntStream.of(xs).mapToObj(x -> text(sheet, y, x)).toList();
    }

    private static String text(XSSFSheet sheet, int y, int x) {
        return sheet.getRow(y).getCell(x).getStringCellValue();
    }
}
