package org.bihuan.core.organisation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.bihuan.api.exchange.SheetColumn;
import org.bihuan.api.exchange.SheetLayout;
import org.bihuan.api.exchange.SheetRow;
import org.bihuan.api.organisation.EnterpriseSize;
import org.bihuan.api.organisation.NewEnterprise;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.report.Annex2Form;
import org.bihuan.api.sector.SectorRegistry;
import org.jspecify.annotations.Nullable;

/** The template of enterprises, and what a line of it tells. Names stand for ids; what is no name stays as it is written. */
final class EnterpriseSheet {
    static final String DISTINCT = "distinct";
    static final String YES = "是";

    private static final String NO = "否";
    private static final Map<String, EnterpriseSize> SIZES = sizes();

    private final OrganisationService organisations;
    private final SectorRegistry sectors;
    private final Annex2Form form;
    private final Map<String, String> sectorIds = new HashMap<>();
    private final Map<String, String> rowIds = new HashMap<>();

    /** With the names of today. */
    EnterpriseSheet(OrganisationService organisations, SectorRegistry sectors, Annex2Form form) {
        this.organisations = organisations;
        this.sectors = sectors;
        this.form = form;
        sectors.all().forEach(one -> sectorIds.put(one.name().zh(), one.id().value()));
        tags().forEach(row -> rowIds.put(row.label().zh(), row.id().value()));
    }

    SheetLayout layout() {
        List<String> sectorNames =
                sectors.all().stream().map(one -> one.name().zh()).toList();
        List<String> territories = organisations.all().stream()
                .filter(one -> one.active() && one.isTerritory())
                .map(Organisation::name)
                .toList();
        return new SheetLayout(
                "企业",
                List.of(
                        SheetColumn.text("name", "企业名称", "必填，登记的全称 / needed: the registered name", 36),
                        SheetColumn.code("creditCode", "统一社会信用代码", "必填，18位 / needed: 18 characters", 22),
                        SheetColumn.choice("territory", "属地", "必填 / needed", 24, territories),
                        SheetColumn.choice("sector", "行业领域", "必填，主要行业 / needed: the main sector", 24, sectorNames),
                        SheetColumn.text("furtherSectors", "其他行业领域", "可空，用顿号隔开 / further ones, with commas", 28),
                        SheetColumn.code("industry", "行业代码", "可空，GB/T 4754，如 B1019 / may be blank", 12),
                        SheetColumn.choice("size", "规模", "可空 / may be blank", 10, List.copyOf(SIZES.keySet())),
                        SheetColumn.text("principal", "主要负责人", "可空 / head of the enterprise", 14),
                        SheetColumn.code("phone", "联系电话", "可空，加密保存 / encrypted", 18),
                        SheetColumn.text("tags", "另计统计行", "可空，用顿号隔开：" + tagNames() + " / with commas", 30),
                        SheetColumn.text(
                                "highRisk",
                                "高危行业",
                                "部分企业高危的行业填写，用顿号隔开 / sectors of which some enterprises are high-risk",
                                24),
                        SheetColumn.text("highRisk.reason", "高危说明", "填了高危行业时必填 / why", 30),
                        SheetColumn.text("address", "地址", "可空 / may be blank", 36),
                        SheetColumn.code("longitude", "经度", "可空，与纬度同填 / degrees east", 12),
                        SheetColumn.code("latitude", "纬度", "可空 / degrees north", 12),
                        SheetColumn.choice(
                                DISTINCT,
                                "已核对不重复",
                                "名称与已登记企业相近时，核对后填是 / yes: it was compared with those of nearly the same name",
                                14,
                                List.of(YES, NO))),
                List.of(
                        "",
                        "某某石料有限公司",
                        territories.isEmpty() ? "" : territories.get(0),
                        sectorNames.isEmpty() ? "" : sectorNames.get(0)),
                List.of(
                        "从第四行起每行填一家企业；前三行是标题，请勿改动，列可以换位置。标明“示例”的行不读取，可以删除。",
                        "One enterprise a line from the fourth line on. The first three are headings; columns may change places. The line marked 示例 is not read.",
                        "全部正确才会导入；有问题时一家也不导入，并退回带“问题”列的表格，改正后重新导入即可。",
                        "All of it is imported or nothing. A file with faults comes back with a column of faults; mend it and import it again.",
                        "统一社会信用代码按文本填写，请勿用全角字符；不要合并单元格，不要使用公式。",
                        "Write credit codes as text. No full-width characters, no merged cells, no formulas."));
    }

    /** What a line tells; numbers that are none are noted. */
    NewEnterprise told(SheetRow row, Faults faults) {
        return new NewEnterprise(
                row.texts().get("name"),
                row.texts().get("creditCode"),
                row.find("territory").map(this::territory).orElse(null),
                row.find("sector").map(this::sector).orElse(null),
                row.parts("furtherSectors").stream().map(this::sector).toList(),
                row.texts().get("industry"),
                row.find("size").map(EnterpriseSheet::size).orElse(null),
                row.texts().get("principal"),
                row.texts().get("phone"),
                row.parts("tags").stream()
                        .map(name -> rowIds.getOrDefault(name, name))
                        .toList(),
                row.parts("highRisk").stream()
                        .map(name ->
                                new NewEnterprise.Risk(sector(name), row.texts().get("highRisk.reason")))
                        .toList(),
                row.texts().get("address"),
                number(row, "longitude", faults),
                number(row, "latitude", faults),
                null);
    }

    private Stream<Annex2Form.Row> tags() {
        return form.rows().stream().filter(row -> row.kind() == Annex2Form.Kind.CROSS_CUTTING);
    }

    private String tagNames() {
        return String.join("、", tags().map(row -> row.label().zh()).toList());
    }

    private String territory(String name) {
        return organisations.named(name).map(one -> one.id().value()).orElse(name);
    }

    private String sector(String name) {
        return sectorIds.getOrDefault(name, name);
    }

    private static String size(String word) {
        EnterpriseSize size = SIZES.get(word);
        return size == null ? word : size.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable BigDecimal number(SheetRow row, String key, Faults faults) {
        String text = row.text(key);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException none) {
            faults.add("/" + key, CommonFault.WRONG_TYPE, "number");
            return null;
        }
    }

    private static Map<String, EnterpriseSize> sizes() {
        Map<String, EnterpriseSize> sizes = new LinkedHashMap<>();
        sizes.put("微型", EnterpriseSize.MICRO);
        sizes.put("小型", EnterpriseSize.SMALL);
        sizes.put("中型", EnterpriseSize.MEDIUM);
        sizes.put("大型", EnterpriseSize.LARGE);
        return sizes;
    }
}
