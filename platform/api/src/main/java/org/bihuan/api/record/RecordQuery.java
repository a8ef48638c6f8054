package org.bihuan.api.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.sector.SectorId;

/**
 * Which records of a kind are wanted, newest first.
 *
 * @param text part of number, title, text or enterprise name
 * @param sector only of this sector
 * @param states only in these states; empty: in any
 * @param lead only led by this department
 * @param territory only in this territory
 * @param enterprise only of this enterprise
 * @param link only those that concern this record
 * @param measure only those that contribute to this figure
 * @param from happened on this day or later
 * @param until happened on this day or earlier
 * @param marks only those with all of these marks
 * @param overdueOn only those whose last day is past on this day
 * @param after position given with the page before
 * @param limit how many at the most, 1 to 200
 */
public record RecordQuery(
        Optional<String> text,
        Optional<SectorId> sector,
        Set<String> states,
        Optional<OrganisationId> lead,
        Optional<OrganisationId> territory,
        Optional<EnterpriseId> enterprise,
        Optional<RecordId> link,
        Optional<Measure> measure,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Set<String> marks,
        Optional<LocalDate> overdueOn,
        Optional<String> after,
        int limit) {
    /** Whatever their marks and their last days are. */
    public RecordQuery(
            Optional<String> text,
            Optional<SectorId> sector,
            Set<String> states,
            Optional<OrganisationId> lead,
            Optional<OrganisationId> territory,
            Optional<EnterpriseId> enterprise,
            Optional<RecordId> link,
            Optional<Measure> measure,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Optional<String> after,
            int limit) {
        this(
                text,
                sector,
                states,
                lead,
                territory,
                enterprise,
                link,
                measure,
                from,
                until,
                Set.of(),
                Optional.empty(),
                after,
                limit);
    }

    /** Whether something is asked for that only the record itself tells. */
    public boolean asksRecord() {
        return !marks.isEmpty() || overdueOn.isPresent();
    }

    /** Whether a record has the marks, and whether its last day is past. */
    public boolean fits(CampaignRecord record) {
        return record.marks().containsAll(marks)
                && overdueOn
                        .filter(day -> record.due().filter(day::isAfter).isEmpty())
                        .isEmpty();
    }

    /** Those with a mark, in these states. */
    public static RecordQuery marked(String mark, Set<String> states, int limit) {
        return new RecordQuery(
                Optional.empty(),
                Optional.empty(),
                states,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(mark),
                Optional.empty(),
                Optional.empty(),
                limit);
    }

    /** Whatever concerns a record. */
    public static RecordQuery concerning(RecordId record, int limit) {
        return new RecordQuery(
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(record),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                limit);
    }

    /** Every record. */
    public static RecordQuery all(Optional<String> after, int limit) {
        return new RecordQuery(
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                after,
                limit);
    }

    /** Whatever belongs to an enterprise. */
    public static RecordQuery ofEnterprise(EnterpriseId enterprise, Optional<String> after, int limit) {
        return new RecordQuery(
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(enterprise),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                after,
                limit);
    }

    /** Whatever happened from a day to another. */
    public static RecordQuery between(LocalDate from, LocalDate until, Optional<String> after, int limit) {
        return new RecordQuery(
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(from),
                Optional.of(until),
                after,
                limit);
    }

    /** Another page of the same. */
    public RecordQuery at(Optional<String> position, int most) {
        return new RecordQuery(
                text,
                sector,
                states,
                lead,
                territory,
                enterprise,
                link,
                measure,
                from,
                until,
                marks,
                overdueOn,
                position,
                most);
    }

    /** The same of what concerns a record. */
    public RecordQuery linkedTo(RecordId record) {
        return new RecordQuery(
                text,
                sector,
                states,
                lead,
                territory,
                enterprise,
                Optional.of(record),
                measure,
                from,
                until,
                marks,
                overdueOn,
                after,
                limit);
    }
}
