package org.bihuan.api.sector;

import org.osgi.annotation.versioning.ConsumerType;

/** Is told when sectors come, change or go. Registered as a service by whoever wants to know, such as {@code rest}. */
@ConsumerType
public interface SectorListener {
    /** Called after the change is visible in the registry; must not block. */
    void changed(SectorId sector);
}
