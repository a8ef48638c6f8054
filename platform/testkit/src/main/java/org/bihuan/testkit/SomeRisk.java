package org.bihuan.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.SealedPhone;
import org.bihuan.api.record.Head;
import org.bihuan.api.risk.BasicList;
import org.bihuan.api.risk.BasicList.HazardCharacter;
import org.bihuan.api.risk.ControlList;
import org.bihuan.api.risk.DutyList;
import org.bihuan.api.risk.EmergencyList;
import org.bihuan.api.risk.EmergencyList.Material;
import org.bihuan.api.risk.Risk;

/** A major safety risk: just registered in Longcheng, of the non-coal mines, unless a test says otherwise. */
public final class SomeRisk {
    public static final String RISK_POINT = "采场高陡边坡";

    SomeRisk() {}

    public Risk build() {
        Head head = Some.anIssue()
                .number("530114-FX-2023-%06d".formatted(Some.number()))
                .of(new EnterpriseId(Some.id()), "某矿业有限公司")
                .build()
                .head();
        return Risk.registered(head, RISK_POINT);
    }

    /** The risk with all that its four lists ask for, complete since a day. */
    public static Risk complete(Risk risk, LocalDate day) {
        return risk.with(basic(), day)
                .with(duty(), day)
                .with(control(), day)
                .with(emergency(), day)
                .assessed(true, day);
    }

    public static BasicList basic() {
        return new BasicList(
                RISK_POINT,
                Optional.of("边坡高度大、雨季易失稳"),
                Optional.of("昆明市呈贡区龙城街道某采石场"),
                new HazardCharacter(
                        List.of("collapse", "struck-by-object"),
                        Optional.of(3L),
                        Optional.of(new BigDecimal("800000")),
                        Optional.of("影响周边道路通行")));
    }

    public static DutyList duty() {
        return new DutyList(
                new DutyList.Regulator(
                        Optional.of(new OrganisationId("dept-natural-resources")),
                        Optional.of("张三"),
                        phone("138****0001")),
                new DutyList.OperatorHead(Optional.of("李四"), phone("138****0002")));
    }

    public static ControlList control() {
        return new ControlList(List.of("每日巡查边坡", "雨天停工"), List.of("listed-supervision"), Optional.empty());
    }

    public static EmergencyList emergency() {
        return new EmergencyList(
                List.of("立即撤人", "报告属地街道"),
                List.of(new Material(Optional.of("抢险"), "挖掘机", Optional.of(new BigDecimal("2")), Optional.of("现场"))));
    }

    private static Optional<SealedPhone> phone(String masked) {
        return Optional.of(new SealedPhone(masked, "sealed"));
    }
}
