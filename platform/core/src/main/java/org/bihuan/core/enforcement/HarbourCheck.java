package org.bihuan.core.enforcement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.enforcement.CaseFault;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.SafeHarbour;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.record.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * Lets no penalty pass that a safe harbour stands against, unless somebody says why. Where a case names no hazard, any that the
 * enterprise is putting right may be meant.
 */
final class HarbourCheck {
    private static final int LONGEST_REASON = 500;

    private final EnforcementCase whole;
    private final Rules rules;
    private final Faults faults;

    HarbourCheck(EnforcementCase whole, Rules rules, Faults faults) {
        this.whole = whole;
        this.rules = rules;
        this.faults = faults;
    }

    /**
     * Why the decision stands although a hazard has a safe harbour.
     *
     * @param penalty whether it is a penalty; nothing else needs a reason
     * @param told the reason told now
     * @param before the reason told when the decision was first written down
     */
    Optional<String> override(
            boolean penalty, List<RecordId> hazards, LocalDate on, @Nullable String told, Optional<String> before) {
        Optional<String> reason =
                faults.optionalText("/overrideReason", told, LONGEST_REASON).or(() -> before.filter(one -> penalty));
        boolean stands =
                penalty && (hazards.isEmpty() ? perhaps(on, reason.isEmpty()) : stands(hazards, on, reason.isEmpty()));
        faults.require(!stands || reason.isPresent(), "/overrideReason", CommonFault.REQUIRED);
        faults.require(
                stands || reason.isEmpty() || reason.equals(before), "/overrideReason", CaseFault.NOTHING_TO_OVERRIDE);
        return reason;
    }

    /** Whether any of the hazards has a safe harbour; each that has is explained if it is to be. */
    private boolean stands(List<RecordId> hazards, LocalDate on, boolean explained) {
        boolean any = false;
        for (int i = 0; i < hazards.size(); i++) {
            Optional<Hazard> hazard = rules.hazard(hazards.get(i));
            Optional<SafeHarbour> harbour =
                    hazard.map(one -> rules.harbour(one, whole, on)).filter(SafeHarbour::protects);
            any |= harbour.isPresent();
            if (explained && harbour.isPresent()) {
                explain("/hazards/" + i, hazard.orElseThrow().number(), harbour.get());
            }
        }
        return any;
    }

    /** Whether there is any hazard with a safe harbour that the penalty may be for; told if that is to be explained. */
    private boolean perhaps(LocalDate on, boolean explained) {
        int sheltered = rules.sheltered(whole, on).size();
        faults.require(!explained || sheltered == 0, "/hazards", CaseFault.NO_HAZARD_NAMED, sheltered);
        return sheltered > 0;
    }

    private void explain(String pointer, String number, SafeHarbour harbour) {
        Instant reported = harbour.before().get(0).recorded();
        Instant measures = SafeHarbours.measures(harbour).orElseThrow();
        harbour.onBehalf()
                .ifPresentOrElse(
                        one -> faults.add(
                                pointer,
                                CaseFault.SAFE_HARBOUR_ON_BEHALF,
                                number,
                                reported,
                                measures,
                                harbour.start(),
                                one.by(),
                                one.role().id()),
                        () -> faults.add(pointer, CaseFault.SAFE_HARBOUR, number, reported, measures, harbour.start()));
    }
}
