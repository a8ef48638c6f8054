package org.bihuan.core.accident;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.accident.Accident;
import org.bihuan.api.accident.AccidentFault;
import org.bihuan.api.accident.AccidentStage;
import org.bihuan.api.accident.CorrectAccident;
import org.bihuan.api.accident.ListAccident;
import org.bihuan.api.accident.Listing;
import org.bihuan.api.accident.Toll;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.core.record.Stages;
import org.bihuan.core.record.Step;
import org.bihuan.core.record.Told;

/** What can be changed about an accident. */
final class AccidentSteps {
    private static final int LONGEST_REASON = 500;
    private static final Set<AccidentStage> VALID = EnumSet.of(AccidentStage.REGISTERED);

    private final Accident accident;
    private final Faults faults;
    private final LocalDate today;

    AccidentSteps(Accident accident, Faults faults, LocalDate today) {
        this.accident = accident;
        this.faults = faults;
        this.today = today;
    }

    Step<Accident> correct(CorrectAccident told) {
        LocalDate date = Optional.ofNullable(told.date()).orElse(today);
        LocalDate happened = accident.head().occurred();
        faults.require(!date.isAfter(today), "/date", CommonFault.IN_THE_FUTURE);
        faults.require(!date.isBefore(happened), "/date", AccidentFault.BEFORE_THE_ACCIDENT, happened);
        Optional<Toll> toll = new Tolls(faults).corrected(accident.toll(), told.deaths(), told.injuries(), told.loss());
        toll.filter(this::hasMoreCasualties).ifPresent(more -> {
            LocalDate last = happened.plusDays(accident.accident().days());
            faults.require(!date.isAfter(last), "/date", AccidentFault.CASUALTIES_TOO_LATE, last);
        });
        Optional<Boolean> responsible = Optional.ofNullable(told.responsible()).or(accident::responsible);
        boolean same = toll.equals(Optional.of(accident.toll())) && responsible.equals(accident.responsible());
        faults.require(!same, "/deaths", AccidentFault.NOTHING_CORRECTED);
        Optional<String> reason = faults.text("/reason", told.reason(), LONGEST_REASON);
        faults.throwIfAny();
        Stages.require(accident.stage(), "correction", VALID);
        return new Step<>("corrected", reason.orElseThrow(), accident.corrected(toll.orElseThrow(), responsible));
    }

    private boolean hasMoreCasualties(Toll now) {
        Toll before = accident.toll();
        return now.deaths() > before.deaths() || now.injuries() > before.injuries();
    }

    Step<Accident> list(ListAccident told) {
        Optional<Listing> listing = Told.choice("/listing", told.listing(), Listing.class, faults);
        Optional<String> reason = faults.text("/reason", told.reason(), LONGEST_REASON);
        faults.throwIfAny();
        Stages.require(accident.stage(), "listing", VALID);
        return new Step<>("listed", reason.orElseThrow(), accident.listed(listing.orElseThrow()));
    }

    Step<Accident> cancel(ReasonedChange told) {
        Optional<String> reason = faults.text("/reason", told.reason(), LONGEST_REASON);
        faults.throwIfAny();
        Stages.require(accident.stage(), "void", VALID);
        return new Step<>("voided", reason.orElseThrow(), accident.voided(reason.orElseThrow()));
    }
}
