package org.bihuan.core.organisation;

import java.util.List;
import java.util.stream.Stream;
import org.bihuan.api.exchange.SheetColumn;
import org.bihuan.api.exchange.SheetLayout;
import org.bihuan.api.exchange.SheetRow;
import org.bihuan.api.organisation.NewOrganisation;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.Organisation.Kind;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.problem.Faults;
import org.bihuan.core.exchange.SheetHelp;
import org.bihuan.core.exchange.SheetNames;
import org.bihuan.core.exchange.SheetValues;
import org.bihuan.core.exchange.Words;

/** The template of public bodies, and what a line of it tells. A parent's name stands for its id. */
final class OrganisationSheet {
    static final String PARENT = "parent";

    private static final Words KINDS = new Words()
            .with("部门", Kind.DEPARTMENT)
            .with("街道", Kind.STREET)
            .with("开发区", Kind.ZONE)
            .with("委员会办公室", Kind.COMMITTEE_OFFICE)
            .with("委员会", Kind.COMMITTEE)
            .with("政府", Kind.GOVERNMENT)
            .with("其他", Kind.OTHER);

    private OrganisationSheet() {}

    static SheetLayout layout(OrganisationService organisations) {
        List<Organisation> active =
                organisations.all().stream().filter(Organisation::active).toList();
        return new SheetLayout(
                "机构",
                List.of(
                        SheetColumn.text("name", "全称", "必填 / needed: the official name", 36),
                        SheetColumn.code("id", "编号", "必填，今后不变：3至60个小写字母、数字、连字符 / needed: its id for ever", 28),
                        SheetColumn.text("shortName", "简称", "可空，不填同全称 / may be blank", 24),
                        SheetColumn.choice("kind", "类别", "必填；社区、科室等选“其他” / needed", 16, KINDS.all()),
                        SheetColumn.choice(
                                PARENT,
                                "上级",
                                "可空，名称或编号；可以是本表前面的行 / name or id; may stand in a line above",
                                30,
                                active.stream().map(Organisation::name).toList()),
                        SheetColumn.text("aliases", "其他名称", "可空，用顿号隔开 / further names, with commas", 28),
                        SheetColumn.code("from", "生效日", "可空，不填为导入当日，如 2023-06-15 / the first day", 14),
                        SheetColumn.longText("reason", "理由", "必填 / needed: why", 30)),
                List.of(
                        "",
                        "community-example",
                        "示例社区",
                        "其他",
                        SheetNames.first(active.stream()
                                .filter(Organisation::isTerritory)
                                .map(Organisation::name)
                                .toList()),
                        "",
                        SheetNames.EXAMPLE_DAY.toString(),
                        "纳入专项行动"),
                SheetHelp.of(
                        "一个机构",
                        "public body",
                        "只新增机构；更名、调整、合并、拆分和撤销在页面办理。上级写在下级之前。",
                        "Bodies are added only; they are renamed, moved, merged, split and closed on the page. A parent stands before"
                                + " those that belong to it."));
    }

    /** What a column takes for an id; what is no id stays as it is. */
    static String word(String column, String id) {
        return column.equals("kind") ? KINDS.word(id) : id;
    }

    /** What a line tells beside those above; a day that is none is noted. */
    static NewOrganisation told(SheetRow row, NewBodies bodies, Faults faults) {
        return new NewOrganisation(
                row.texts().get("id"),
                row.texts().get("reason"),
                SheetValues.day(row, "from", faults),
                row.texts().get("name"),
                row.texts().get("shortName"),
                row.find("kind").map(KINDS::id).orElse(null),
                row.parts("aliases"),
                row.find(PARENT)
                        .map(name ->
                                bodies.named(name).map(OrganisationId::value).orElse(name))
                        .orElse(null));
    }

    /** Everything by which a line below may mean the body of this one. */
    static List<String> names(SheetRow row) {
        return Stream.concat(Stream.of("id", "name", "shortName").map(row::text), row.parts("aliases").stream())
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
