package org.bihuan.api.hazard;

/** Where a hazard stands in its loop. */
public enum Stage {
    /** Found and written down. */
    REGISTERED,
    /** The five elements of rectification are given. */
    PLANNED,
    /** The work is reported done. */
    RECTIFIED,
    /** Accepted: the loop is closed. */
    ACCEPTED,
    /** The work was not accepted and goes on. */
    RETURNED,
    /** Registered wrongly; counts nowhere, stays in the ledger with its reason. */
    VOIDED;

    /** Whether somebody still has to do something. */
    public boolean open() {
        return this != ACCEPTED && this != VOIDED;
    }
}
