package org.bihuan.api.tip;

/** Where a reward request stands. */
public enum RewardStage {
    /** The city's committee office is asked. */
    REQUESTED,
    /** It rewards. */
    GRANTED,
    /** It does not. */
    REFUSED,
    /** Registered wrongly; stays with its reason. */
    VOIDED
}
