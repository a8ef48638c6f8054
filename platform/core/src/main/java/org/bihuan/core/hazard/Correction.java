package org.bihuan.core.hazard;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.hazard.Channel;
import org.bihuan.api.hazard.CorrectHazard;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFault;
import org.bihuan.api.hazard.Listing;
import org.bihuan.api.hazard.NewHazard;
import org.bihuan.api.hazard.Plan;
import org.bihuan.api.hazard.Rectification;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.record.RecordFault;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.Stored;
import org.bihuan.core.enforcement.Penalties;
import org.bihuan.core.record.Stages;
import org.bihuan.core.record.Step;
import org.bihuan.core.record.Told;

/**
 * Puts right what was written down wrongly of a hazard. What others rest on stays: it becomes no lesser hazard than an authority
 * listed, a decision punished, or a record merged into it says.
 *
 * @param intake judges it as if it were registered now
 * @param hazards finds the records that were merged into it
 * @param penalties finds the decisions that punished it
 */
record Correction(HazardIntake intake, HazardStore hazards, Penalties penalties) {
    Step<Hazard> of(Command command, Hazard hazard, CorrectHazard told, LocalDate today) {
        Faults faults = command.faults();
        Optional<String> reason = faults.text("/reason", told.reason(), HazardSteps.LONGEST_REASON);
        Optional.ofNullable(told.occurred()).ifPresent(day -> done(hazard)
                .filter(day::isAfter)
                .min(LocalDate::compareTo)
                .ifPresent(first -> faults.add("/occurred", HazardFault.AFTER_WHAT_WAS_DONE, first)));
        HazardDraft draft = intake.check(command, as(hazard, told), new Reach.All(), today);
        OrganisationId lead =
                hazard.leadReason().map(overruled -> hazard.lead()).orElse(draft.lead());
        Hazard right = hazard.corrected(draft.finding(), lead);
        faults.require(!right.finding().equals(hazard.finding()), "/item", RecordFault.NOTHING_TO_CORRECT);
        if (hazard.outweighs(right)) {
            lesser(hazard, faults);
        }
        merged(hazard)
                .filter(record -> record.outweighs(right))
                .findFirst()
                .ifPresent(record -> faults.add("/item", HazardFault.LESSER_THAN_MERGED, record.number()));
        faults.throwIfAny();
        Stages.require(hazard.stage(), "correction", HazardTurns.OPEN);
        return new Step<>("corrected", reason.orElseThrow(), right);
    }

    /** The days of what was done since the finding. */
    private static Stream<LocalDate> done(Hazard hazard) {
        return Stream.of(
                        hazard.plan().map(Plan::date),
                        hazard.plan().map(Plan::deadline),
                        hazard.rectification().map(Rectification::date),
                        hazard.listing().map(Listing::since))
                .flatMap(Optional::stream);
    }

    private static NewHazard as(Hazard hazard, CorrectHazard told) {
        return new NewHazard(
                hazard.judgement().sector().value(),
                told.item(),
                told.alsoFound(),
                told.placeCategory(),
                told.measured(),
                told.row(),
                told.tags(),
                hazard.enterprise().toString(),
                Told.id(hazard.source()),
                told.place(),
                told.description(),
                told.occurred(),
                null,
                null);
    }

    private void lesser(Hazard hazard, Faults faults) {
        hazard.listing().ifPresent(listing -> faults.add("/item", HazardFault.LESSER_THAN_LISTED, listing.authority()));
        int punished = penalties.of(hazard).size();
        faults.require(punished == 0, "/item", HazardFault.LESSER_THAN_PUNISHED, punished);
    }

    private Stream<Hazard> merged(Hazard hazard) {
        return hazard.channels().stream()
                .map(Channel::hazard)
                .map(hazards::find)
                .flatMap(Optional::stream)
                .map(Stored::record);
    }
}
