package org.bihuan.api.inspection;

/** By which checklists is checked. */
public enum InspectionScope {
    /** The checklist of the sector. */
    SECTOR,
    /** The checklist of the six works that is common to all enterprises (plan, part three (2) 1). */
    SIX_WORKS,
    /** Both. */
    BOTH;

    public boolean sector() {
        return this != SIX_WORKS;
    }

    public boolean sixWorks() {
        return this != SECTOR;
    }
}
