package org.bihuan.api.accident;

/** Which safety committee supervises the handling of an accident (挂牌督办). */
public enum Listing {
    NONE,
    /** 区安委会 */
    DISTRICT,
    /** 市安委会 */
    CITY,
    /** 省安委会 */
    PROVINCE
}
