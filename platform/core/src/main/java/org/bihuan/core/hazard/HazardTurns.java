package org.bihuan.core.hazard;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFault;
import org.bihuan.api.hazard.HazardProblem;
import org.bihuan.api.hazard.Listing;
import org.bihuan.api.hazard.MergeHazard;
import org.bihuan.api.hazard.OverruleLead;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.AssignHeir;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.store.Stored;
import org.bihuan.core.record.Companion;
import org.bihuan.core.record.HeadIntake;
import org.bihuan.core.record.HeadIntake.OverruledLead;
import org.bihuan.core.record.HeirIntake;
import org.bihuan.core.record.Stages;
import org.bihuan.core.record.Step;
import org.bihuan.core.record.Told;

/** Turns that a hazard may take beside its way: opened again, led by somebody else, the same as another one. */
final class HazardTurns {
    static final Set<Stage> OPEN =
            EnumSet.of(Stage.REGISTERED, Stage.PLANNED, Stage.RECTIFIED, Stage.RETURNED, Stage.REOPENED);

    private final Hazard hazard;
    private final Faults faults;

    HazardTurns(Hazard hazard, Faults faults) {
        this.hazard = hazard;
        this.faults = faults;
    }

    /** Finds another hazard by its id, for a caller who may merge records into it. */
    @FunctionalInterface
    interface Others {
        Optional<Stored<Hazard>> find(String id);
    }

    Step<Hazard> reopen(ReasonedChange told) {
        Optional<String> reason = faults.text("/reason", told.reason(), HazardSteps.LONGEST_REASON);
        faults.throwIfAny();
        Stages.require(hazard.stage(), "reopening", EnumSet.of(Stage.ACCEPTED));
        return new Step<>("reopened", reason.orElseThrow(), hazard.reopened(reason.orElseThrow()));
    }

    Step<Hazard> overrule(OverruleLead told, HeadIntake heads) {
        faults.require(Told.isGiven(told.lead()), "/lead", CommonFault.REQUIRED);
        Optional<OverruledLead> lead = heads.lead(told.lead(), told.leadReason(), faults);
        faults.require(
                lead.filter(one -> one.lead().equals(hazard.lead())).isEmpty(), "/lead", HazardFault.LEADS_ALREADY);
        faults.throwIfAny();
        Stages.require(hazard.stage(), "lead", OPEN);
        OverruledLead other = lead.orElseThrow();
        return new Step<>("lead-overruled", other.reason(), hazard.ledBy(other.lead(), other.reason()));
    }

    Step<Hazard> inherit(AssignHeir told, HeirIntake heirs) {
        HeirIntake.Said said = heirs.check(told, hazard.head(), faults);
        Stages.require(hazard.stage(), "heir", OPEN);
        return said.step(hazard.inherited(said.heir()));
    }

    /**
     * Of two records of one hazard the one that was judged more severely, or that an authority once listed, stays; else the
     * earlier one, so that the first channel stays the source. What stays is open, so that nothing is closed by a merger.
     *
     * @param supervisions change with what stays
     */
    Step<Hazard> merge(MergeHazard told, Others others, ListedWith supervisions) {
        Optional<String> id = faults.text("/into", told.into(), Told.LONGEST_ID);
        Optional<Stored<Hazard>> into = id.flatMap(others::find);
        faults.require(into.isPresent(), "/into", CommonFault.UNKNOWN_ID, id.orElse(""));
        into.map(Stored::record).ifPresent(this::checkStaying);
        Optional<String> reason = faults.text("/reason", told.reason(), HazardSteps.LONGEST_REASON);
        faults.throwIfAny();
        Stages.require(hazard.stage(), "merger", OPEN);
        refuseWhileListed(hazard);
        refuseOnceListed(hazard);
        Stored<Hazard> staying = into.orElseThrow();
        String why = reason.orElseThrow();
        Hazard absorbing = staying.record().absorbed(hazard, supervisions.lastDay(staying.record()));
        Step<Hazard> step = new Step<>("merged", why, hazard.merged(staying.record()))
                .with(new Companion<>(staying, absorbing, "absorbed", why));
        return absorbing.heir().equals(staying.record().heir()) ? step : supervisions.inheritedAsWell(step, absorbing);
    }

    private void checkStaying(Hazard other) {
        if (other.id().equals(hazard.id())) {
            faults.add("/into", HazardFault.MERGED_INTO_ITSELF);
            return;
        }
        faults.require(other.enterprise().equals(hazard.enterprise()), "/into", HazardFault.OF_OTHER_ENTERPRISE);
        faults.require(other.stage().counts(), "/into", HazardFault.COUNTS_NOWHERE, other.number());
        faults.require(other.stage() != Stage.ACCEPTED, "/into", HazardFault.ACCEPTED_ALREADY, other.number());
        faults.require(!hazard.outweighs(other), "/into", HazardFault.JUDGED_LESS_SEVERELY, other.number());
        // ids grow with time: of two records the one with the greater id is the later
        boolean earlier = other.id().toString().compareTo(hazard.id().toString()) < 0;
        boolean weighsMore = other.outweighs(hazard) || other.listed();
        faults.require(earlier || weighsMore, "/into", HazardFault.REGISTERED_LATER, other.number());
    }

    /** @throws ProblemException {@link HazardProblem#LISTED_ONCE} if it ever was under listed supervision */
    static void refuseOnceListed(Hazard hazard) {
        hazard.listing().ifPresent(listing -> {
            throw new ProblemException(HazardProblem.LISTED_ONCE, listing.authority());
        });
    }

    /** @throws ProblemException {@link HazardProblem#LISTED_NOW} while it is under listed supervision */
    static void refuseWhileListed(Hazard hazard) {
        hazard.listing().filter(Listing::active).ifPresent(listing -> {
            throw new ProblemException(HazardProblem.LISTED_NOW, listing.authority());
        });
    }
}
