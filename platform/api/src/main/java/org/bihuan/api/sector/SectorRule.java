package org.bihuan.api.sector;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A rule in code, for what a table cannot say. A DS component of the sector's bundle that implements one of the interfaces
 * below this one; asked only together with the {@link Sector} of the same bundle, from many threads. It must not block. One
 * that throws or blocks is listed under problems; the answer is then the table's.
 */
@ConsumerType
public interface SectorRule {
    /** The sector that this rule belongs to. */
    SectorId sector();
}
