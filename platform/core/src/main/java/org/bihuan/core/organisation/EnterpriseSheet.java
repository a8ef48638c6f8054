package org.bihuan.core.organisation;

import java.util.ArrayList;
import java.util.List;
import org.bihuan.api.exchange.SheetColumn;
import org.bihuan.api.exchange.SheetLayout;
import org.bihuan.api.exchange.SheetRow;
import org.bihuan.api.organisation.EnterpriseSize;
import org.bihuan.api.organisation.NewEnterprise;
import org.bihuan.api.problem.Faults;
import org.bihuan.core.exchange.SheetHelp;
import org.bihuan.core.exchange.SheetNames;
import org.bihuan.core.exchange.SheetValues;
import org.bihuan.core.exchange.Words;

/** The template of enterprises, and what a line of it tells. Names stand for ids; what is no name stays as it is written. */
final class EnterpriseSheet {
    static final String CODE = "creditCode";
    static final String SUPERIOR = "superior";
    static final String DISTINCT = "distinct";
    static final String OTHER_PERSON = "otherPerson";

    private static final Words SIZES = new Words()
            .with("微型", EnterpriseSize.MICRO)
            .with("小型", EnterpriseSize.SMALL)
            .with("中型", EnterpriseSize.MEDIUM)
            .with("大型", EnterpriseSize.LARGE);

    private final SheetNames names;

    EnterpriseSheet(SheetNames names) {
        this.names = names;
    }

    SheetLayout layout() {
        return new SheetLayout(
                "企业",
                List.of(
                        SheetColumn.text("name", "企业名称", "必填，登记的全称 / needed: the registered name", 36),
                        SheetColumn.code(CODE, "统一社会信用代码", "必填，18位 / needed: 18 characters", 22),
                        SheetColumn.choice("territory", "属地", "必填 / needed", 24, names.territories()),
                        SheetColumn.choice("sector", "行业领域", "必填，主要行业 / needed: the main sector", 24, names.sectors()),
                        SheetColumn.text("furtherSectors", "其他行业领域", "可空，用顿号隔开 / further ones, with commas", 28),
                        SheetColumn.code("industry", "行业代码", "可空，GB/T 4754-2017，字母与大类相符，如 B1019 / may be blank", 12),
                        SheetColumn.choice("size", "规模", "可空 / may be blank", 10, SIZES.all()),
                        SheetColumn.text("principal", "主要负责人", "可空 / head of the enterprise", 14),
                        SheetColumn.code("phone", "联系电话", "可空，加密保存 / encrypted", 18),
                        SheetColumn.text(
                                "tags", "另计统计行", "可空，用顿号隔开：" + String.join("、", names.tags()) + " / with commas", 30),
                        SheetColumn.text(
                                "highRisk",
                                "高危行业",
                                "部分企业高危的行业填写，用顿号隔开 / sectors of which some enterprises are high-risk",
                                24),
                        SheetColumn.text(
                                "highRisk.reason",
                                "高危子行业",
                                "填了高危行业时必填，用顿号隔开：" + String.join("、", names.highRiskParts()) + " / its high-risk parts",
                                30),
                        SheetColumn.text("address", "地址", "可空 / may be blank", 36),
                        SheetColumn.code("longitude", "经度", "可空，与纬度同填 / degrees east", 12),
                        SheetColumn.code("latitude", "纬度", "可空 / degrees north", 12),
                        SheetColumn.code(
                                SUPERIOR, "上级企业信用代码", "可空，已登记的或上面一行的企业 / of one registered or in a line above", 22),
                        SheetColumn.choice(
                                OTHER_PERSON,
                                "已核对非被限制人员",
                                "主要负责人与被限制从业的人员同名时，核对后填是 / yes: it is another person than the banned one",
                                16,
                                List.of(Words.YES, Words.NO)),
                        SheetColumn.choice(
                                DISTINCT,
                                "已核对不重复",
                                "名称与已登记或上面一行的企业相近时，核对后填是 / yes: it was compared with those of nearly the same name",
                                14,
                                List.of(Words.YES, Words.NO))),
                List.of("", SheetNames.EXAMPLE_CODE, SheetNames.first(names.territories()), names.exampleSectorName()),
                SheetHelp.of("一家企业", "enterprise"));
    }

    /** What a cell of the line takes for an id; what is no id stays as it is. */
    String word(SheetRow row, String column, String id) {
        return column.equals("size") ? SIZES.word(id) : names.word(column, id);
    }

    /** What a line tells; numbers that are none are noted. */
    NewEnterprise told(SheetRow row, Faults faults) {
        return new NewEnterprise(
                row.texts().get("name"),
                row.texts().get(CODE),
                row.find("territory").map(names::body).orElse(null),
                names.sector(row, faults),
                names.sectors(row, "furtherSectors", faults),
                row.texts().get("industry"),
                row.find("size").map(SIZES::id).orElse(null),
                row.texts().get("principal"),
                row.texts().get("phone"),
                names.rows(row.parts("tags")),
                highRisk(row, faults),
                row.texts().get("address"),
                SheetValues.number(row, "longitude", faults),
                SheetValues.number(row, "latitude", faults),
                null);
    }

    /** Each part goes to the sector that names it; what none of them names is told to all, so that they say what may stand. */
    private List<NewEnterprise.Risk> highRisk(SheetRow row, Faults faults) {
        List<String> words = row.parts("highRisk.reason");
        List<String> sectors = names.sectors(row, "highRisk", faults);
        if (sectors.isEmpty()) {
            return words.stream()
                    .map(word -> new NewEnterprise.Risk(null, word))
                    .toList();
        }
        List<NewEnterprise.Risk> risks = new ArrayList<>();
        for (String sector : sectors) {
            List<String> own = words.stream()
                    .filter(word -> names.isHighRiskPart(sector, word)
                            || sectors.stream().noneMatch(other -> names.isHighRiskPart(other, word)))
                    .toList();
            own.forEach(word -> risks.add(new NewEnterprise.Risk(sector, word)));
            if (own.isEmpty()) {
                risks.add(new NewEnterprise.Risk(sector, null));
            }
        }
        return risks;
    }
}
