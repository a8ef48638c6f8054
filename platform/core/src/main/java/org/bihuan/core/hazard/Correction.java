package org.bihuan.core.hazard;

import java.time.LocalDate;
import java.time.ZoneId;
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
import org.bihuan.api.store.EventStore;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.Rests;
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
 * @param events know when the platform learned of its plan
 * @param penalties finds the decisions that punished it
 */
record Correction(HazardIntake intake, HazardStore hazards, EventStore events, Penalties penalties) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String PLANNED = "/planned";

    Step<Hazard> of(Command command, Hazard hazard, CorrectHazard told, LocalDate today) {
        Faults faults = command.faults();
        Optional<String> reason = faults.text("/reason", told.reason(), HazardSteps.LONGEST_REASON);
        Optional<Plan> plan = plan(hazard, told, faults);
        Optional.ofNullable(told.occurred()).ifPresent(day -> done(hazard, plan)
                .filter(day::isAfter)
                .min(LocalDate::compareTo)
                .ifPresent(first -> faults.add("/occurred", HazardFault.AFTER_WHAT_WAS_DONE, first)));
        HazardDraft draft = intake.check(command, as(hazard, told), new Reach.All(), today);
        OrganisationId lead =
                hazard.leadReason().map(overruled -> hazard.lead()).orElse(draft.lead());
        Hazard right = hazard.corrected(draft.finding(), lead, plan);
        boolean asBefore = right.finding().equals(hazard.finding()) && plan.equals(hazard.plan());
        faults.require(!asBefore, "/item", RecordFault.NOTHING_TO_CORRECT);
        Rests rests = hazard.outweighs(right) ? lesser(hazard, faults) : Rests.NOTHING;
        merged(hazard)
                .filter(record -> record.outweighs(right))
                .findFirst()
                .ifPresent(record -> faults.add("/item", HazardFault.LESSER_THAN_MERGED, record.number()));
        faults.throwIfAny();
        Stages.require(hazard.stage(), "correction", HazardTurns.OPEN);
        return new Step<>("corrected", reason.orElseThrow(), right).resting(rests);
    }

    /** The plan with its right day. Days may be typed wrongly; that the platform knew of it on a day is no matter of typing. */
    private Optional<Plan> plan(Hazard hazard, CorrectHazard told, Faults faults) {
        Optional<LocalDate> right = Optional.ofNullable(told.planned());
        right.ifPresent(day -> {
            faults.require(hazard.plan().isPresent(), PLANNED, HazardFault.NOT_PLANNED);
            LocalDate found = Optional.ofNullable(told.occurred()).orElse(hazard.occurred());
            faults.require(!day.isBefore(found), PLANNED, HazardFault.BEFORE_THE_FINDING, found);
            hazard.rectification()
                    .map(Rectification::date)
                    .filter(day::isAfter)
                    .ifPresent(done -> faults.add(PLANNED, HazardFault.AFTER_THE_RECTIFICATION, done));
            learned(hazard)
                    .filter(day::isAfter)
                    .ifPresent(last -> faults.add(PLANNED, HazardFault.AFTER_THE_PLAN_WAS_TOLD, last));
        });
        return hazard.plan().map(five -> right.map(five::completeOn).orElse(five));
    }

    /** The day on which the platform learned of the plan that there is. */
    private Optional<LocalDate> learned(Hazard hazard) {
        return events.of(hazard.id().value()).stream()
                .filter(event -> event.changes().stream()
                        .anyMatch(change -> change.field().equals("plan.date")
                                && change.before().isEmpty()))
                .reduce((first, last) -> last)
                .map(event -> LocalDate.ofInstant(event.recorded(), ZONE));
    }

    /** The days of what was done since the finding. */
    private static Stream<LocalDate> done(Hazard hazard, Optional<Plan> plan) {
        return Stream.of(
                        plan.map(Plan::date),
                        plan.map(Plan::deadline),
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

    /** What makes it no lesser hazard; it rests on there being no penalty more when it is written. */
    private Rests lesser(Hazard hazard, Faults faults) {
        hazard.listing().ifPresent(listing -> faults.add("/item", HazardFault.LESSER_THAN_LISTED, listing.authority()));
        Penalties.Look look = penalties.look(hazard);
        int punished = look.penalties().size();
        faults.require(punished == 0, "/item", HazardFault.LESSER_THAN_PUNISHED, punished);
        return look.rests();
    }

    private Stream<Hazard> merged(Hazard hazard) {
        return hazard.channels().stream()
                .map(Channel::hazard)
                .map(hazards::find)
                .flatMap(Optional::stream)
                .map(Stored::record);
    }
}
