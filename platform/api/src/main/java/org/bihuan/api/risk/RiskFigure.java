package org.bihuan.api.risk;

import org.bihuan.api.record.Measure;

/** Figures of a unit's active risks: how far the goal is reached that all of them are complete (R-HAZ-05). */
public enum RiskFigure {
    /** Risks that are there. */
    ACTIVE(Measure.RISK_ACTIVE),
    /** Of them: all four lists complete, and answered whether assessed. */
    COMPLETE(Measure.RISK_COMPLETE),
    /** Of them: the basic facts are not complete. */
    BASIC_OPEN(Measure.RISK_BASIC_OPEN),
    /** Of them: the duties are not complete. */
    DUTY_OPEN(Measure.RISK_DUTY_OPEN),
    /** Of them: the measures are not complete. */
    CONTROL_OPEN(Measure.RISK_CONTROL_OPEN),
    /** Of them: what is ready for an emergency is not complete. */
    EMERGENCY_OPEN(Measure.RISK_EMERGENCY_OPEN),
    /** Of them: it is not answered whether it was assessed. */
    ASSESSMENT_OPEN(Measure.RISK_ASSESSMENT_OPEN);

    private final Measure measure;

    RiskFigure(Measure measure) {
        this.measure = measure;
    }

    /** What it is made of. */
    public Measure measure() {
        return measure;
    }

    /** Whether it counts an active risk. */
    boolean counts(Risk risk) {
        return switch (this) {
            case ACTIVE -> true;
            case COMPLETE -> risk.stage() == RiskStage.COMPLETE;
            case BASIC_OPEN -> isOpen(risk, RiskList.BASIC);
            case DUTY_OPEN -> isOpen(risk, RiskList.DUTY);
            case CONTROL_OPEN -> isOpen(risk, RiskList.CONTROL);
            case EMERGENCY_OPEN -> isOpen(risk, RiskList.EMERGENCY);
            case ASSESSMENT_OPEN -> risk.assessed().isEmpty();
        };
    }

    private static boolean isOpen(Risk risk, RiskList list) {
        return !risk.missing(list).isEmpty();
    }
}
