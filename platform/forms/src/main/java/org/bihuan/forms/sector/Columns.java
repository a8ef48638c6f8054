package org.bihuan.forms.sector;

import java.util.List;

/** The columns of each sheet. */
final class Columns {
    static final List<Column> SECTOR = List.of(
            Column.text("id", "编号", "小写字母、数字、连字符，永不更改 / a-z, 0-9, hyphens; never changes", 40),
            Column.text("name", "名称", "中文名称 / Chinese name", 40),
            Column.text("name.en", "英文名称", "English name", 40),
            Column.text("version", "内容版本", "三段数字，每次修改都要增大，如 1.0.0 / grows with every change", 40),
            Column.text("ordinal", "方案序号", "方案所列17个行业填1至17，其他留空 / place among the plan's seventeen, or blank", 40),
            Column.choice("kind", "种类", "一般留空 / usually blank", Choice.SECTOR_KIND),
            Column.choice(
                    "highRisk",
                    "高危行业",
                    "全部、部分或否；部分的在“职责栏目”列出高危子行业 / all, partial or none; which parts: on the next sheet",
                    Choice.RISK),
            Column.choice("leaderCheck", "主要负责人检查", "每月或每季度 / monthly or quarterly", Choice.LEADER_CHECK),
            Column.choice("drill", "应急演练", "每半年或行动期间一次 / half-yearly or once in the action", Choice.DRILL));

    static final List<Column> PARTS = List.of(
            Column.choice("kind", "类别", "这一行写的是什么 / what the line is", Choice.PART_KIND),
            Column.text("id", "编号", "职责不填 / none for a responsibility", 22),
            Column.text("name", "名称", "职责写负责的范围，方案重点写原文 / a responsibility's scope, a focus point's text", 36),
            Column.text("name.en", "英文", "English", 36),
            Column.department("department", "部门", "职责、主题必填，统计行可填 / of a responsibility or topic, and of a row"),
            Column.choice("part", "分工", "只用于职责 / of a responsibility", Choice.PART),
            Column.choice("inferred", "推定", "方案未明确、由本平台推定的职责填是 / the plan leaves it open", Choice.YES),
            Column.text("items", "计入的检查项", "只用于统计项，编号用逗号隔开 / of a column: ids with commas", 36),
            Column.choice("coded", "代码统计", "只用于统计项，一般留空 / of a column with a rule in code", Choice.YES));

    static final List<Column> ITEMS = List.of(
            Column.text("id", "编号", "永不重用；停用填停用日，不删除 / never used again; retire, never delete", 16),
            Column.text("group", "分组", "标题 / heading", 20),
            Column.text("group.en", "分组英文", "同一分组填一次即可 / once for each heading", 20),
            Column.text("requirement", "要求", "应当怎样 / what must be so", 44),
            Column.text("requirement.en", "要求英文", "English", 44),
            Column.text(
                    "standard",
                    "依据",
                    "标准表中的编号；行动方案填 plan；多条依据在下一行续写，编号留空 / id of a standard, or plan; further ones in the lines below",
                    14),
            Column.text("clause", "条款", "没有把握就留空 / blank where it is not sure", 16),
            Column.choice("confidence", "把握", "对条款的把握 / how sure the clause is", Choice.CONFIDENCE),
            Column.text("basis.from", "依据起", "只在与标准不同时填写 / only where it differs from the standard", 13),
            Column.text("basis.until", "依据止", "同上 / likewise", 13),
            Column.choice("severity", "严重程度", "重大或一般 / major or general", Choice.SEVERITY),
            Column.choice("ground", "重大理由", "一般的留空 / blank for a general one", Choice.GROUND),
            Column.text("check", "检查方法", "看什么、测什么、问什么 / what to look at, test or ask for", 44),
            Column.text("check.en", "检查方法英文", "English", 44),
            Column.text("measure", "整改措施", "通常怎么整改 / what usually mends it", 44),
            Column.text("measure.en", "整改措施英文", "English", 44),
            Column.text("topic", "主题", "主题的编号，可空 / id of a topic, or blank", 16),
            Column.text("composite", "综合判定要素", "只用于自带规则的模块 / only with a rule in code", 14),
            Column.text("focusPoints", "方案重点", "编号用逗号隔开，可空 / ids with commas, or blank", 18),
            Column.text("from", "启用日", "如 2023-06-01，可空 / a day, or blank", 13),
            Column.text("until", "停用日", "最后一日，可空 / last day, or blank", 13));

    static final List<Column> STANDARDS = List.of(
            Column.text("id", "编号", "本行业内自定 / your own", 16),
            Column.text("title", "名称", "全称 / title", 44),
            Column.text("number", "文号", "可空 / may be blank", 26),
            Column.text("issuer", "发布机关", "可空 / may be blank", 26),
            Column.text("from", "施行日", "如 2021-09-01，可空 / first day, or blank", 13),
            Column.text("until", "废止日", "最后一日，可空 / last day, or blank", 13),
            Column.choice("confidence", "把握", "对以上各项的把握 / how sure this is", Choice.CONFIDENCE),
            Column.choice("judges", "判定标准", "重大事故隐患判定标准填是 / whether it makes a finding major", Choice.YES),
            Column.text("note", "备注", "可空 / may be blank", 44));

    static final List<Column> EXTRAS = List.of(
            Column.choice("kind", "类别", "少数行业才用，可整表留空 / few sectors need any of it", Choice.EXTRA_KIND),
            Column.text(
                    "id",
                    "编号",
                    "规则填 grade、lead 或 column；改派填改派到的主题；自动标记填标记行 / kind of rule, topic that leads, own id, or tag",
                    22),
            Column.text("name", "名称", "测量的名称 / what is measured", 24),
            Column.text("name.en", "英文", "English", 24),
            Column.text("unit", "单位", "测量的单位 / in which unit", 12),
            Column.text("unit.en", "单位英文", "English", 12),
            Column.text("least", "最小", "不填为0 / blank is 0", 10),
            Column.text("most", "最大", "超过即视为笔误 / more is a slip of the pen", 10),
            Column.text("decimals", "小数位", "不填为0 / blank is 0", 10),
            Column.text("items", "检查项", "测量、自动标记；编号用逗号隔开 / ids with commas", 30),
            Column.text("places", "场所类别", "改派、自动标记；编号用逗号隔开 / ids with commas", 30),
            Column.text("topics", "原主题", "改派；不填则不限 / blank: any", 24),
            Column.choice("zones", "开发区", "自动标记：开发区内的企业填是 / enterprises in a zone", Choice.YES));

    private Columns() {}
}
