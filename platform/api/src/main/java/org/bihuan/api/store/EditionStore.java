package org.bihuan.api.store;

import java.util.List;
import org.bihuan.api.sector.SectorEdition;
import org.bihuan.api.sector.SectorId;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps what each content version of a sector asked for. Implemented by {@code store}, called by {@code core} from any thread. */
@ProviderType
public interface EditionStore {
    /** Those of a sector, in the order in which they came; a version that came back is there again. */
    List<SectorEdition> of(SectorId sector);

    /** Keeps one more; nothing if one of that sector and instant is there. */
    void keep(SectorEdition edition);
}
