package org.bihuan.core.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.report.RowId;
import org.bihuan.api.store.CountedQuery.Measure;
import org.bihuan.api.store.HazardFigures;

/** The cells of the cube: row x lead x territory x measure, each with its counts per day. Not thread-safe. */
final class Cells {
    private final LocalDate start;
    private final Map<Key, Map<Measure, DayCounts>> cells = new HashMap<>();

    private record Key(RowId row, OrganisationId lead, OrganisationId territory) {}

    /** Days are counted from this one; what lies before it is in no figure. */
    Cells(LocalDate start) {
        this.start = start;
    }

    /** Counts a hazard in its row and in those of its tags, or takes it out again. */
    void add(HazardFigures hazard, int count) {
        if (hazard.level() != Severity.MAJOR) {
            return;
        }
        List<RowId> rows = new ArrayList<>(hazard.tags());
        rows.add(hazard.row());
        for (RowId row : rows) {
            Map<Measure, DayCounts> cell = cells.computeIfAbsent(
                    new Key(row, hazard.lead(), hazard.territory()), key -> new EnumMap<>(Measure.class));
            add(cell, Measure.FOUND, Optional.of(hazard.found()), count);
            add(cell, Measure.MEASURES, hazard.measures(), count);
            add(cell, Measure.DONE, hazard.done(), count);
        }
    }

    private void add(Map<Measure, DayCounts> cell, Measure measure, Optional<LocalDate> on, int count) {
        on.filter(day -> !day.isBefore(start)).ifPresent(day -> cell.computeIfAbsent(measure, key -> new DayCounts())
                .add(number(day), count));
    }

    /** How many from a day to another, by row and measure; only what the department leads and what lies in the territory. */
    Map<RowId, Map<Measure, Long>> sums(
            LocalDate from, LocalDate until, Optional<OrganisationId> lead, Optional<OrganisationId> territory) {
        int first = number(from);
        int last = number(until);
        Map<RowId, Map<Measure, Long>> sums = new HashMap<>();
        cells.forEach((key, cell) -> {
            if (lead.map(key.lead()::equals).orElse(true)
                    && territory.map(key.territory()::equals).orElse(true)) {
                Map<Measure, Long> row = sums.computeIfAbsent(key.row(), id -> new EnumMap<>(Measure.class));
                cell.forEach((measure, counts) ->
                        row.merge(measure, (long) counts.sum(last) - counts.sum(first - 1), Long::sum));
            }
        });
        return sums;
    }

    /** What these cells count otherwise than the others, a line each; blank: nothing. */
    String difference(Cells ledger) {
        Set<Key> keys = new HashSet<>(cells.keySet());
        keys.addAll(ledger.cells.keySet());
        StringBuilder text = new StringBuilder();
        for (Key key : keys) {
            for (Measure measure : Measure.values()) {
                DayCounts kept = counts(key, measure);
                DayCounts right = ledger.counts(key, measure);
                if (!kept.sameAs(right)) {
                    text.append("%s %s %s %s: kept %d, ledger %d%n"
                            .formatted(key.row(), key.lead(), key.territory(), measure, kept.total(), right.total()));
                }
            }
        }
        return text.toString();
    }

    private DayCounts counts(Key key, Measure measure) {
        return cells.getOrDefault(key, Map.of()).getOrDefault(measure, new DayCounts());
    }

    private int number(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(start, day));
    }
}
