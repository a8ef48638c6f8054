package org.bihuan.rest.enforcement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bihuan.api.enforcement.HazardStanding;
import org.bihuan.api.enforcement.Persistence;
import org.bihuan.api.enforcement.SafeHarbour;
import org.bihuan.rest.json.Json;
import org.jspecify.annotations.Nullable;

/** How a hazard stands towards enforcement, as callers see it. */
public record HazardStandingView(
        String id,
        String number,
        String description,
        String stage,
        boolean open,
        @Nullable LocalDate deadline,
        boolean overdue,
        boolean followUp,
        SafeHarbourView harbour,
        PersistenceView persistence) {
    static HazardStandingView of(HazardStanding standing) {
        return new HazardStandingView(
                standing.hazard().toString(),
                standing.number(),
                standing.description(),
                Json.id(standing.stage()),
                standing.stage().open(),
                standing.deadline().orElse(null),
                standing.overdue(),
                standing.followUp(),
                SafeHarbourView.of(standing.harbour()),
                PersistenceView.of(standing.persistence()));
    }

    /** Whether a hazard may be punished, with what proves it. */
    public record SafeHarbourView(
            boolean protects,
            Instant start,
            boolean byInspection,
            @Nullable OnBehalfView onBehalf,
            List<ProofView> before,
            @Nullable String gap) {
        static SafeHarbourView of(SafeHarbour harbour) {
            return new SafeHarbourView(
                    harbour.protects(),
                    harbour.start(),
                    harbour.byInspection(),
                    harbour.onBehalf()
                            .map(one -> new OnBehalfView(one.by(), one.role().id()))
                            .orElse(null),
                    harbour.before().stream()
                            .map(proof -> new ProofView(proof.action(), proof.recorded(), proof.by()))
                            .toList(),
                    harbour.gap().map(Json::id).orElse(null));
        }
    }

    /** Who registered it for the enterprise. */
    public record OnBehalfView(String by, String role) {}

    /** An event before the case was opened. */
    public record ProofView(String action, Instant recorded, String by) {}

    /** Whether closure and a ban of the principal are to be proposed; the thresholds are settings and not the plan's. */
    public record PersistenceView(
            boolean proposed, boolean banOutstanding, long days, int penalties, int longDays, int manyPenalties) {
        static PersistenceView of(Persistence persistence) {
            return new PersistenceView(
                    persistence.proposed(),
                    persistence.banOutstanding(),
                    persistence.days(),
                    persistence.penalties(),
                    persistence.longDays(),
                    persistence.manyPenalties());
        }
    }
}
