package org.bihuan.core.hazard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bihuan.api.exchange.SheetColumn;
import org.bihuan.api.exchange.SheetLayout;
import org.bihuan.api.exchange.SheetRow;
import org.bihuan.api.hazard.NewHazard;
import org.bihuan.api.hazard.Source;
import org.bihuan.api.organisation.CreditCode;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.report.Annex2Form;
import org.bihuan.api.sector.PlaceCategory;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.store.EnterpriseStore;
import org.jspecify.annotations.Nullable;

/** The template of hazards, and what a line of it tells. Names stand for ids; what is no name stays as it is written. */
final class HazardSheet {
    private static final Map<String, Source> SOURCES = sources();

    private final EnterpriseStore enterprises;
    private final SectorRegistry sectors;
    private final Map<String, String> sectorIds = new HashMap<>();
    private final Map<String, String> rowIds = new HashMap<>();

    /** With the names of today. */
    HazardSheet(EnterpriseStore enterprises, SectorRegistry sectors, Annex2Form form) {
        this.enterprises = enterprises;
        this.sectors = sectors;
        sectors.all().forEach(one -> sectorIds.put(one.name().zh(), one.id().value()));
        form.rows().forEach(row -> rowIds.put(row.label().zh(), row.id().value()));
    }

    SheetLayout layout() {
        List<String> names = sectors.all().stream().map(one -> one.name().zh()).toList();
        return new SheetLayout(
                "隐患",
                List.of(
                        SheetColumn.code(
                                "enterprise", "企业信用代码", "必填，须已登记 / needed: its credit code, registered before", 24),
                        SheetColumn.choice("sector", "行业领域", "必填 / needed", 22, names),
                        SheetColumn.code("item", "检查项编号", "必填，见检查清单 / needed: id of the checklist item", 16),
                        SheetColumn.code("occurred", "发现日期", "必填，如 2023-06-15 / needed: the day of the finding", 14),
                        SheetColumn.choice("source", "来源", "必填 / needed", 14, List.copyOf(SOURCES.keySet())),
                        SheetColumn.text("place", "具体位置", "必填 / needed: where exactly", 30),
                        SheetColumn.text("description", "情况描述", "必填 / needed: what was found", 50),
                        SheetColumn.code("alsoFound", "同时发现", "可空，检查项编号用逗号隔开 / further items, with commas", 22),
                        SheetColumn.text("placeCategory", "场所类别", "可空 / kind of place", 20),
                        SheetColumn.text("row", "统计行", "行业只有一行时可空 / row of Annex 2", 24),
                        SheetColumn.text("tags", "另计统计行", "可空，用顿号隔开 / further rows, with commas", 24)),
                List.of("", names.isEmpty() ? "" : names.get(0), "", "2023-06-15", "部门检查", "一号采区", "边坡有浮石未清除"),
                List.of(
                        "从第四行起每行填一条隐患；前三行是标题，请勿改动，列可以换位置。标明“示例”的行不读取，可以删除。",
                        "One hazard a line from the fourth line on. The first three are headings; columns may change places. The line marked 示例 is not read.",
                        "全部正确才会导入；有问题时一条也不导入，并退回带“问题”列的表格。导入后逐条进入台账，处于“已登记”阶段。",
                        "All of it is imported or nothing. A file with faults comes back with a column of faults. Imported hazards are registered, to be followed one by one.",
                        "需要实测数值、另定牵头部门的隐患请在页面登记。",
                        "Hazards with measured numbers or another lead department are registered on the page."));
    }

    /** What a line tells; a day that is none is noted. */
    NewHazard told(SheetRow row, Faults faults) {
        Optional<String> sector = row.find("sector").map(name -> sectorIds.getOrDefault(name, name));
        return new NewHazard(
                sector.orElse(null),
                row.find("item").orElse(null),
                row.parts("alsoFound"),
                row.find("placeCategory")
                        .map(name -> placeCategory(sector, name))
                        .orElse(null),
                null,
                row.find("row").map(name -> rowIds.getOrDefault(name, name)).orElse(null),
                row.parts("tags").stream()
                        .map(name -> rowIds.getOrDefault(name, name))
                        .toList(),
                row.find("enterprise").map(this::enterprise).orElse(null),
                row.find("source").map(HazardSheet::source).orElse(null),
                row.find("place").orElse(null),
                row.find("description").orElse(null),
                day(row, faults),
                null,
                null);
    }

    private String enterprise(String code) {
        return CreditCode.parse(code)
                .flatMap(enterprises::find)
                .map(one -> one.id().toString())
                .orElse(code);
    }

    private String placeCategory(Optional<String> sector, String name) {
        return sector.map(SectorId::new).flatMap(sectors::find).stream()
                .map(SectorDefinition::placeCategories)
                .flatMap(List::stream)
                .filter(one -> one.name().zh().equals(name))
                .map(PlaceCategory::id)
                .findFirst()
                .orElse(name);
    }

    private static String source(String word) {
        Source source = SOURCES.get(word);
        return source == null ? word : source.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable LocalDate day(SheetRow row, Faults faults) {
        Optional<String> text = row.find("occurred");
        try {
            return text.map(LocalDate::parse).orElse(null);
        } catch (DateTimeException none) {
            faults.add("/occurred", CommonFault.WRONG_TYPE, "date");
            return null;
        }
    }

    private static Map<String, Source> sources() {
        Map<String, Source> sources = new LinkedHashMap<>();
        sources.put("企业自查", Source.SELF_CHECK);
        sources.put("部门检查", Source.INSPECTION);
        sources.put("群众举报", Source.PUBLIC_REPORT);
        sources.put("督导", Source.SUPERVISION);
        sources.put("上级交办", Source.UPPER_LEVEL);
        sources.put("事故教训", Source.ACCIDENT_LESSON);
        return sources;
    }
}
