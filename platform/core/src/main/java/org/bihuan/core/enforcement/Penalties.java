package org.bihuan.core.enforcement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.enforcement.Decision;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.store.RecordStore;
import org.bihuan.api.store.Rests.Concerned;

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
        return look(hazard).penalties();
    }

    /**
     * What there is about a hazard now.
     *
     * @param penalties those for any of its records
     * @param cases all cases that concern any of them
     */
    public record Look(List<Decision> penalties, Concerned cases) {}

    /** A look at the cases about a hazard, on which something may rest. */
    public Look look(Hazard hazard) {
        Set<RecordId> ids = hazard.records();
        List<EnforcementCase> cases = ids.stream()
                .flatMap(id -> records
                        .list(
                                EnforcementCase.class,
                                RecordQuery.select().link(id).first(ALL),
                                new Reach.All())
                        .items()
                        .stream())
                .distinct()
                .toList();
        List<Decision> penalties = cases.stream()
                .flatMap(whole -> whole.penalties().stream())
                .filter(decision -> decision.hazards().stream().anyMatch(ids::contains))
                .toList();
        Map<RecordId, Long> versions = cases.stream()
                .collect(Collectors.toMap(whole -> whole.head().id(), EnforcementCase::version, Long::max));
        return new Look(penalties, new Concerned(RecordKind.CASE, ids, versions));
    }
}
