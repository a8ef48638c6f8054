package org.bihuan.core.hazard;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.exchange.SheetColumn;
import org.bihuan.api.exchange.SheetLayout;
import org.bihuan.api.exchange.SheetRow;
import org.bihuan.api.hazard.NewHazard;
import org.bihuan.api.hazard.Source;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.problem.Faults;
import org.bihuan.core.exchange.SheetHelp;
import org.bihuan.core.exchange.SheetNames;
import org.bihuan.core.exchange.SheetValues;
import org.bihuan.core.exchange.Words;

/** The template of hazards, and what a line of it tells. Names stand for ids; what is no name stays as it is written. */
final class HazardSheet {
    private static final Words SOURCES = new Words()
            .with("企业自查", Source.SELF_CHECK)
            .with("部门检查", Source.INSPECTION)
            .with("群众举报", Source.PUBLIC_REPORT)
            .with("督导", Source.SUPERVISION)
            .with("上级交办", Source.UPPER_LEVEL)
            .with("事故教训", Source.ACCIDENT_LESSON);

    private final SheetNames names;

    HazardSheet(SheetNames names) {
        this.names = names;
    }

    SheetLayout layout() {
        return new SheetLayout(
                "隐患",
                List.of(
                        SheetColumn.code(
                                "enterprise", "企业信用代码", "必填，须已登记 / needed: its credit code, registered before", 24),
                        SheetColumn.choice("sector", "行业领域", "必填 / needed", 22, names.sectors()),
                        SheetColumn.code("item", "检查项编号", "必填，见检查清单 / needed: id of the checklist item", 16),
                        SheetColumn.code("occurred", "发现日期", "必填，如 2023-06-15 / needed: the day of the finding", 14),
                        SheetColumn.choice("source", "来源", "必填 / needed", 14, SOURCES.all()),
                        SheetColumn.text("place", "具体位置", "必填 / needed: where exactly", 30),
                        SheetColumn.longText("description", "情况描述", "必填 / needed: what was found", 50),
                        SheetColumn.code("alsoFound", "同时发现", "可空，检查项编号用逗号隔开 / further items, with commas", 22),
                        SheetColumn.text("placeCategory", "场所类别", "可空 / kind of place", 20),
                        SheetColumn.text("row", "统计行", "行业只有一行时可空 / row of Annex 2", 24),
                        SheetColumn.text("tags", "另计统计行", "可空，用顿号隔开 / further rows, with commas", 24)),
                List.of(
                        "",
                        names.exampleSectorName(),
                        exampleItem(),
                        SheetNames.EXAMPLE_DAY.toString(),
                        "部门检查",
                        "一号采区",
                        "边坡有浮石未清除",
                        "",
                        "",
                        names.exampleRow()),
                SheetHelp.of(
                        "一条隐患",
                        "hazard",
                        "导入后逐条进入台账，处于“已登记”阶段。需要实测数值、另定牵头部门的隐患请在页面登记。",
                        "Imported hazards are registered, to be followed one by one. Those with measured numbers or another"
                                + " lead department are registered on the page."));
    }

    private String exampleItem() {
        return names.exampleSector().stream()
                .flatMap(one -> one.items().stream())
                .filter(item -> item.applies(SheetNames.EXAMPLE_DAY))
                .map(item -> item.id().value())
                .findFirst()
                .orElse("");
    }

    /** What a cell of the line takes for an id; what is no id stays as it is. */
    String word(SheetRow row, String column, String id) {
        return switch (column) {
            case "source" -> SOURCES.word(id);
            case "placeCategory" -> names.placeName(row.text("sector"), id);
            default -> names.word(column, id);
        };
    }

    /**
     * What a line tells; a day that is none is noted.
     *
     * @param reach within which its owner may register
     */
    NewHazard told(SheetRow row, Reach reach, Faults faults) {
        Optional<String> sector = Optional.ofNullable(names.sector(row, faults));
        return new NewHazard(
                sector.orElse(null),
                row.texts().get("item"),
                row.parts("alsoFound"),
                row.find("placeCategory")
                        .map(name -> names.placeCategory(sector.orElse(""), name))
                        .orElse(null),
                null,
                row.find("row").map(names::row).orElse(null),
                names.rows(row.parts("tags")),
                names.enterprise(row, reach, faults),
                row.find("source").map(SOURCES::id).orElse(null),
                row.texts().get("place"),
                row.texts().get("description"),
                SheetValues.day(row, "occurred", faults),
                null,
                null);
    }
}
