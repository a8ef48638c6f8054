package org.bihuan.api.sector;

/** The kinds of rules that a bundle may bring, as {@code sector.yaml} names them. */
public enum RuleKind {
    GRADE(GradeRule.class),
    LEAD(LeadRule.class),
    COLUMN(ColumnRule.class),
    GOAL(GoalRule.class);

    private final Class<? extends SectorRule> type;

    RuleKind(Class<? extends SectorRule> type) {
        this.type = type;
    }

    /** The interface under which the rule is registered as a service. */
    public Class<? extends SectorRule> type() {
        return type;
    }
}
