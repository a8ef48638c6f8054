package org.bihuan.api.selfcheck;

/** Where a drill stands. */
public enum DrillStage {
    /** Held. */
    REGISTERED,
    /** Entered wrongly; stays with its reason. */
    VOIDED
}
