package org.bihuan.core.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.CloseEnterprise;
import org.bihuan.api.organisation.CreditCode;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseService;
import org.bihuan.api.organisation.NewEnterprise;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.PlaceEnterprise;
import org.bihuan.api.organisation.RenameEnterprise;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorDefinition.Kind;

/** Enterprises of all sectors and streets; their names say that they are made up. */
final class DemoEnterprises {
    private static final Map<String, String> TRADES = Map.ofEntries(
            Map.entry("campus", "培训学校"),
            Map.entry("city-gas-and-self-built-houses", "燃气"),
            Map.entry("civil-explosives-and-defence-industry", "爆破工程"),
            Map.entry("commerce-and-logistics", "仓储物流"),
            Map.entry("construction", "建筑工程"),
            Map.entry("culture-and-tourism", "文化旅游"),
            Map.entry("electric-power", "电力"),
            Map.entry("fire-safety", "商业"),
            Map.entry("fireworks", "烟花爆竹"),
            Map.entry("hazardous-chemicals", "化工"),
            Map.entry("hazardous-waste", "环保"),
            Map.entry("healthcare", "医院管理"),
            Map.entry("industry-and-trade", "机械制造"),
            Map.entry("new-energy-and-grain", "粮油"),
            Map.entry("non-coal-mines", "矿业"),
            Map.entry("pharmaceutical-manufacturing", "制药"),
            Map.entry("road-transport", "运输"),
            Map.entry("slaughter-and-biogas", "屠宰"),
            Map.entry("special-equipment-and-amusement-rides", "游乐"),
            Map.entry("urban-management-and-spoil-disposal", "渣土消纳"),
            Map.entry("water-conservancy", "水利"),
            Map.entry("water-transport-and-fishing-vessels", "航运"));

    private static final List<String> SIZES = List.of("small", "micro", "small", "medium", "small", "large");

    private final EnterpriseService register;
    private final List<Organisation> territories;
    private final Caller caller;
    private final List<Enterprise> all = new ArrayList<>();

    DemoEnterprises(EnterpriseService register, List<Organisation> territories, Caller caller) {
        this.register = register;
        this.territories = territories;
        this.caller = caller;
    }

    /** Registers so many for each sector; a common checklist has none of its own. */
    void add(List<SectorDefinition> sectors, int each) {
        for (int i = 0; i < each; i++) {
            sectors.stream().filter(sector -> sector.kind() == Kind.SECTOR).forEach(this::add);
        }
    }

    Enterprise first() {
        return all.get(0);
    }

    int count() {
        return all.size();
    }

    /** Those that a sector's checklist is for; a common one is for all. */
    List<Enterprise> of(SectorDefinition sector) {
        return all.stream()
                .filter(one -> sector.kind() == Kind.COMMON || one.sector().equals(sector.id()))
                .toList();
    }

    /** Tells what became of the last ones: one belongs to another one, one was renamed, one was merged. */
    void becomeOthers() {
        Enterprise other = all.get(1);
        List<String> ids = List.of(other.id().toString());
        Enterprise branch = fromTheEnd(3);
        register.place(
                Command.by(caller),
                branch.id(),
                new PlaceEnterprise(branch.version(), "演示数据：设立分支机构", null, ids.get(0)));
        Enterprise renamed = fromTheEnd(2);
        register.rename(
                Command.by(caller),
                renamed.id(),
                new RenameEnterprise(renamed.version(), "演示数据：工商变更", null, renamed.name() + "（新名）", seen()));
        Enterprise merged = fromTheEnd(1);
        register.close(Command.by(caller), merged.id(), new CloseEnterprise(merged.version(), null, "演示数据：吸收合并", ids));
    }

    private Enterprise fromTheEnd(int place) {
        return all.get(all.size() - place);
    }

    private List<String> seen() {
        return all.stream().map(one -> one.id().toString()).toList();
    }

    private void add(SectorDefinition sector) {
        all.add(register.register(Command.by(caller), told(all.size() + 1, sector)));
    }

    /** The principal is a number, and no telephone has such a one. */
    private NewEnterprise told(int number, SectorDefinition sector) {
        String trade = TRADES.getOrDefault(sector.id().value(), sector.name().zh());
        String code = "91530114MADEM%04d".formatted(number);
        return new NewEnterprise(
                "演示%s%02d 有限公司".formatted(trade, number),
                code + CreditCode.checkCharacter(code),
                territories.get(number % territories.size()).id().value(),
                sector.id().value(),
                number % 7 == 0 ? List.of(all.get(0).sector().value()) : List.of(),
                null,
                SIZES.get(number % SIZES.size()),
                "演示企业%03d负责人".formatted(number),
                "100%08d".formatted(number),
                number % 5 == 0 ? tags(sector) : List.of(),
                number % 2 == 0 ? risks(sector) : List.of(),
                "演示路%d号".formatted(number),
                new BigDecimal("102.80").add(BigDecimal.valueOf(number, 3)),
                new BigDecimal("24.88").add(BigDecimal.valueOf(number % 11, 3)),
                seen());
    }

    private static List<NewEnterprise.Risk> risks(SectorDefinition sector) {
        return sector.highRiskParts().stream()
                .limit(1)
                .map(part -> new NewEnterprise.Risk(sector.id().value(), part.id()))
                .toList();
    }

    private static List<String> tags(SectorDefinition sector) {
        return sector.tags().stream().limit(1).map(RowId::value).toList();
    }
}
