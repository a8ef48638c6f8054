package org.bihuan.api.store;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.accident.Accident;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.lookback.LookBack;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.risk.Risk;
import org.bihuan.api.selfcheck.Drill;
import org.bihuan.api.selfcheck.SelfCheck;
import org.bihuan.api.supervision.Supervision;
import org.bihuan.api.tip.RewardRequest;
import org.bihuan.api.work.WorkRecord;

/** The kinds of records that a {@link RecordStore} keeps, and the class of each. */
public final class RecordTypes {
    private static final Map<RecordKind, Class<? extends CampaignRecord>> TYPES = Map.ofEntries(
            Map.entry(RecordKind.SUPERVISION, Supervision.class),
            Map.entry(RecordKind.LOOK_BACK, LookBack.class),
            Map.entry(RecordKind.ISSUE, Issue.class),
            Map.entry(RecordKind.ACCIDENT, Accident.class),
            Map.entry(RecordKind.CASE, EnforcementCase.class),
            Map.entry(RecordKind.RISK, Risk.class),
            Map.entry(RecordKind.WORK_RECORD, WorkRecord.class),
            Map.entry(RecordKind.INSPECTION, Inspection.class),
            Map.entry(RecordKind.SELF_CHECK, SelfCheck.class),
            Map.entry(RecordKind.DRILL, Drill.class),
            Map.entry(RecordKind.REWARD_REQUEST, RewardRequest.class));

    private RecordTypes() {}

    public static Set<RecordKind> kinds() {
        return TYPES.keySet();
    }

    /** The class of a kind; empty where records of the kind are kept elsewhere. */
    public static Optional<Class<? extends CampaignRecord>> type(RecordKind kind) {
        return Optional.ofNullable(TYPES.get(kind));
    }

    /**
     * The kind of a class.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static RecordKind kind(Class<? extends CampaignRecord> type) {
        return TYPES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(type))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind for " + type));
    }
}
