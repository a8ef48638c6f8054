package org.bihuan.api.module;

import java.time.Instant;
import java.util.Optional;
import org.bihuan.api.sector.SectorId;

/**
 * A sector bundle as the platform keeps it.
 *
 * @param sector the sector it brings
 * @param bundle symbolic name
 * @param version version of its content
 * @param origin where it came from
 * @param state how it is
 * @param sha256 digest of the jar; blank for a shipped one
 * @param since when it was last changed; empty for a shipped one never changed
 */
public record Module(
        SectorId sector,
        String bundle,
        String version,
        Origin origin,
        State state,
        String sha256,
        Optional<Instant> since) {
    /** Where a module came from. */
    public enum Origin {
        /** Part of the distribution. */
        SHIPPED,
        /** Installed by an administrator. */
        INSTALLED
    }

    /** How a module is. */
    public enum State {
        ACTIVE,
        /** Installed, but its sector is refused or its bundle does not run. */
        FAULTY,
        REMOVED
    }
}
