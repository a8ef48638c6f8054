package org.bihuan.api.selfcheck;

/** Where a self-check stands. */
public enum SelfCheckStage {
    /** The checklists are filled in. */
    UNDERWAY,
    /** Everything is answered and every finding is in the ledger. */
    SUBMITTED,
    /** Entered wrongly; stays with its reason. */
    VOIDED
}
