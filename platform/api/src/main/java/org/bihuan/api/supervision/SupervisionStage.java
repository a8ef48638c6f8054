package org.bihuan.api.supervision;

/** Where a listed supervision stands. */
public enum SupervisionStage {
    /** The hazard is listed. */
    LISTED,
    /** An authority of a higher level took over (升级督办); its listing is a record of its own. */
    SUPERSEDED,
    /** The listing authority removed the listing (摘牌). */
    REMOVED,
    /** Registered wrongly; stays with its reason. */
    VOIDED
}
