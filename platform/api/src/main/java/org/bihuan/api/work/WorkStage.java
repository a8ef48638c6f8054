package org.bihuan.api.work;

/** Where a work record stands. */
public enum WorkStage {
    REGISTERED,
    /** Registered wrongly; counts nowhere, stays with its reason. */
    VOIDED
}
