package org.bihuan.core.lookback;

import java.util.List;
import org.bihuan.api.exchange.SheetColumn;
import org.bihuan.api.exchange.SheetLayout;
import org.bihuan.api.exchange.SheetRow;
import org.bihuan.api.hazard.ListingLevel;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.lookback.NewLookBack;
import org.bihuan.api.problem.Faults;
import org.bihuan.core.exchange.SheetHelp;
import org.bihuan.core.exchange.SheetNames;
import org.bihuan.core.exchange.SheetValues;
import org.bihuan.core.exchange.Words;

/** The template of earlier listings, and what a line of it tells. Names stand for ids; what is no name stays as it is written. */
final class LookBackSheet {
    private static final Words LEVELS = new Words()
            .with("区级", ListingLevel.DISTRICT)
            .with("市级", ListingLevel.CITY)
            .with("省级", ListingLevel.PROVINCE);

    private final SheetNames names;

    LookBackSheet(SheetNames names) {
        this.names = names;
    }

    SheetLayout layout() {
        return new SheetLayout(
                "回头看",
                List.of(
                        SheetColumn.text("title", "隐患名称", "必填，一句话 / needed: one line", 36),
                        SheetColumn.longText("description", "原隐患情况", "必填 / needed: what the hazard was", 50),
                        SheetColumn.text("number", "原挂牌文号", "必填 / needed: under which it was listed", 24),
                        SheetColumn.code("listed", "原挂牌日期", "必填，2020年至2022年 / needed: 2020 to 2022", 14),
                        SheetColumn.choice("level", "挂牌层级", "必填 / needed", 12, LEVELS.all()),
                        SheetColumn.text("authority", "挂牌机关", "必填 / needed: who listed it", 28),
                        SheetColumn.choice("sector", "行业领域", "必填 / needed", 22, names.sectors()),
                        SheetColumn.text("row", "统计行", "行业只有一行时可空 / row of Annex 2", 24),
                        SheetColumn.text("tags", "另计统计行", "可空，用顿号隔开 / further rows, with commas", 24),
                        SheetColumn.code(
                                "occurred", "登记日期", "必填，如 2023-06-15 / needed: the day of writing it down", 14),
                        SheetColumn.code(
                                "enterprise", "企业信用代码", "涉及企业时填写，须已登记 / its credit code, registered before", 24),
                        SheetColumn.choice("territory", "属地", "不涉及企业时可填 / street or zone", 24, names.territories())),
                List.of(
                        "",
                        "采场边坡超高，未按设计分台阶",
                        "呈政督〔2021〕3号",
                        "2021-05-06",
                        "区级",
                        "昆明市呈贡区人民政府",
                        names.exampleSectorName(),
                        names.exampleRow(),
                        "",
                        SheetNames.EXAMPLE_DAY.toString(),
                        "",
                        SheetNames.first(names.territories())),
                SheetHelp.of(
                        "一个三年行动期间挂牌的重大隐患",
                        "hazard listed in the years 2020 to 2022",
                        "导入后处于“待核查”阶段，逐个登记核查结果。另定牵头部门的请在页面登记。",
                        "Imported ones are to be looked at, one by one. Those with another lead department are registered on the page."));
    }

    /** What a cell of the line takes for an id; what is no id stays as it is. */
    String word(SheetRow row, String column, String id) {
        return column.equals("level") ? LEVELS.word(id) : names.word(column, id);
    }

    /**
     * What a line tells; a day that is none is noted.
     *
     * @param reach within which its owner may register
     */
    NewLookBack told(SheetRow row, Reach reach, Faults faults) {
        return new NewLookBack(
                names.sector(row, faults),
                row.find("row").map(names::row).orElse(null),
                names.rows(row.parts("tags")),
                names.enterprise(row, reach, faults),
                row.find("territory").map(names::body).orElse(null),
                SheetValues.day(row, "occurred", faults),
                null,
                null,
                row.texts().get("number"),
                SheetValues.day(row, "listed", faults),
                row.find("level").map(LEVELS::id).orElse(null),
                row.texts().get("authority"),
                row.texts().get("title"),
                row.texts().get("description"));
    }
}
