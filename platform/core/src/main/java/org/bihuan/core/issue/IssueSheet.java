package org.bihuan.core.issue;

import java.util.List;
import org.bihuan.api.exchange.SheetColumn;
import org.bihuan.api.exchange.SheetLayout;
import org.bihuan.api.exchange.SheetRow;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.issue.IssueSource;
import org.bihuan.api.issue.NewIssue;
import org.bihuan.api.problem.Faults;
import org.bihuan.core.exchange.SheetHelp;
import org.bihuan.core.exchange.SheetNames;
import org.bihuan.core.exchange.SheetValues;
import org.bihuan.core.exchange.Words;

/** The template of prominent issues, and what a line of it tells. Names stand for ids; what is no name stays as it is written. */
final class IssueSheet {
    private static final Words SOURCES = new Words()
            .with("自查", IssueSource.SELF_CHECK)
            .with("部门检查", IssueSource.INSPECTION)
            .with("群众举报", IssueSource.PUBLIC_REPORT)
            .with("国家督查", IssueSource.NATIONAL_SUPERVISION)
            .with("省级督查", IssueSource.PROVINCIAL_SUPERVISION)
            .with("市级督查", IssueSource.CITY_SUPERVISION)
            .with("区级督查", IssueSource.DISTRICT_SUPERVISION);

    private final SheetNames names;

    IssueSheet(SheetNames names) {
        this.names = names;
    }

    SheetLayout layout() {
        return new SheetLayout(
                "突出问题",
                List.of(
                        SheetColumn.text("title", "问题名称", "必填，一句话 / needed: one line", 36),
                        SheetColumn.longText("description", "问题情况", "必填 / needed: what is wrong", 50),
                        SheetColumn.choice("source", "来源", "必填 / needed", 14, SOURCES.all()),
                        SheetColumn.choice("sector", "行业领域", "必填 / needed", 22, names.sectors()),
                        SheetColumn.text("row", "统计行", "行业只有一行时可空 / row of Annex 2", 24),
                        SheetColumn.text("tags", "另计统计行", "可空，用顿号隔开 / further rows, with commas", 24),
                        SheetColumn.code(
                                "occurred", "梳理日期", "必填，如 2023-06-15 / needed: the day of writing it down", 14),
                        SheetColumn.code("raised", "提出日期", "可空，不晚于梳理日期 / the day it was raised", 14),
                        SheetColumn.code(
                                "enterprise", "企业信用代码", "涉及企业时填写，须已登记 / its credit code, registered before", 24),
                        SheetColumn.choice("territory", "属地", "不涉及企业时可填 / street or zone", 24, names.territories())),
                List.of(
                        "",
                        "部分企业未按规定开展应急演练",
                        "部门检查",
                        names.exampleSectorName(),
                        names.exampleRow(),
                        "",
                        SheetNames.EXAMPLE_DAY.toString(),
                        "",
                        "",
                        SheetNames.first(names.territories())),
                SheetHelp.of(
                        "一个突出问题",
                        "prominent issue",
                        "导入后处于“已登记”阶段，逐个落实治本措施。另定牵头部门、关联隐患的问题请在页面登记。",
                        "Imported issues are registered, to be followed one by one. Those with another lead department or with"
                                + " hazards that they concern are registered on the page."));
    }

    /** What a cell of the line takes for an id; what is no id stays as it is. */
    String word(SheetRow row, String column, String id) {
        return column.equals("source") ? SOURCES.word(id) : names.word(column, id);
    }

    /**
     * What a line tells; a day that is none is noted.
     *
     * @param reach within which its owner may register
     */
    NewIssue told(SheetRow row, Reach reach, Faults faults) {
        return new NewIssue(
                names.sector(row, faults),
                row.find("row").map(names::row).orElse(null),
                names.rows(row.parts("tags")),
                names.enterprise(row, reach, faults),
                row.find("territory").map(names::body).orElse(null),
                SheetValues.day(row, "occurred", faults),
                null,
                null,
                row.find("source").map(SOURCES::id).orElse(null),
                SheetValues.day(row, "raised", faults),
                row.texts().get("title"),
                row.texts().get("description"),
                List.of());
    }
}
