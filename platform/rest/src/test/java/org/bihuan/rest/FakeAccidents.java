package org.bihuan.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.accident.Accident;
import org.bihuan.api.accident.AccidentKind;
import org.bihuan.api.accident.AccidentService;
import org.bihuan.api.accident.AccidentStage;
import org.bihuan.api.accident.CorrectAccident;
import org.bihuan.api.accident.GraveAccidents;
import org.bihuan.api.accident.ListAccident;
import org.bihuan.api.accident.Listing;
import org.bihuan.api.accident.MonthOfAccidents;
import org.bihuan.api.accident.NewAccident;
import org.bihuan.api.accident.Toll;
import org.bihuan.api.audit.Change;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.sector.SectorId;
import org.bihuan.testkit.Some;

/** One accident that takes every step. */
final class FakeAccidents implements AccidentService {
    static final Accident ACCIDENT = new Accident(
            Some.anIssue().build().head(),
            AccidentKind.WORK,
            "采场二号台阶",
            "边坡滑塌事故",
            "作业时边坡滑塌",
            new Toll(1, 2, new BigDecimal("800000")),
            Optional.empty(),
            Listing.NONE,
            List.of(),
            AccidentStage.REGISTERED,
            Optional.empty(),
            1);

    private final FakePlatform platform;

    FakeAccidents(FakePlatform platform) {
        this.platform = platform;
    }

    @Override
    public Accident register(Command command, NewAccident accident) {
        platform.note(command, accident);
        return ACCIDENT;
    }

    @Override
    public Accident correct(Command command, RecordId id, CorrectAccident correction) {
        platform.note(command, correction);
        return ACCIDENT.corrected(new Toll(3, 0, BigDecimal.ZERO), Optional.of(true));
    }

    @Override
    public Accident list(Command command, RecordId id, ListAccident listing) {
        platform.note(command, listing);
        return ACCIDENT.listed(Listing.CITY);
    }

    @Override
    public Accident cancel(Command command, RecordId id, ReasonedChange reason) {
        platform.note(command, reason);
        return ACCIDENT.voided("重复");
    }

    @Override
    public Accident get(Caller caller, RecordId id) {
        return Optional.of(ACCIDENT)
                .filter(accident -> accident.head().id().equals(id))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @Override
    public Page<Accident> list(Caller caller, RecordQuery query) {
        platform.told.add(query);
        return new Page<>(List.of(ACCIDENT), Optional.empty());
    }

    @Override
    public GraveAccidents grave(Caller caller) {
        return new GraveAccidents(LocalDate.of(2023, 5, 1), LocalDate.of(2023, 12, 31), 2, 1, 0);
    }

    @Override
    public List<Event> events(Caller caller, RecordId id) {
        return List.of(Some.anEventOf(get(caller, id))
                .changing(new Change("toll.deaths", "1", "3"))
                .build());
    }

    @Override
    public List<MonthOfAccidents> months(Caller caller, SectorId sector, YearMonth from, YearMonth until) {
        return List.of();
    }
}
