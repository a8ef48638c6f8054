package org.bihuan.core.accident;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bihuan.api.accident.Accident;
import org.bihuan.api.accident.AccidentStage;
import org.bihuan.api.accident.MonthOfAccidents;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.store.RecordStore;

/** Counts accidents month by month; a district has some dozens a year, so they are read one by one. */
final class AccidentMonths {
    private static final int PAGE = 200;

    private final RecordStore records;

    AccidentMonths(RecordStore records) {
        this.records = records;
    }

    List<MonthOfAccidents> of(SectorId sector, YearMonth from, YearMonth until, Reach reach) {
        TreeMap<YearMonth, MonthOfAccidents> months = new TreeMap<>();
        for (YearMonth month = from; !month.isAfter(until); month = month.plusMonths(1)) {
            months.put(month, new MonthOfAccidents(month, 0, 0, 0));
        }
        Optional<String> after = Optional.empty();
        do {
            Page<Accident> page = records.list(Accident.class, query(sector, from, until, after), reach);
            page.items()
                    .forEach(accident -> months.computeIfPresent(
                            YearMonth.from(accident.head().occurred()), (month, sum) -> plus(sum, accident)));
            after = page.next();
        } while (after.isPresent());
        return List.copyOf(months.values());
    }

    private static MonthOfAccidents plus(MonthOfAccidents sum, Accident accident) {
        return new MonthOfAccidents(
                sum.month(),
                sum.accidents() + 1,
                sum.deaths() + accident.toll().deaths(),
                sum.injuries() + accident.toll().injuries());
    }

    private static RecordQuery query(SectorId sector, YearMonth from, YearMonth until, Optional<String> after) {
        return new RecordQuery(
                Optional.empty(),
                Optional.of(sector),
                Set.of(AccidentStage.REGISTERED.name()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(from.atDay(1)),
                Optional.of(until.atEndOfMonth()),
                after,
                PAGE);
    }
}
