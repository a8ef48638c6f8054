package org.bihuan.core.enforcement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.enforcement.CaseFault;
import org.bihuan.api.enforcement.CaseProblem;
import org.bihuan.api.enforcement.CaseStage;
import org.bihuan.api.enforcement.ConcludeCase;
import org.bihuan.api.enforcement.Conclusion;
import org.bihuan.api.enforcement.CorrectDecision;
import org.bihuan.api.enforcement.Decision;
import org.bihuan.api.enforcement.DoublePenalty;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.NewDecision;
import org.bihuan.api.enforcement.Revocation;
import org.bihuan.api.enforcement.RevokeDecision;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.store.Rests;
import org.bihuan.core.record.Stages;
import org.bihuan.core.record.Step;
import org.jspecify.annotations.Nullable;

/** What can be done in a case: what each step needs, from which stages it is possible, what it leaves. */
final class CaseSteps {
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_REASON = 500;
    private static final Set<CaseStage> OPEN = EnumSet.of(CaseStage.OPEN);
    private static final Set<CaseStage> CONCLUDED = EnumSet.of(CaseStage.CONCLUDED);
    private static final Set<CaseStage> VALID = EnumSet.of(CaseStage.OPEN, CaseStage.CONCLUDED);

    private final EnforcementCase whole;
    private final Rules rules;
    private final DecisionIntake intake;
    private final Faults faults;
    private final LocalDate today;

    CaseSteps(EnforcementCase whole, Rules rules, DecisionIntake intake, Faults faults, LocalDate today) {
        this.whole = whole;
        this.rules = rules;
        this.intake = intake;
        this.faults = faults;
        this.today = today;
    }

    Step<EnforcementCase> decide(NewDecision told) {
        Rests judged = rules.judged(whole);
        Decision decision = intake.check(told.decision(), whole.decisions().size() + 1, Optional.empty());
        Stages.require(whole.stage(), "decision", OPEN);
        Step<EnforcementCase> step = new Step<>(
                decision.override().isPresent() ? "decided-over-safe-harbour" : "decided",
                decision.override().orElse(""),
                whole.decided(decision));
        return resting(step, decision, judged);
    }

    /** Nobody judges a hazard otherwise, or voids it, in the moment in which something is decided upon it. */
    private static Step<EnforcementCase> resting(Step<EnforcementCase> step, Decision decision, Rests judged) {
        return decision.hazards().isEmpty() ? step : step.resting(judged);
    }

    Step<EnforcementCase> correct(CorrectDecision told) {
        Rests judged = rules.judged(whole);
        Optional<Decision> before = standing(told.number(), told.version());
        Optional<String> reason = faults.text("/reason", told.reason(), LONGEST_REASON);
        Decision decision =
                intake.check(told.decision(), before.map(Decision::number).orElse(0), before);
        Stages.require(whole.stage(), "correction", VALID);
        return resting(
                new Step<>("decision-corrected", reason.orElseThrow(), whole.amended(decision)), decision, judged);
    }

    Step<EnforcementCase> revoke(RevokeDecision told) {
        Optional<Decision> decision = standing(told.number(), told.version());
        LocalDate date = Optional.ofNullable(told.date()).orElse(today);
        faults.require(!date.isAfter(today), "/date", CommonFault.IN_THE_FUTURE);
        decision.map(Decision::date)
                .ifPresent(made -> faults.require(!date.isBefore(made), "/date", CaseFault.BEFORE_THE_DECISION, made));
        Optional<String> reason = faults.text("/reason", told.reason(), LONGEST_REASON);
        faults.throwIfAny();
        Stages.require(whole.stage(), "revocation", VALID);
        Decision revoked = decision.orElseThrow().revoked(new Revocation(date, reason.orElseThrow()));
        return new Step<>("decision-revoked", reason.orElseThrow(), whole.amended(revoked));
    }

    Step<EnforcementCase> punishSingly(ReasonedChange told) {
        Optional<String> reason = faults.text("/reason", told.reason(), LONGEST_REASON);
        faults.throwIfAny();
        Stages.require(whole.stage(), "single-penalty", OPEN);
        return new Step<>("single-penalty", reason.orElseThrow(), whole.single(reason.orElseThrow()));
    }

    Step<EnforcementCase> conclude(ConcludeCase told, String by) {
        LocalDate date = intake.pastDay("/date", told.date());
        whole.standing().stream()
                .map(Decision::date)
                .max(LocalDate::compareTo)
                .ifPresent(last -> faults.require(!date.isBefore(last), "/date", CaseFault.BEFORE_THE_DECISION, last));
        Optional<String> result = faults.text("/result", told.result(), LONGEST_TEXT);
        faults.throwIfAny();
        Stages.require(whole.stage(), "conclusion", OPEN);
        DoublePenalty both = rules.doublePenalty(whole, today);
        if (!both.complete()) {
            throw new ProblemException(
                    CaseProblem.DOUBLE_PENALTY_MISSING, both.grounds().get(0).hazard());
        }
        rules.punishedAndOpen(whole).stream().findFirst().ifPresent(hazard -> {
            throw new ProblemException(CaseProblem.PUNISHED_HAZARD_OPEN, hazard.number());
        });
        return new Step<>("concluded", "", whole.concluded(new Conclusion(date, result.orElseThrow(), by)));
    }

    Step<EnforcementCase> resume(ReasonedChange told) {
        Optional<String> reason = faults.text("/reason", told.reason(), LONGEST_REASON);
        faults.throwIfAny();
        Stages.require(whole.stage(), "resumption", CONCLUDED);
        return new Step<>("resumed", reason.orElseThrow(), whole.resumed());
    }

    Step<EnforcementCase> cancel(ReasonedChange told, boolean concludedToo) {
        Optional<String> reason = faults.text("/reason", told.reason(), LONGEST_REASON);
        faults.throwIfAny();
        Stages.require(whole.stage(), "void", concludedToo ? VALID : OPEN);
        int standing = whole.standing().size();
        if (standing > 0) {
            throw new ProblemException(CaseProblem.DECISIONS_STAND, standing);
        }
        return new Step<>("voided", reason.orElseThrow(), whole.voided(reason.orElseThrow()));
    }

    /** The decision with this number, unless it was revoked; who saw it standing is told by whom. */
    private Optional<Decision> standing(@Nullable Long number, @Nullable Long seen) {
        Optional<Long> told = faults.present("/number", number);
        Optional<Decision> decision = whole.decisions().stream()
                .filter(one -> told.filter(value -> value == one.number()).isPresent())
                .findFirst();
        faults.require(
                decision.isPresent(),
                "/number",
                CommonFault.UNKNOWN_ID,
                told.map(String::valueOf).orElse(""));
        boolean revoked = decision.filter(one -> !one.stands()).isPresent();
        boolean current = Long.valueOf(whole.version()).equals(seen);
        faults.require(!revoked || !current, "/number", CaseFault.REVOKED_ALREADY);
        return decision;
    }
}
