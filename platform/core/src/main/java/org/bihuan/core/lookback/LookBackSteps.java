package org.bihuan.core.lookback;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.hazard.Acceptance;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Ownership;
import org.bihuan.api.lookback.FindOutcome;
import org.bihuan.api.lookback.LookBack;
import org.bihuan.api.lookback.LookBackFault;
import org.bihuan.api.lookback.LookBackStage;
import org.bihuan.api.lookback.Outcome;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.record.AssignHeir;
import org.bihuan.api.record.Link;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordFault;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.store.Stored;
import org.bihuan.api.supervision.SupervisionFault;
import org.bihuan.core.record.Companion;
import org.bihuan.core.record.HeirIntake;
import org.bihuan.core.record.Stages;
import org.bihuan.core.record.Step;
import org.bihuan.core.record.Told;
import org.jspecify.annotations.Nullable;

/** The steps of a look-back: what each needs, from which stages it is possible, what it leaves. */
final class LookBackSteps {
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_REASON = 500;
    private static final Set<LookBackStage> TO_BE_LOOKED_AT = EnumSet.of(LookBackStage.REGISTERED);

    private final LookBack lookBack;
    private final Faults faults;
    private final LocalDate today;

    LookBackSteps(LookBack lookBack, Faults faults, LocalDate today) {
        this.lookBack = lookBack;
        this.faults = faults;
        this.today = today;
    }

    /** The hazards as the caller may see and judge them. */
    interface Hazards {
        /** The hazard with this id, if the caller may see it. */
        Optional<Stored<Hazard>> find(String id);

        /** Whether the caller may open it again. */
        boolean mayReopen(Hazard hazard);
    }

    Step<LookBack> find(FindOutcome told, Hazards hazards, String by) {
        LocalDate date = day(told.date());
        Optional<Boolean> recurred = faults.present("/recurred", told.recurred());
        Optional<String> finding = faults.text("/finding", told.finding(), LONGEST_TEXT);
        Optional<Stored<Hazard>> hazard = recurred.orElse(false) ? hazard(told.hazard(), hazards) : Optional.empty();
        hazard.flatMap(stored -> stored.record().acceptance())
                .map(Acceptance::date)
                .ifPresent(accepted -> faults.require(
                        !date.isBefore(accepted), "/date", SupervisionFault.BEFORE_THE_ACCEPTANCE, accepted));
        faults.throwIfAny();
        Stages.require(lookBack.stage(), "outcome", TO_BE_LOOKED_AT);
        Outcome outcome = new Outcome(date, finding.orElseThrow(), by);
        return hazard.map(stored -> recurred(outcome, stored))
                .orElseGet(() -> new Step<>("passed", "", lookBack.passed(outcome)));
    }

    /** A hazard that was accepted once is opened again; one that is open is followed as it is. */
    private Step<LookBack> recurred(Outcome outcome, Stored<Hazard> stored) {
        Hazard hazard = stored.record();
        Link link = new Link(RecordKind.HAZARD, new RecordId(hazard.id().value()));
        Step<LookBack> step = new Step<>("recurred", "", lookBack.recurred(outcome, link));
        return hazard.stage() == Stage.ACCEPTED
                ? step.with(new Companion<>(stored, hazard.reopened(outcome.finding()), "reopened", outcome.finding()))
                : step;
    }

    Step<LookBack> inherit(AssignHeir told, HeirIntake heirs) {
        HeirIntake.Said said = heirs.check(told, lookBack.head(), faults);
        Stages.require(lookBack.stage(), "heir", TO_BE_LOOKED_AT);
        return said.step(lookBack.inherited(said.heir()));
    }

    Step<LookBack> cancel(ReasonedChange told) {
        Optional<String> reason = faults.text("/reason", told.reason(), LONGEST_REASON);
        faults.throwIfAny();
        Stages.require(lookBack.stage(), "void", EnumSet.complementOf(EnumSet.of(LookBackStage.VOIDED)));
        return new Step<>("voided", reason.orElseThrow(), lookBack.voided(reason.orElseThrow()));
    }

    private Optional<Stored<Hazard>> hazard(@Nullable String told, Hazards hazards) {
        Optional<String> id = faults.text("/hazard", told, Told.LONGEST_ID);
        Optional<Stored<Hazard>> hazard = id.flatMap(hazards::find);
        faults.require(hazard.isPresent(), "/hazard", CommonFault.UNKNOWN_ID, id.orElse(""));
        hazard.map(Stored::record).ifPresent(one -> {
            faults.require(sameFirm(one), "/hazard", RecordFault.RECORD_OF_OTHER_ENTERPRISE, one.number());
            faults.require(one.stage().counts(), "/hazard", LookBackFault.HAZARD_COUNTS_NOWHERE);
            faults.require(
                    one.stage() != Stage.ACCEPTED || hazards.mayReopen(one),
                    "/hazard",
                    LookBackFault.HAZARD_STAYS_CLOSED);
        });
        return hazard;
    }

    /** What recurs does so where it was listed, or where a successor of a split firm went on with it. */
    private boolean sameFirm(Hazard hazard) {
        Ownership earlier = lookBack.head().ownership();
        return earlier.enterprise().isEmpty()
                || firms(earlier).anyMatch(firm -> firms(hazard.ownership()).anyMatch(firm::equals));
    }

    private static Stream<EnterpriseId> firms(Ownership whose) {
        return Stream.concat(whose.enterprise().stream(), whose.heir().stream());
    }

    /** The day, or today; a fault when it lies in the future or before the registration. */
    private LocalDate day(@Nullable LocalDate told) {
        LocalDate day = Optional.ofNullable(told).orElse(today);
        LocalDate first = lookBack.head().occurred();
        faults.require(!day.isAfter(today), "/date", CommonFault.IN_THE_FUTURE);
        faults.require(!day.isBefore(first), "/date", LookBackFault.BEFORE_THE_REGISTRATION, first);
        return day;
    }
}
