package org.bihuan.api.issue;

/** Where a prominent issue stands. */
public enum IssueStage {
    /** Written down. */
    REGISTERED,
    /** Measures against its root cause are in place. */
    ROOT_CAUSE_TREATED,
    /** Reported fixed. */
    FIXED,
    /** Confirmed to be fixed: the loop is closed. */
    CONFIRMED,
    /** Not confirmed; the work goes on. */
    RETURNED,
    /** Registered wrongly; counts nowhere, stays with its reason. */
    VOIDED;

    /** Whether somebody still has to do something. */
    public boolean open() {
        return this != CONFIRMED && this != VOIDED;
    }
}
