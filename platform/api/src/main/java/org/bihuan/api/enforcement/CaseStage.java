package org.bihuan.api.enforcement;

/** Where a case stands. */
public enum CaseStage {
    /** Opened (立案); decisions can be written down. */
    OPEN,
    /** Concluded (结案). Hazards that it punished were closed then; others that it concerns may well be open still. */
    CONCLUDED,
    /** Registered wrongly; counts nowhere, stays with its reason. */
    VOIDED
}
