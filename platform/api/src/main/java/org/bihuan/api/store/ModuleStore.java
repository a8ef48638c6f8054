package org.bihuan.api.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.sector.SectorId;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps which modules are wanted, with their jars. Same terms as {@link HazardStore}. */
@ProviderType
public interface ModuleStore {
    /**
     * Keeps what is wanted of a sector from now on; the jar stays as it was unless one is given.
     *
     * @throws StaleRecordException if the version before is not the one stored
     * @throws RepeatedCommandException if an event with the same actor and key is there
     */
    void keep(WantedModule module, Optional<byte[]> jar, Event event);

    Optional<Stored<WantedModule>> find(SectorId sector);

    /** All that an administrator ever changed, each with its last event's hash; shipped modules never touched are not here. */
    List<Stored<WantedModule>> all();

    /** The jar that is wanted of a sector. */
    Optional<byte[]> jar(SectorId sector);

    /**
     * What is wanted of a sector.
     *
     * @param sector the sector
     * @param bundle symbolic name
     * @param contentVersion version of the content
     * @param sha256 digest of the jar; blank when removed
     * @param present whether it is to be there
     * @param changed when this was decided
     * @param version grows with every change
     */
    record WantedModule(
            SectorId sector,
            String bundle,
            String contentVersion,
            String sha256,
            boolean present,
            Instant changed,
            long version) {}
}
