package org.bihuan.core.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.risk.BasicList;
import org.bihuan.api.risk.ControlList;
import org.bihuan.api.risk.DutyList;
import org.bihuan.api.risk.EmergencyList;
import org.bihuan.api.risk.Risk;
import org.bihuan.core.record.HeadDraft;

/** A risk that is checked but has no number yet. Telephone numbers are sealed for its id. */
record RiskDraft(
        RecordId id,
        HeadDraft head,
        BasicList basic,
        DutyList duty,
        ControlList control,
        EmergencyList emergency,
        Optional<Boolean> assessed) {
    /** One of which only the name is known. */
    static RiskDraft named(RecordId id, HeadDraft head, String riskPoint) {
        return new RiskDraft(
                id,
                head,
                BasicList.of(riskPoint),
                DutyList.empty(),
                ControlList.empty(),
                EmergencyList.empty(),
                Optional.empty());
    }

    /** Whether more than the name is known. */
    boolean filled() {
        return !equals(named(id, head, basic.riskPoint()));
    }

    Risk registered(String number, Instant recorded, LocalDate day) {
        return Risk.registered(head.head(id, number, recorded), basic, duty, control, emergency, assessed, day);
    }
}
