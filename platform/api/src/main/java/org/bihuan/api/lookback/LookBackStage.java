package org.bihuan.api.lookback;

/** Where a look-back stands. */
public enum LookBackStage {
    /** To be looked at again. */
    REGISTERED,
    /** Looked at: the hazard is gone for good. */
    PASSED,
    /** Looked at: the hazard is there again, and followed in the ledger. */
    RECURRED,
    /** Registered wrongly; stays with its reason. */
    VOIDED
}
