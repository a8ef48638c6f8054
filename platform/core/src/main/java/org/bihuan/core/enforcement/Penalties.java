package org.bihuan.core.enforcement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.enforcement.Decision;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.store.RecordStore;
import org.bihuan.api.store.Rests;
import org.bihuan.api.store.Rests.Concerned;

/** Finds the penalties for a hazard that stand, and other decisions about it, whosever cases they are in. */
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
     * @param deciding the numbers of the cases in which any decision about them stands
     * @param rests what is rested on by whoever goes by this: the hazard, and all cases that concern any of its records
     */
    public record Look(List<Decision> penalties, List<String> deciding, Rests rests) {}

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
        List<Decision> penalties =
                cases.stream().flatMap(whole -> about(ids, whole.penalties())).toList();
        List<String> deciding = cases.stream()
                .filter(whole -> about(ids, whole.standing()).findAny().isPresent())
                .map(whole -> whole.head().number())
                .toList();
        Map<RecordId, Long> versions = cases.stream()
                .collect(Collectors.toMap(whole -> whole.head().id(), EnforcementCase::version, Long::max));
        Concerned concerned = new Concerned(RecordKind.CASE, ids, versions);
        return new Look(
                penalties, deciding, new Rests(Map.of(hazard.head().id(), hazard.version()), Optional.of(concerned)));
    }

    private static Stream<Decision> about(Set<RecordId> ids, List<Decision> decisions) {
        return decisions.stream().filter(decision -> decision.hazards().stream().anyMatch(ids::contains));
    }
}
