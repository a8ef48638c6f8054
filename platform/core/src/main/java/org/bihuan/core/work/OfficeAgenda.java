package org.bihuan.core.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.campaign.Campaign;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.work.PeriodicWork;
import org.bihuan.api.work.WorkKind;
import org.bihuan.api.work.WorkRecord;

/**
 * What the committee office does in each period, beside its records of it. A record stands for one period: the earliest that is
 * open on its day, so that a bulletin of the days of grace is that of the period before.
 */
record OfficeAgenda(OrganisationId office, Campaign campaign, List<WorkKind> kinds) {
    List<PeriodicWork> of(List<WorkRecord> records) {
        return Stream.of(OfficeWork.values())
                .flatMap(work -> kind(work).stream().flatMap(kind -> of(work, kind, records)))
                .sorted(Comparator.comparing(PeriodicWork::due).thenComparing(PeriodicWork::rule))
                .toList();
    }

    private Stream<PeriodicWork> of(OfficeWork work, WorkKind kind, List<WorkRecord> records) {
        List<WorkRecord> left = new ArrayList<>(records.stream()
                .filter(one -> one.work().equals(kind.id()))
                .sorted(Comparator.comparing(one -> one.head().occurred()))
                .toList());
        return work.periods(campaign).map(period -> {
            Optional<WorkRecord> done = left.stream()
                    .filter(one -> within(one.head().occurred(), period.from(), period.due()))
                    .findFirst();
            done.ifPresent(left::remove);
            return new PeriodicWork(kind, office, work.rule, period.from(), period.until(), period.due(), done);
        });
    }

    private Optional<WorkKind> kind(OfficeWork work) {
        return kinds.stream().filter(one -> one.id().equals(work.kind)).findFirst();
    }

    private static boolean within(LocalDate day, LocalDate from, LocalDate until) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
