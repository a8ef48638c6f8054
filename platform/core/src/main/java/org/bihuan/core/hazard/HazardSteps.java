package org.bihuan.core.hazard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bihuan.api.hazard.AcceptHazard;
import org.bihuan.api.hazard.Acceptance;
import org.bihuan.api.hazard.Channel;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFault;
import org.bihuan.api.hazard.HazardProblem;
import org.bihuan.api.hazard.Plan;
import org.bihuan.api.hazard.PlanHazard;
import org.bihuan.api.hazard.Rectification;
import org.bihuan.api.hazard.RectifyHazard;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.supervision.SupervisionFault;
import org.bihuan.core.enforcement.Penalties;
import org.bihuan.core.record.Stages;
import org.bihuan.core.record.Step;
import org.bihuan.core.record.Told;
import org.jspecify.annotations.Nullable;

/** The steps of a hazard's loop: what each needs, from which stages it is possible, what it leaves. */
final class HazardSteps {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 2000;
    static final int LONGEST_REASON = 500;
    static final int FARTHEST_DEADLINE_YEARS = 20;
    static final Set<Stage> WORK_AHEAD = EnumSet.of(Stage.REGISTERED, Stage.PLANNED, Stage.RETURNED, Stage.REOPENED);

    private final Hazard hazard;
    private final Faults faults;
    private final LocalDate today;

    HazardSteps(Hazard hazard, Faults faults, LocalDate today) {
        this.hazard = hazard;
        this.faults = faults;
        this.today = today;
    }

    /** @param authoritys the last day that the listing authority set, while it is listed */
    Step<Hazard> plan(PlanHazard told, Optional<LocalDate> authoritys) {
        Optional<String> responsible = faults.text("/responsible", told.responsible(), LONGEST_NAME);
        Optional<String> measures = faults.text("/measures", told.measures(), LONGEST_TEXT);
        Optional<BigDecimal> funds = faults.present("/funds", told.funds());
        funds.ifPresent(amount -> Told.yuan("/funds", amount, faults));
        Optional<LocalDate> deadline = faults.present("/deadline", told.deadline());
        deadline.ifPresent(day -> checkDeadline(day, told.version(), authoritys));
        Optional<String> emergencyPlan = faults.text("/emergencyPlan", told.emergencyPlan(), LONGEST_TEXT);
        LocalDate date = pastDay(told.date());
        faults.throwIfAny();
        Stages.require(hazard.stage(), "plan", WORK_AHEAD);
        LocalDate last = deadline.orElseThrow();
        Optional<Plan> before = hazard.plan();
        Plan plan = new Plan(
                responsible.orElseThrow(),
                measures.orElseThrow(),
                funds.orElseThrow(),
                before.map(Plan::deadline).orElse(last),
                emergencyPlan.orElseThrow(),
                before.map(Plan::date).orElse(date));
        return new Step<>("planned", "", hazard.planned(plan.until(last)));
    }

    Step<Hazard> rectify(RectifyHazard told) {
        LocalDate date = pastDay(told.date());
        hazard.plan()
                .map(Plan::date)
                .ifPresent(planned ->
                        faults.require(!date.isBefore(planned), "/date", HazardFault.BEFORE_THE_PLAN, planned));
        Optional<String> description = faults.text("/description", told.description(), LONGEST_TEXT);
        boolean withoutPlan = hazard.plan().isEmpty();
        boolean onTheSpot = Optional.ofNullable(told.onTheSpot()).orElse(false);
        boolean possible = WORK_AHEAD.contains(hazard.stage());
        faults.require(
                !possible || !withoutPlan || onTheSpot, "/onTheSpot", HazardFault.NEITHER_PLANNED_NOR_ON_THE_SPOT);
        faults.throwIfAny();
        Stages.require(hazard.stage(), "rectification", WORK_AHEAD);
        return new Step<>(
                "rectified", "", hazard.rectified(new Rectification(date, description.orElseThrow(), withoutPlan)));
    }

    /**
     * @param listed the day on which the authority listed it that accepts it
     * @param evidence says whether evidence of the state after the work is missing
     */
    Step<Hazard> accept(AcceptHazard told, String by, Optional<LocalDate> listed, AfterEvidence evidence) {
        LocalDate date = pastDay(told.date());
        hazard.rectification()
                .map(Rectification::date)
                .ifPresent(done ->
                        faults.require(!date.isBefore(done), "/date", HazardFault.BEFORE_THE_RECTIFICATION, done));
        listed.ifPresent(day -> faults.require(!date.isBefore(day), "/date", SupervisionFault.BEFORE_THE_LISTING, day));
        Optional<String> opinion = faults.text("/opinion", told.opinion(), LONGEST_TEXT);
        Optional<String> document = document(hazard, told.document(), faults);
        Optional<String> waiver = faults.optionalText("/evidenceWaiver", told.evidenceWaiver(), LONGEST_REASON);
        checkEvidence(told, waiver.isPresent(), evidence);
        faults.throwIfAny();
        Stages.require(hazard.stage(), "acceptance", EnumSet.of(Stage.RECTIFIED));
        return new Step<>(
                "accepted",
                waiver.orElse(""),
                hazard.accepted(new Acceptance(date, opinion.orElseThrow(), by, document, waiver)));
    }

    Step<Hazard> giveBack(ReasonedChange told) {
        Optional<String> reason = faults.text("/reason", told.reason(), LONGEST_REASON);
        faults.throwIfAny();
        Stages.require(hazard.stage(), "return", EnumSet.of(Stage.RECTIFIED));
        return new Step<>("returned", reason.orElseThrow(), hazard.returned());
    }

    /** @param look at the cases about it: nobody decides upon it in the moment in which it is voided */
    Step<Hazard> cancel(ReasonedChange told, boolean byOffice, Penalties.Look look) {
        Optional<String> reason = faults.text("/reason", told.reason(), LONGEST_REASON);
        faults.throwIfAny();
        Set<Stage> from = EnumSet.complementOf(EnumSet.of(Stage.VOIDED, Stage.MERGED, Stage.ACCEPTED));
        if (byOffice) {
            from.add(Stage.ACCEPTED);
        }
        Stages.require(hazard.stage(), "void", from);
        HazardTurns.refuseWhileListed(hazard);
        refuseWhileStandingForOthers();
        if (!byOffice) {
            HazardTurns.refuseOnceListed(hazard);
        }
        look.deciding().stream().findFirst().ifPresent(number -> {
            throw new ProblemException(HazardProblem.DECIDED_UPON, number);
        });
        return new Step<>("voided", reason.orElseThrow(), hazard.voided(reason.orElseThrow())).resting(look.rests());
    }

    private void refuseWhileStandingForOthers() {
        if (!hazard.channels().isEmpty()) {
            String numbers = hazard.channels().stream().map(Channel::number).collect(Collectors.joining(", "));
            throw new ProblemException(HazardProblem.STANDS_FOR_OTHERS, numbers);
        }
    }

    /** The document by which an authority above the district accepted; the district itself needs none. */
    static Optional<String> document(Hazard hazard, @Nullable String told, Faults faults) {
        boolean needed = hazard.listing()
                .filter(listing -> listing.level().aboveDistrict())
                .isPresent();
        return needed
                ? faults.text("/document", told, LONGEST_NAME)
                : faults.optionalText("/document", told, LONGEST_NAME);
    }

    /** The day, or today; a fault when it lies in the future or before the finding. */
    private LocalDate pastDay(@Nullable LocalDate told) {
        LocalDate day = Optional.ofNullable(told).orElse(today);
        faults.require(!day.isAfter(today), "/date", CommonFault.IN_THE_FUTURE);
        faults.require(!day.isBefore(hazard.occurred()), "/date", HazardFault.BEFORE_THE_FINDING, hazard.occurred());
        return day;
    }

    /** Of a hazard that the caller saw as it is now: either something shows the state after the work, or somebody says why not. */
    private void checkEvidence(AcceptHazard told, boolean waived, AfterEvidence evidence) {
        boolean judged = hazard.stage() == Stage.RECTIFIED
                && Long.valueOf(hazard.version()).equals(told.version());
        if (judged) {
            boolean missing = evidence.missing(hazard);
            if (missing && !waived) {
                evidence.explain(hazard, "/evidenceWaiver", faults);
            }
            faults.require(missing || !waived, "/evidenceWaiver", HazardFault.NO_EVIDENCE_MISSING);
        }
    }

    private void checkDeadline(LocalDate deadline, @Nullable Long seen, Optional<LocalDate> authoritys) {
        LocalDate found = hazard.occurred();
        LocalDate farthest = today.plusYears(FARTHEST_DEADLINE_YEARS);
        faults.require(!deadline.isBefore(found), "/deadline", HazardFault.BEFORE_THE_FINDING, found);
        faults.require(!deadline.isAfter(farthest), "/deadline", CommonFault.DATE_OUT_OF_RANGE, found, farthest);
        // who saw another version than there is now is told that, and not to ask for an extension of what was never
        // seen
        if (Long.valueOf(hazard.version()).equals(seen)) {
            hazard.plan()
                    .map(Plan::lastDay)
                    .filter(deadline::isAfter)
                    .ifPresent(last -> faults.add("/deadline", HazardFault.DEADLINE_ONLY_BY_EXTENSION, last));
            authoritys
                    .filter(deadline::isAfter)
                    .ifPresent(last -> faults.add("/deadline", HazardFault.AFTER_THE_AUTHORITYS_DEADLINE, last));
        }
    }
}
