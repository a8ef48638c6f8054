package org.bihuan.api.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bihuan.api.organisation.OrganisationId;

/**
 * The batches of a quarter of the calendar, with today's knowledge. An enterprise counts once in a line, however often it was dealt
 * with; hence the first line may be less than the sum of the others.
 *
 * @param from first day of the quarter that counts: figures begin with the campaign
 * @param until last day of the quarter
 * @param quarters the first days that count of all quarters until today, first to last
 * @param lines all departments together, then each; those without any are left out
 */
public record Batches(LocalDate from, LocalDate until, List<LocalDate> quarters, List<Line> lines) {
    /**
     * What was done by whom.
     *
     * @param department whose cases they are; empty: all departments together
     * @param figures how many of each batch
     */
    public record Line(Optional<OrganisationId> department, Map<Batch, Long> figures) {}
}
