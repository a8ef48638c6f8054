package org.bihuan.store.hazard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.bihuan.api.hazard.Plan;
import org.bihuan.store.database.Columns;
import org.jspecify.annotations.Nullable;

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

    @Column(name = "plan_extended")
    private @Nullable Integer extended;

    @SuppressWarnings("NullAway.Init")
    protected PlanPart() {}

    PlanPart(Plan plan) {
        this.responsible = plan.responsible();
        this.measures = plan.measures();
        this.funds = plan.funds();
        this.deadline = Columns.day(plan.deadline());
        this.emergencyPlan = plan.emergencyPlan();
        this.date = Columns.day(plan.date());
        this.extended = plan.extended().map(Columns::day).orElse(null);
    }

    Plan toRecord() {
        return new Plan(
                Objects.requireNonNull(responsible),
                Objects.requireNonNull(measures),
                Objects.requireNonNull(funds),
                Columns.day(deadline),
                Objects.requireNonNull(emergencyPlan),
                Columns.day(date),
                Optional.ofNullable(extended).map(Columns::day));
    }
}
