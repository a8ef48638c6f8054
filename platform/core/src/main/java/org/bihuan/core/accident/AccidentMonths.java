package org.bihuan.core.accident;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.bihuan.api.accident.Accident;
import org.bihuan.api.accident.AccidentStage;
import org.bihuan.api.accident.MonthOfAccidents;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.store.RecordStore;
import org.bihuan.core.record.Paged;

/** Counts accidents month by month; a district has some dozens a year, so they are read one by one. */
final class AccidentMonths {
    private final RecordStore records;

    AccidentMonths(RecordStore records) {
        this.records = records;
    }

    List<MonthOfAccidents> of(SectorId sector, YearMonth from, YearMonth until, Reach reach) {
        TreeMap<YearMonth, MonthOfAccidents> months = new TreeMap<>();
        for (YearMonth month = from; !month.isAfter(until); month = month.plusMonths(1)) {
            months.put(month, new MonthOfAccidents(month, 0, 0, 0));
        }
        RecordQuery.Selection registered = RecordQuery.select()
                .sector(sector)
                .states(AccidentStage.REGISTERED)
                .between(from.atDay(1), until.atEndOfMonth());
        Paged.all(after -> records.list(Accident.class, registered.page(after, Paged.AT_ONCE), reach))
                .forEach(accident -> months.computeIfPresent(
                        YearMonth.from(accident.head().occurred()), (month, sum) -> plus(sum, accident)));
        return List.copyOf(months.values());
    }

    private static MonthOfAccidents plus(MonthOfAccidents sum, Accident accident) {
        return new MonthOfAccidents(
                sum.month(),
                sum.accidents() + 1,
                sum.deaths() + accident.toll().deaths(),
                sum.injuries() + accident.toll().injuries());
    }
}
