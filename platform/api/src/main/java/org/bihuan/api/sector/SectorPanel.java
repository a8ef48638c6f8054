package org.bihuan.api.sector;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The part of the page that a sector bundle brings, below {@code SECTOR-INF/panel}. Registered by the extender on the sector
 * bundle's own context, so that it goes with the bundle; {@code web} serves its files to whoever opens the page, {@code rest}
 * tells where they lie. Callable from any thread.
 */
@ConsumerType
public interface SectorPanel {
    /** Name of the module that the page loads; every panel has it. */
    String SCRIPT = "panel.js";

    /** Name of the style sheet that the page loads with it, where there is one. */
    String STYLE = "panel.css";

    /** The sector that it belongs to. */
    SectorId sector();

    /** Version of the content that it came with. */
    String version();

    /**
     * Below which path of the server its files lie, such as {@code /sector/fire-safety/1.1.0-3f9a0c/}. Another content has
     * another path, so that nothing that is kept there is ever out of date.
     */
    String path();

    /** A file of that name; empty where there is none, or no longer. */
    Optional<byte[]> file(String name);
}
