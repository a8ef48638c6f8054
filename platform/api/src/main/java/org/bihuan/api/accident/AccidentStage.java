package org.bihuan.api.accident;

/** Where the record of an accident stands. */
public enum AccidentStage {
    /** Written down, and perhaps corrected since. */
    REGISTERED,
    /** Registered wrongly; counts nowhere, stays with its reason. */
    VOIDED
}
