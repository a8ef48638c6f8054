package org.bihuan.core.enforcement;

import java.util.List;
import java.util.Set;
import org.bihuan.api.enforcement.Decision;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.store.RecordStore;

/** Finds the penalties for a hazard that stand, whosever cases they are in. */
public final class Penalties {
    /** More cases than any hazard has. */
    private static final int ALL = 200;

    private final RecordStore records;

    public Penalties(RecordStore records) {
        this.records = records;
    }

    /** Those for any of its records. */
    public List<Decision> of(Hazard hazard) {
        Set<RecordId> ids = hazard.records();
        return ids.stream()
                .flatMap(id ->
                        records
                                .list(EnforcementCase.class, RecordQuery.concerning(id, ALL), new Reach.All())
                                .items()
                                .stream())
                .distinct()
                .flatMap(whole -> whole.penalties().stream())
                .filter(decision -> decision.hazards().stream().anyMatch(ids::contains))
                .toList();
    }
}
