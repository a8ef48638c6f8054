package org.bihuan.core.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Ownership;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.risk.AssessRisk;
import org.bihuan.api.risk.FillBasic;
import org.bihuan.api.risk.FillControl;
import org.bihuan.api.risk.FillDuty;
import org.bihuan.api.risk.FillEmergency;
import org.bihuan.api.risk.FillEmergency.KeptMaterial;
import org.bihuan.api.risk.NewRisk;
import org.bihuan.api.risk.Risk;
import org.bihuan.api.risk.RiskService;
import org.jspecify.annotations.Nullable;

/** Risks whose four lists are filled in one after another: most of them complete, some with a list still open, few gone. */
final class DemoRisks {
    /** What each risk is: name, kind of accident, what may happen. */
    private static final List<Point> POINTS = List.of(
            new Point("液氨储罐区", "poisoning", "储罐法兰老化，泄漏后影响下风向人员"),
            new Point("有限空间作业点", "poisoning", "污水池、发酵池作业通风不足"),
            new Point("高处作业平台", "fall-from-height", "临边防护不全，作业频繁"),
            new Point("配电间", "electric-shock", "设备超年限，周边堆放杂物"),
            new Point("危险物品仓库", "fire", "储存量大，与办公区距离近"),
            new Point("起重吊装区", "lifting", "吊装路线跨越人行通道"));

    private final RiskService risks;
    private final OrganisationService organisations;
    private final Agenda agenda;
    private final Random random;
    private final OfficeHours hours;

    private record Point(String name, String accident, String description) {}

    /** A step of a risk that is filled in. */
    private interface Filling {
        Risk fill(Risk risk);
    }

    DemoRisks(RiskService risks, OrganisationService organisations, Agenda agenda, Random random) {
        this.risks = risks;
        this.organisations = organisations;
        this.agenda = agenda;
        this.random = random;
        this.hours = new OfficeHours(random);
    }

    /** Puts a risk of an enterprise on the agenda of a day, with what follows. */
    void add(LocalDate day, String sector, @Nullable String row, Enterprise enterprise, Caller caller) {
        Point point = POINTS.get(random.nextInt(POINTS.size()));
        NewRisk told =
                new NewRisk(sector, row, List.of(), enterprise.id().toString(), null, day, null, null, point.name());
        List<Filling> fillings = List.of(
                risk -> risks.fill(Command.by(caller), id(risk), basic(risk, point, enterprise)),
                risk -> risks.fill(Command.by(caller), id(risk), duty(risk, enterprise)),
                risk -> risks.fill(Command.by(caller), id(risk), control(risk)),
                risk -> risks.fill(Command.by(caller), id(risk), emergency(risk)),
                risk -> risks.assess(
                        Command.by(caller), id(risk), new AssessRisk(risk.version(), random.nextInt(5) > 0)));
        Instant at = hours.on(day);
        agenda.at(at, () -> goOn(risks.register(Command.by(caller), told), fillings, caller, at));
    }

    private void goOn(Risk risk, List<Filling> ahead, Caller caller, Instant before) {
        Instant at = hours.later(before, 1, 9);
        if (ahead.isEmpty()) {
            if (random.nextInt(10) == 0) {
                agenda.at(
                        at,
                        () -> risks.close(
                                Command.by(caller), id(risk), new ReasonedChange(risk.version(), "演示数据：设施已拆除，风险消除")));
            }
        } else if (random.nextInt(12) > 0) {
            agenda.at(at, () -> goOn(ahead.get(0).fill(risk), ahead.subList(1, ahead.size()), caller, at));
        }
    }

    private FillBasic basic(Risk risk, Point point, Enterprise enterprise) {
        return new FillBasic(
                risk.version(),
                point.name(),
                "演示数据。" + point.description(),
                "昆明市呈贡区" + enterprise.address().orElse(""),
                new FillBasic.Extent(
                        List.of(point.accident()),
                        (long) (1 + random.nextInt(9)),
                        BigDecimal.valueOf(20L + random.nextInt(400)).movePointRight(4),
                        "影响周边人员和道路通行"));
    }

    /** People are numbers, and no telephone has such a one. */
    private FillDuty duty(Risk risk, Enterprise enterprise) {
        Ownership whose = risk.head().ownership();
        int number = random.nextInt(1000);
        return new FillDuty(
                risk.version(),
                new FillDuty.Regulator(
                        whose.lead()
                                .flatMap(organisations::find)
                                .map(one -> one.id().value())
                                .orElse(null),
                        "演示责任人%03d".formatted(number),
                        "100%08d".formatted(number)),
                new FillDuty.OperatorHead(enterprise.principal().orElse("演示负责人"), "100%08d".formatted(1000 + number)));
    }

    private FillControl control(Risk risk) {
        return new FillControl(
                risk.version(),
                List.of("每班巡查并记录", "设置警示标识和隔离围栏", "作业前审批、专人监护"),
                random.nextBoolean() ? List.of("isolation", "fewer-people") : List.of("evacuation-routes"),
                null);
    }

    private static FillEmergency emergency(Risk risk) {
        return new FillEmergency(
                risk.version(),
                List.of("立即停止作业、撤离人员", "报告属地街道和主管部门", "启动应急预案"),
                List.of(
                        new KeptMaterial("防护", "正压式空气呼吸器", BigDecimal.valueOf(4), "值班室"),
                        new KeptMaterial("消防", "干粉灭火器", BigDecimal.valueOf(12), null)));
    }

    private static RecordId id(Risk risk) {
        return risk.head().id();
    }
}
