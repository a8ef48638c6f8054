package org.bihuan.core.accident;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.accident.Accident;
import org.bihuan.api.accident.AccidentKind;
import org.bihuan.api.accident.AccidentStage;
import org.bihuan.api.accident.Listing;
import org.bihuan.api.accident.NewAccident;
import org.bihuan.api.accident.Toll;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.record.Link;
import org.bihuan.core.record.HeadDraft;
import org.bihuan.core.record.Numbers;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.record.Told;

/** Checks everything that a caller tells of a new accident. */
final class AccidentIntake {
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 2000;
    private static final int YEARS_BEFORE = 3;

    private final RecordDesk desk;
    private final Numbers numbers;
    private final LocalDate earliest;

    AccidentIntake(RecordDesk desk, Numbers numbers, LocalDate campaignStart) {
        this.desk = desk;
        this.numbers = numbers;
        this.earliest = campaignStart.minusYears(YEARS_BEFORE);
    }

    /**
     * The accident to be written down.
     *
     * @throws org.bihuan.api.problem.ProblemException with every fault
     */
    Accident check(Command command, NewAccident told, Reach reach) {
        Faults faults = command.faults();
        Optional<HeadDraft> head = desk.heads().since(earliest).check(told.head(), reach, desk.today(), faults);
        Optional<AccidentKind> kind = Told.choice("/accident", told.accident(), AccidentKind.class, faults);
        Optional<String> place = faults.text("/place", told.place(), LONGEST_LINE);
        Optional<String> title = faults.text("/title", told.title(), LONGEST_LINE);
        Optional<String> description = faults.text("/description", told.description(), LONGEST_TEXT);
        Tolls tolls = new Tolls(faults);
        Optional<Toll> toll = tolls.told(told.deaths(), told.injuries(), told.loss());
        List<Link> hazards = desk.hazardLinks().check("/hazards", told.hazards(), command.caller(), faults);
        faults.throwIfAny();
        HeadDraft draft = head.orElseThrow().registeredBy(command.caller());
        return new Accident(
                draft.head(desk.nextId(), numbers.next(draft.occurred()), desk.now()),
                kind.orElseThrow(),
                place.orElseThrow(),
                title.orElseThrow(),
                description.orElseThrow(),
                toll.orElseThrow(),
                Optional.ofNullable(told.responsible()),
                Listing.NONE,
                hazards,
                AccidentStage.REGISTERED,
                Optional.empty(),
                1);
    }
}
