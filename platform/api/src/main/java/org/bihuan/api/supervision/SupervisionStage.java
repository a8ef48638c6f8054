package org.bihuan.api.supervision;

/** Where a listed supervision stands. */
public enum SupervisionStage {
    /** The hazard is listed. */
    LISTED,
    /** The listing authority removed the listing (摘牌). */
    REMOVED,
    /** Registered wrongly; stays with its reason. */
    VOIDED
}
