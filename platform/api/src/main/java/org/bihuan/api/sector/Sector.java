package org.bihuan.api.sector;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A sector that is present. Registered on the sector bundle's own context: by the extender for a bundle with
 * {@code SECTOR-INF}, or by the bundle itself. Comes and goes while people work; nobody may keep it longer than a call.
 */
@ConsumerType
public interface Sector {
    /** Everything that can be said as data. Immutable, cheap to call, from any thread. */
    SectorDefinition definition();
}
