package org.bihuan.core.enforcement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.enforcement.Decision;
import org.bihuan.api.enforcement.DecisionKind;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.Persistence;
import org.bihuan.api.enforcement.Subject;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.store.RecordStore;

/** Judges whether a hazard lasts so long, punished so often, that closure is to be proposed (R-ENF-03). */
final class Persistences {
    /** More cases than any hazard has. */
    private static final int ALL = 200;

    private final RecordStore records;
    private final int longDays;
    private final int manyPenalties;

    Persistences(RecordStore records, int longDays, int manyPenalties) {
        this.records = records;
        this.longDays = longDays;
        this.manyPenalties = manyPenalties;
    }

    Persistence of(Hazard hazard, LocalDate today) {
        Set<RecordId> ids = hazard.records();
        List<Decision> standing = ids.stream()
                .flatMap(id ->
                        records
                                .list(EnforcementCase.class, RecordQuery.concerning(id, ALL), new Reach.All())
                                .items()
                                .stream())
                .distinct()
                .flatMap(whole -> whole.penalties().stream())
                .filter(decision -> decision.hazards().stream().anyMatch(ids::contains))
                .toList();
        boolean closing = standing.stream().anyMatch(one -> one.kind() == DecisionKind.CLOSURE);
        int penalties = (int) standing.stream()
                .filter(one -> one.subject() == Subject.ENTERPRISE)
                .map(Decision::document)
                .distinct()
                .count();
        long days = ChronoUnit.DAYS.between(hazard.occurred(), today);
        boolean open =
                hazard.judgement().level() == Severity.MAJOR && hazard.stage().open();
        boolean proposed = open && !closing && days >= longDays && penalties >= manyPenalties;
        return new Persistence(days, penalties, longDays, manyPenalties, proposed);
    }
}
