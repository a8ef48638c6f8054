package org.bihuan.core.hazard;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Change;
import org.bihuan.api.audit.Event;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardProblem;
import org.bihuan.api.hazard.Merger;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.store.EventStore;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.Stored;
import org.bihuan.core.record.Companion;
import org.bihuan.core.record.Stages;
import org.bihuan.core.record.Step;

/**
 * Undoes mergers.
 *
 * @param hazards finds the records that stood for another one
 * @param events know at which stage it was
 * @param evidence says what an acceptance rests on
 */
record Separation(HazardStore hazards, EventStore events, AfterEvidence evidence) {
    /** @param reach of whoever may merge: it must hold for every record that changes */
    Step<Hazard> of(Hazard hazard, ReasonedChange told, Faults faults, Reach reach) {
        Optional<String> reason = faults.text("/reason", told.reason(), HazardSteps.LONGEST_REASON);
        faults.throwIfAny();
        Stages.require(hazard.stage(), "separation", EnumSet.of(Stage.MERGED));
        String why = reason.orElseThrow();
        Step<Hazard> step = new Step<>("separated", why, hazard.separated(before(hazard)));
        for (Stored<Hazard> standing : standing(hazard)) {
            Hazard without = standing.record().released(hazard);
            refuseBeyond(reach, standing.record());
            refuseWithoutEvidence(standing.record(), without);
            step = step.with(new Companion<>(standing, without, "released", why));
        }
        return step;
    }

    /** The stage at which it was merged. */
    private Stage before(Hazard hazard) {
        return events.of(hazard.id().value()).stream()
                .filter(event -> event.action().equals("merged"))
                .reduce((first, last) -> last)
                .map(Event::changes)
                .stream()
                .flatMap(List::stream)
                .filter(change -> change.field().equals("stage"))
                .map(Change::before)
                .map(Stage::valueOf)
                .findFirst()
                .orElseThrow();
    }

    /** The record into which it was merged, and those into which that one was merged later: each knows of it. */
    private List<Stored<Hazard>> standing(Hazard hazard) {
        List<Stored<Hazard>> standing = new ArrayList<>();
        Optional<Merger> merger = hazard.merger();
        while (merger.isPresent()) {
            Stored<Hazard> next = hazards.find(merger.get().into()).orElseThrow();
            standing.add(next);
            merger = next.record().merger();
        }
        return standing;
    }

    private static void refuseBeyond(Reach reach, Hazard standing) {
        if (!reach.covers(standing.ownership())) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }

    private void refuseWithoutEvidence(Hazard standing, Hazard without) {
        if (standing.stage() == Stage.ACCEPTED && evidence.lost(standing, without)) {
            throw new ProblemException(HazardProblem.ACCEPTED_ON_ITS_EVIDENCE, standing.number());
        }
    }
}
