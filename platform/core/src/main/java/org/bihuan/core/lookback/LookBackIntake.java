package org.bihuan.core.lookback;

import java.time.LocalDate;
import java.util.Optional;
import org.bihuan.api.hazard.ListingLevel;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.lookback.EarlierListing;
import org.bihuan.api.lookback.LookBackFault;
import org.bihuan.api.lookback.NewLookBack;
import org.bihuan.api.problem.Faults;
import org.bihuan.core.record.HeadDraft;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.record.Told;

/** Checks everything that a caller tells of a new look-back. */
final class LookBackIntake {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 12, 31);
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 2000;

    private final RecordDesk desk;

    LookBackIntake(RecordDesk desk) {
        this.desk = desk;
    }

    /**
     * What is to be written down.
     *
     * @throws org.bihuan.api.problem.ProblemException with every fault
     */
    LookBackDraft check(Command command, NewLookBack told, Reach reach) {
        Faults faults = command.faults();
        Optional<HeadDraft> head = desk.heads().check(told.head(), reach, desk.today(), faults);
        Optional<String> number = faults.text("/number", told.number(), LONGEST_NAME);
        Optional<LocalDate> listed = faults.present("/listed", told.listed());
        listed.ifPresent(day -> faults.require(
                !day.isBefore(FIRST) && !day.isAfter(LAST),
                "/listed",
                LookBackFault.NOT_LISTED_IN_THOSE_YEARS,
                FIRST,
                LAST));
        Optional<ListingLevel> level = Told.choice("/level", told.level(), ListingLevel.class, faults);
        Optional<String> authority = faults.text("/authority", told.authority(), LONGEST_NAME);
        Optional<String> title = faults.text("/title", told.title(), LONGEST_TITLE);
        Optional<String> description = faults.text("/description", told.description(), LONGEST_TEXT);
        faults.throwIfAny();
        return new LookBackDraft(
                head.orElseThrow().registeredBy(command.caller()),
                new EarlierListing(
                        number.orElseThrow(), listed.orElseThrow(), level.orElseThrow(), authority.orElseThrow()),
                title.orElseThrow(),
                description.orElseThrow());
    }
}
