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
    /** Accepted once, and open again. */
    REOPENED,
    /** The same hazard as another one; counts there, stays in the ledger and leads to it. */
    MERGED,
    /** Registered wrongly; counts nowhere, stays in the ledger with its reason. */
    VOIDED;

    /** Whether somebody still has to do something. */
    public boolean open() {
        return this != ACCEPTED && counts();
    }

    /** Whether the work is still to be done, so that it can be planned, reported done, or put off. */
    public boolean workAhead() {
        return open() && this != RECTIFIED;
    }

    /** Whether it is in the figures. */
    public boolean counts() {
        return this != VOIDED && this != MERGED;
    }
}
