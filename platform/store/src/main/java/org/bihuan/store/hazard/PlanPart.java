package org.bihuan.store.hazard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.bihuan.api.hazard.Plan;
import org.bihuan.store.database.Columns;

/** The columns of a plan. */
@Embeddable
public class PlanPart {
    @Column(name = "plan_responsible")
    private String responsible;

    @Column(name = "plan_measures")
    private String measures;

    @Column(name = "plan_funds")
    private BigDecimal funds;

    @Column(name = "plan_deadline")
    private Integer deadline;

    @Column(name = "plan_emergency")
    private String emergencyPlan;

    @Column(name = "plan_date")
    private Integer date;

    @SuppressWarnings("NullAway.Init")
    protected PlanPart() {}

    PlanPart(Plan plan) {
        this.responsible = plan.responsible();
        this.measures = plan.measures();
        this.funds = plan.funds();
        this.deadline = Columns.day(plan.deadline());
        this.emergencyPlan = plan.emergencyPlan();
        this.date = Columns.day(plan.date());
    }

    Plan toRecord() {
        return new Plan(responsible, measures, funds, Columns.day(deadline), emergencyPlan, Columns.day(date));
    }
}
