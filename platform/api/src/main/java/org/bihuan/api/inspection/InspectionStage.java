package org.bihuan.api.inspection;

/** Where an inspection stands. */
public enum InspectionStage {
    /** Who goes where and when is laid down. */
    SCHEDULED,
    /** The team is at the enterprise; the checklists are filled in. */
    UNDERWAY,
    /** An inspector signed; what was signed cannot change any more, others have still to sign. */
    SIGNING,
    /** Everybody signed (R-ENF-06). */
    SUBMITTED,
    /** Planned or made wrongly; counts nowhere, stays with its reason. */
    VOIDED;

    /** Whether somebody still has to do something. */
    public boolean open() {
        return this != SUBMITTED && this != VOIDED;
    }
}
