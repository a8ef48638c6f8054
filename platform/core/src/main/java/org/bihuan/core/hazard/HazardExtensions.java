package org.bihuan.core.hazard;

import java.time.LocalDate;
import java.util.Optional;
import org.bihuan.api.hazard.AskExtension;
import org.bihuan.api.hazard.DecideExtension;
import org.bihuan.api.hazard.Extension;
import org.bihuan.api.hazard.Extension.Decision;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFault;
import org.bihuan.api.hazard.HazardProblem;
import org.bihuan.api.hazard.Plan;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.core.record.Stages;
import org.bihuan.core.record.Step;

/** A later deadline: asked for by whoever plans, decided by whoever answers for the hazard. */
final class HazardExtensions {
    private final Hazard hazard;
    private final Faults faults;
    private final LocalDate today;

    HazardExtensions(Hazard hazard, Faults faults, LocalDate today) {
        this.hazard = hazard;
        this.faults = faults;
        this.today = today;
    }

    Step<Hazard> ask(AskExtension told, String by) {
        Optional<LocalDate> until = faults.present("/until", told.until());
        LocalDate farthest = today.plusYears(HazardSteps.FARTHEST_DEADLINE_YEARS);
        until.ifPresent(day -> {
            hazard.plan()
                    .map(Plan::lastDay)
                    .ifPresent(last ->
                            faults.require(day.isAfter(last), "/until", HazardFault.NOT_AFTER_THE_DEADLINE, last));
            faults.require(!day.isBefore(today), "/until", CommonFault.DATE_OUT_OF_RANGE, today, farthest);
            faults.require(!day.isAfter(farthest), "/until", CommonFault.DATE_OUT_OF_RANGE, today, farthest);
        });
        Optional<String> reason = faults.text("/reason", told.reason(), HazardSteps.LONGEST_REASON);
        faults.throwIfAny();
        Stages.require(hazard.stage(), "extension", HazardSteps.WORK_AHEAD);
        refuseIf(hazard.plan().isEmpty(), HazardProblem.NO_DEADLINE_YET);
        refuseIf(!hazard.extendable(), HazardProblem.EXTENSION_WAITS);
        String why = reason.orElseThrow();
        return new Step<>(
                "extension-asked",
                why,
                hazard.asked(new Extension(until.orElseThrow(), why, by, today, Optional.empty())));
    }

    Step<Hazard> decide(DecideExtension told, String by) {
        Optional<Boolean> granted = faults.present("/granted", told.granted());
        Optional<String> opinion = faults.text("/opinion", told.opinion(), HazardSteps.LONGEST_REASON);
        Optional<String> document = HazardSteps.document(hazard, told.document(), faults);
        faults.throwIfAny();
        Stages.require(hazard.stage(), "extension-decision", HazardSteps.WORK_AHEAD);
        refuseIf(!hazard.extensionWaits(), HazardProblem.NO_EXTENSION_WAITS);
        boolean yes = granted.orElseThrow();
        String why = opinion.orElseThrow();
        return new Step<>(
                yes ? "extension-granted" : "extension-refused",
                why,
                hazard.decided(new Decision(yes, why, document, by, today)));
    }

    private void refuseIf(boolean wrong, HazardProblem problem) {
        if (wrong) {
            throw new ProblemException(problem);
        }
    }
}
