package org.bihuan.core.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.hazard.HazardFigures;
import org.bihuan.api.identity.Ownership;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.record.Count;
import org.bihuan.api.record.Measure;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.report.RowId;
import org.bihuan.api.report.Share;

/** The cells of the cube: row x lead x territory x measure, each with its amounts per day. Not thread-safe. */
final class Cells {
    private final LocalDate start;
    private final Map<Key, Map<Measure, DayCounts>> cells = new HashMap<>();
    private final Map<Measure, EnterpriseCells> enterprises = new EnumMap<>(Measure.class);
    private final Map<Key, Map<Measure, LatestAmounts>> latest = new HashMap<>();

    private record Key(RowId row, Optional<OrganisationId> lead, Optional<OrganisationId> territory) {
        boolean of(Share share) {
            return share.covers(lead, territory);
        }
    }

    /** Days are counted from this one; what lies before it is in no figure. */
    Cells(LocalDate start) {
        this.start = start;
    }

    /** Counts a hazard, whichever it is: what it contributes to are sums. */
    void add(HazardFigures hazard) {
        Optional<OrganisationId> lead = Optional.of(hazard.lead());
        Optional<OrganisationId> territory = Optional.of(hazard.territory());
        add(new Key(hazard.row(), lead, territory), hazard);
        for (RowId tag : hazard.tags()) {
            add(new Key(tag, lead, territory), hazard);
        }
    }

    private void add(Key at, HazardFigures hazard) {
        Map<Measure, DayCounts> cell = cell(at);
        hazard.each((measure, day) -> {
            if (!day.isBefore(start)) {
                counts(cell, measure).add(number(day), 1);
            }
        });
    }

    /** Counts something in its row and in those of its tags, so many times; takes it out again when that is negative. */
    void add(RecordId record, Count count, int times) {
        if (count.day().isBefore(start)) {
            return;
        }
        add(record, count.row(), count, times);
        for (RowId tag : count.tags()) {
            add(record, tag, count, times);
        }
    }

    private void add(RecordId record, RowId row, Count count, int times) {
        int day = number(count.day());
        Measure measure = count.measure();
        Ownership whose = count.ownership();
        Key at = new Key(row, whose.lead(), whose.territory());
        switch (measure.way()) {
            case SUM, MONEY -> counts(cell(at), measure).add(day, count.amount() * times);
            case ENTERPRISES ->
                enterprises
                        .computeIfAbsent(measure, key -> new EnterpriseCells())
                        .add(row, whose, day, times);
            case LATEST ->
                latest.computeIfAbsent(at, key -> new EnumMap<>(Measure.class))
                        .computeIfAbsent(measure, key -> new LatestAmounts())
                        .add(day, record, count.amount(), times);
        }
    }

    private Map<Measure, DayCounts> cell(Key at) {
        return cells.computeIfAbsent(at, key -> new EnumMap<>(Measure.class));
    }

    private static DayCounts counts(Map<Measure, DayCounts> cell, Measure measure) {
        return cell.computeIfAbsent(measure, key -> new DayCounts());
    }

    /** How much from a day to another. */
    Figures sums(LocalDate from, LocalDate until, Share share) {
        int first = number(from);
        int last = number(until);
        Figures figures = Figures.none();
        cells.forEach((key, cell) -> {
            if (key.of(share)) {
                cell.forEach(
                        (measure, counts) -> figures.add(key.row(), measure, counts.sum(last) - counts.sum(first - 1)));
            }
        });
        enterprises.forEach((measure, some) -> some.count(measure, first, last, share, figures));
        latest.forEach((key, cell) -> {
            if (key.of(share)) {
                cell.forEach((measure, amounts) -> figures.add(key.row(), measure, amounts.on(last)));
            }
        });
        return figures;
    }

    /** What these cells count otherwise than the others, a line each; blank: nothing. */
    String difference(Cells ledger) {
        Set<Key> keys = new HashSet<>();
        for (Cells one : List.of(this, ledger)) {
            keys.addAll(one.cells.keySet());
            keys.addAll(one.latest.keySet());
        }
        StringBuilder text = new StringBuilder();
        for (Key key : keys) {
            for (Measure measure : Measure.values()) {
                DayCounts kept = counts(key, measure);
                DayCounts right = ledger.counts(key, measure);
                boolean same = kept.sameAs(right) && latest(key, measure).sameAs(ledger.latest(key, measure));
                if (!same) {
                    text.append("%s %s %s %s: kept %d, ledger %d%n"
                            .formatted(
                                    key.row(),
                                    name(key.lead()),
                                    name(key.territory()),
                                    measure,
                                    kept.total(),
                                    right.total()));
                }
            }
        }
        for (Measure measure : Measure.values()) {
            EnterpriseCells kept = enterprises.getOrDefault(measure, new EnterpriseCells());
            text.append(kept.difference(measure, ledger.enterprises.getOrDefault(measure, new EnterpriseCells())));
        }
        return text.toString();
    }

    private static String name(Optional<OrganisationId> organisation) {
        return organisation.map(OrganisationId::value).orElse("-");
    }

    private DayCounts counts(Key key, Measure measure) {
        return cells.getOrDefault(key, Map.of()).getOrDefault(measure, new DayCounts());
    }

    private LatestAmounts latest(Key key, Measure measure) {
        return latest.getOrDefault(key, Map.of()).getOrDefault(measure, new LatestAmounts());
    }

    private int number(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(start, day));
    }
}
