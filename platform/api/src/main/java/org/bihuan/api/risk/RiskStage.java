package org.bihuan.api.risk;

/** Where a risk stands. */
public enum RiskStage {
    /** Something of its four lists, or whether it was assessed, is still missing. */
    INCOMPLETE,
    /** All four lists are complete, and it is answered whether it was assessed. */
    COMPLETE,
    /** The risk is gone; it stays counted. */
    CLOSED,
    /** Registered wrongly; counts nowhere, stays with its reason. */
    VOIDED;

    /** Whether the risk is there, so that its lists must be complete (R-HAZ-05). */
    public boolean active() {
        return this == INCOMPLETE || this == COMPLETE;
    }
}
