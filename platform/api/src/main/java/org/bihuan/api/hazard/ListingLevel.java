package org.bihuan.api.hazard;

/** Whose authority supervises the rectification of a listed hazard. */
public enum ListingLevel {
    /** 区级 */
    DISTRICT,
    /** 市级 */
    CITY,
    /** 省级 */
    PROVINCE;

    /** Whether the authority stands above the district, so that its document has to be recorded. */
    public boolean aboveDistrict() {
        return this != DISTRICT;
    }
}
