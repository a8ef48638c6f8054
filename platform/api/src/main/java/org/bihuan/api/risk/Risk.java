package org.bihuan.api.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.organisation.OtherEnterprise;
import org.bihuan.api.record.Count;
import org.bihuan.api.record.Head;
import org.bihuan.api.record.Heritable;
import org.bihuan.api.record.Measure;

/**
 * A major safety risk (重大安全风险, 风险点) with its four lists (plan, Annex 3). It is under control once all four are complete
 * and it is answered whether it was assessed; the sector's bundle has no part in that.
 *
 * @param head what every record carries; with an enterprise always
 * @param stage where it stands
 * @param basic the basic facts
 * @param duty who answers for what
 * @param control what keeps it in check
 * @param emergency what is ready for an emergency
 * @param assessed the answer to whether it was assessed (是否开展风险评估)
 * @param controlled the day on which the last of all this became complete
 * @param closing why it is gone
 * @param voidReason why it was voided
 * @param version grows with every change
 */
public record Risk(
        Head head,
        RiskStage stage,
        BasicList basic,
        DutyList duty,
        ControlList control,
        EmergencyList emergency,
        Optional<Boolean> assessed,
        Optional<LocalDate> controlled,
        Optional<Closing> closing,
        Optional<String> voidReason,
        long version)
        implements Heritable<Risk> {
    /**
     * That the risk is gone.
     *
     * @param date the day
     * @param reason why
     */
    public record Closing(LocalDate date, String reason) {}

    /** A risk of which only the name is known. */
    public static Risk registered(Head head, String riskPoint) {
        return registered(
                head,
                BasicList.of(riskPoint),
                DutyList.empty(),
                ControlList.empty(),
                EmergencyList.empty(),
                Optional.empty(),
                head.occurred());
    }

    /** A risk that comes with its lists, as far as they are filled in on that day. */
    public static Risk registered(
            Head head,
            BasicList basic,
            DutyList duty,
            ControlList control,
            EmergencyList emergency,
            Optional<Boolean> assessed,
            LocalDate day) {
        boolean complete = complete(basic, duty, control, emergency, assessed);
        return new Risk(
                head,
                complete ? RiskStage.COMPLETE : RiskStage.INCOMPLETE,
                basic,
                duty,
                control,
                emergency,
                assessed,
                complete ? Optional.of(day) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1);
    }

    /** The next version, with this list of basic facts since that day. */
    public Risk with(BasicList now, LocalDate day) {
        return filled(now, duty, control, emergency, assessed, day);
    }

    /** The next version, with this list of duties since that day. */
    public Risk with(DutyList now, LocalDate day) {
        return filled(basic, now, control, emergency, assessed, day);
    }

    /** The next version, with this list of measures since that day. */
    public Risk with(ControlList now, LocalDate day) {
        return filled(basic, duty, now, emergency, assessed, day);
    }

    /** The next version, with this list for emergencies since that day. */
    public Risk with(EmergencyList now, LocalDate day) {
        return filled(basic, duty, control, now, assessed, day);
    }

    /** The next version, after it was answered whether it was assessed. */
    public Risk assessed(boolean answer, LocalDate day) {
        return filled(basic, duty, control, emergency, Optional.of(answer), day);
    }

    private Risk filled(
            BasicList facts,
            DutyList people,
            ControlList measures,
            EmergencyList readiness,
            Optional<Boolean> answer,
            LocalDate day) {
        boolean complete = complete(facts, people, measures, readiness, answer);
        return new Risk(
                head,
                complete ? RiskStage.COMPLETE : RiskStage.INCOMPLETE,
                facts,
                people,
                measures,
                readiness,
                answer,
                complete ? controlled.or(() -> Optional.of(day)) : Optional.empty(),
                closing,
                voidReason,
                version + 1);
    }

    private static boolean complete(
            BasicList facts, DutyList people, ControlList measures, EmergencyList readiness, Optional<Boolean> answer) {
        return answer.isPresent()
                && Stream.of(facts.missing(), people.missing(), measures.missing(), readiness.missing())
                        .allMatch(List::isEmpty);
    }

    @Override
    public boolean unfinished() {
        return stage.active();
    }

    @Override
    public Risk inherited(Optional<OtherEnterprise> successor) {
        return new Risk(
                head.inherited(successor),
                stage,
                basic,
                duty,
                control,
                emergency,
                assessed,
                controlled,
                closing,
                voidReason,
                version + 1);
    }

    @Override
    public Risk supplemented() {
        return next(stage, closing, voidReason);
    }

    /** The next version, after the risk was found to be gone. */
    public Risk closed(Closing why) {
        return next(RiskStage.CLOSED, Optional.of(why), voidReason);
    }

    /** The next version, after it turned out to be registered wrongly. */
    public Risk voided(String reason) {
        return next(RiskStage.VOIDED, closing, Optional.of(reason));
    }

    private Risk next(RiskStage next, Optional<Closing> why, Optional<String> reason) {
        return new Risk(head, next, basic, duty, control, emergency, assessed, controlled, why, reason, version + 1);
    }

    /** Fields of one of its lists that are not filled in, as paths of the form; none: the list is complete. */
    public List<String> missing(RiskList list) {
        return switch (list) {
            case BASIC -> basic.missing();
            case DUTY -> duty.missing();
            case CONTROL -> control.missing();
            case EMERGENCY -> emergency.missing();
        };
    }

    @Override
    public RecordKind kind() {
        return RecordKind.RISK;
    }

    @Override
    public String state() {
        return stage.name();
    }

    @Override
    public String title() {
        return basic.riskPoint();
    }

    @Override
    public String text() {
        return Stream.of(
                        basic.description().stream(),
                        basic.address().stream(),
                        control.operatorMeasures().stream(),
                        emergency.measures().stream())
                .flatMap(texts -> texts)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public List<String> further() {
        return Stream.of(
                        basic.hazardCharacter().socialImpact().stream(),
                        duty.regulator().person().stream(),
                        duty.operatorHead().person().stream(),
                        control.otherMeasure().stream(),
                        emergency.materials().stream().flatMap(Risk::said),
                        closing.map(Closing::reason).stream())
                .flatMap(texts -> texts)
                .toList();
    }

    private static Stream<String> said(EmergencyList.Material material) {
        return Stream.of(material.category(), Optional.of(material.name()), material.extra())
                .flatMap(Optional::stream);
    }

    @Override
    public List<Count> counts() {
        if (stage == RiskStage.VOIDED) {
            return List.of();
        }
        List<Count> counts = new ArrayList<>();
        counts.add(Count.of(Measure.RISK_FOUND, head, head.occurred()));
        controlled.ifPresent(day -> counts.add(Count.of(Measure.RISK_CONTROLLED, head, day)));
        if (stage.active()) {
            Stream.of(RiskFigure.values())
                    .filter(figure -> figure.counts(this))
                    .forEach(figure -> counts.add(Count.of(figure.measure(), head, head.occurred())));
        }
        return List.copyOf(counts);
    }
}
