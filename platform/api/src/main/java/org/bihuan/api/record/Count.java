package org.bihuan.api.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.identity.Ownership;
import org.bihuan.api.report.RowId;

/**
 * What a record contributes to a figure.
 *
 * @param measure which figure
 * @param row the additive row in which it counts
 * @param tags non-additive rows in which it counts as well
 * @param ownership whose figures it is in: those of the lead and of the territory. A measure of {@link
 *     Measure.Way#ENTERPRISES} needs the enterprise; figures know no successors
 * @param day the day that decides the period
 * @param amount how much: 1 for one thing; fen for money
 */
public record Count(Measure measure, RowId row, List<RowId> tags, Ownership ownership, LocalDate day, long amount) {
    public Count {
        ownership = ownership.inherited(Optional.empty()).registeredBy(Optional.empty());
    }

    /** A record counted once, where and for whom its head says. */
    public static Count of(Measure measure, Head head, LocalDate day) {
        return of(measure, head, day, 1);
    }

    /** An amount, where and for whom the record's head says. */
    public static Count of(Measure measure, Head head, LocalDate day, long amount) {
        return new Count(measure, head.row(), head.tags(), head.ownership(), day, amount);
    }
}
