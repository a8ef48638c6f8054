package org.bihuan.core.risk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.exchange.SheetColumn;
import org.bihuan.api.exchange.SheetLayout;
import org.bihuan.api.risk.RiskForm;
import org.bihuan.api.risk.RiskList;
import org.bihuan.core.exchange.SheetHelp;
import org.bihuan.core.exchange.SheetNames;
import org.bihuan.core.exchange.Words;

/** The template of risks with their four lists (Annex 3); its headings are those of the form. */
final class RiskTemplate {
    private static final String SENTENCES = "可空，各条用分号或换行隔开 / with semicolons or line breaks";

    /** The columns of a material: category, name, quantity, other. */
    static final List<String> MATERIALS =
            List.of("materials.category", "materials.name", "materials.quantity", "materials.extra");

    private final SheetNames names;
    private final RiskForm form;
    private final Words accidentTypes;
    private final Words regulatorMeasures;

    RiskTemplate(SheetNames names, RiskForm form, Words accidentTypes, Words regulatorMeasures) {
        this.names = names;
        this.form = form;
        this.accidentTypes = accidentTypes;
        this.regulatorMeasures = regulatorMeasures;
    }

    SheetLayout layout() {
        return new SheetLayout("四个清单", columns(), example(), help());
    }

    private List<SheetColumn> columns() {
        return Stream.of(head(), basic(), duty(), control(), emergency())
                .flatMap(List::stream)
                .toList();
    }

    private List<SheetColumn> head() {
        return List.of(
                SheetColumn.text("riskPoint", label(RiskList.BASIC, "riskPoint"), "必填 / needed", 26),
                SheetColumn.code("enterprise", "企业信用代码", "必填，须已登记 / needed: its credit code, registered before", 24),
                SheetColumn.choice("sector", "行业领域", "必填 / needed", 22, names.sectors()),
                SheetColumn.text("row", "统计行", "行业只有一行时可空 / row of Annex 2", 24),
                SheetColumn.text("tags", "另计统计行", "可空，用顿号隔开 / further rows, with commas", 24),
                SheetColumn.code("occurred", "辨识日期", "必填，如 2023-06-15 / needed: the day it was identified", 14));
    }

    private List<SheetColumn> basic() {
        return List.of(
                longText(RiskList.BASIC, "description", "可空 / what the risk is", 40),
                text(RiskList.BASIC, "address", "可空 / where it lies", 36),
                text(RiskList.BASIC, "hazardCharacter.accidentTypes", oneOf(accidentTypes), 36),
                code(RiskList.BASIC, "hazardCharacter.maxCasualties", "可空，人 / people", 16),
                code(RiskList.BASIC, "hazardCharacter.maxLoss", "可空，元 / yuan", 18),
                longText(RiskList.BASIC, "hazardCharacter.socialImpact", "可空 / in words", 36));
    }

    private List<SheetColumn> duty() {
        return List.of(
                SheetColumn.choice(
                        "regulator.department",
                        label(RiskList.DUTY, "regulator.department"),
                        "可空，行业监管部门 / department",
                        26,
                        names.departments()),
                text(RiskList.DUTY, "regulator.person", "可空 / who answers for it there", 18),
                code(RiskList.DUTY, "regulator.phone", "可空，加密保存 / encrypted", 18),
                text(RiskList.DUTY, "operatorHead.person", "可空 / head of the enterprise", 18),
                code(RiskList.DUTY, "operatorHead.phone", "可空，加密保存 / encrypted", 18));
    }

    private List<SheetColumn> control() {
        return List.of(
                longText(RiskList.CONTROL, "operatorMeasures", SENTENCES, 44),
                text(RiskList.CONTROL, "regulatorMeasures", oneOf(regulatorMeasures), 36),
                SheetColumn.longText("otherMeasure", "其他监管措施", "可空，上列以外的措施 / what is done besides", 30));
    }

    private List<SheetColumn> emergency() {
        String aligned = "用顿号隔开，个数与名称一致 / with commas, as many as names";
        return List.of(
                longText(RiskList.EMERGENCY, "measures", SENTENCES, 44),
                text(RiskList.EMERGENCY, MATERIALS.get(0), aligned, 24),
                text(RiskList.EMERGENCY, MATERIALS.get(1), "可空，用顿号隔开 / with commas", 30),
                code(RiskList.EMERGENCY, MATERIALS.get(2), aligned, 18),
                text(RiskList.EMERGENCY, MATERIALS.get(3), aligned, 24),
                SheetColumn.choice(
                        "assessed",
                        form.assessed().label().zh(),
                        "可空 / may be blank",
                        16,
                        List.of(Words.YES, Words.NO)));
    }

    private List<String> example() {
        return List.of(
                "",
                SheetNames.EXAMPLE_CODE,
                names.exampleSectorName(),
                names.exampleRow(),
                "",
                SheetNames.EXAMPLE_DAY.toString(),
                "边坡高陡，雨季可能失稳",
                "一号采区北侧",
                String.join("、", accidentTypes.all().subList(0, 2)),
                "3",
                "2000000",
                "影响周边道路通行",
                SheetNames.first(names.departments()),
                "甲",
                "10012345678",
                "乙",
                "10012345679",
                "设置截水沟；每日巡查、记录",
                SheetNames.first(regulatorMeasures.all()),
                "",
                "撤离人员；封闭道路",
                "防护、照明",
                "安全帽、应急灯",
                "20、10",
                "",
                Words.YES);
    }

    private static List<String> help() {
        return SheetHelp.of(
                "一个风险点",
                "risk point",
                "四个清单可以先填一部分，空着的以后在页面补填；填全并回答是否开展风险评估的，当日计为已落实管控。",
                "The four lists may be filled in partly and completed on the page. A risk with all of them and the answer whether it"
                        + " was assessed counts as under control from the day of the import.",
                "物资的类别、名称、数量、其他各占一列，多种物资用顿号隔开，各列个数一致；不填的位置空着，如“20、、5”。",
                "Materials have a column each for category, name, quantity and other, with as many parts in each; a part may be"
                        + " blank, such as 20、、5.",
                "清单只能由有权填写的单位导入；另定牵头部门的风险点请在页面登记。",
                "Lists are imported by those who may fill them in. Risks with another lead department are registered on the page.");
    }

    private static String oneOf(Words words) {
        return "可空，用顿号隔开：" + String.join("、", words.all()) + " / with commas";
    }

    private SheetColumn text(RiskList list, String key, String hint, int width) {
        return SheetColumn.text(key, label(list, key), hint, width);
    }

    private SheetColumn longText(RiskList list, String key, String hint, int width) {
        return SheetColumn.longText(key, label(list, key), hint, width);
    }

    private SheetColumn code(RiskList list, String key, String hint, int width) {
        return SheetColumn.code(key, label(list, key), hint, width);
    }

    /** What the form calls a field, with what it calls the field of which that is a part. */
    private String label(RiskList list, String key) {
        return form.of(list).along(key.replace('.', '/')).stream()
                .map(field -> field.label().zh())
                .collect(Collectors.joining("："));
    }
}
