package org.bihuan.api.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.sector.SectorId;

/**
 * Which records of a kind are wanted, newest first. {@link #select} begins one, {@link #but} another one like it; so no condition is
 * lost on the way.
 *
 * @param text part of number, title, text or enterprise name
 * @param sector only of this sector
 * @param states only in these states; empty: in any
 * @param lead only led by this department, and by those with whose records it goes on
 * @param territory only in this territory, and in those with whose records it goes on
 * @param enterprise only of this enterprise, and of those with whose records it goes on
 * @param links only those that concern all of these records
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
        Optional<Reach.OfLead> lead,
        Optional<Reach.OfTerritory> territory,
        Optional<Reach.OfEnterprise> enterprise,
        Set<RecordId> links,
        Optional<Measure> measure,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Set<String> marks,
        Optional<LocalDate> overdueOn,
        Optional<String> after,
        int limit) {
    /** Begins a query for everything, to be narrowed. */
    public static Selection select() {
        return new Selection();
    }

    /** Begins a query for the same, to be changed. */
    public Selection but() {
        return new Selection(this);
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

    /** What of a reach is asked for by body and enterprise. */
    public Reach within(Reach reach) {
        return reach.and(lead).and(territory).and(enterprise);
    }

    /** What is asked for so far; a condition given again takes the place of the one before, but for links. For one thread. */
    public static final class Selection {
        private Optional<String> text = Optional.empty();
        private Optional<SectorId> sector = Optional.empty();
        private Set<String> states = Set.of();
        private Optional<Reach.OfLead> lead = Optional.empty();
        private Optional<Reach.OfTerritory> territory = Optional.empty();
        private Optional<Reach.OfEnterprise> enterprise = Optional.empty();
        private Set<RecordId> links = Set.of();
        private Optional<Measure> measure = Optional.empty();
        private Optional<LocalDate> from = Optional.empty();
        private Optional<LocalDate> until = Optional.empty();
        private Set<String> marks = Set.of();
        private Optional<LocalDate> overdueOn = Optional.empty();

        private Selection() {}

        private Selection(RecordQuery query) {
            text = query.text;
            sector = query.sector;
            states = query.states;
            lead = query.lead;
            territory = query.territory;
            enterprise = query.enterprise;
            links = query.links;
            measure = query.measure;
            from = query.from;
            until = query.until;
            marks = query.marks;
            overdueOn = query.overdueOn;
        }

        /** Only those with this part in number, title, text or enterprise name. */
        public Selection text(String wanted) {
            text = Optional.of(wanted);
            return this;
        }

        /** Only those of this sector. */
        public Selection sector(SectorId wanted) {
            sector = Optional.of(wanted);
            return this;
        }

        /** Only those in one of these states, by their names; none: in any. */
        public Selection states(Set<String> wanted) {
            states = wanted;
            return this;
        }

        /** Only those in one of these states; none: in any. */
        public Selection states(Enum<?>... wanted) {
            return states(Stream.of(wanted).map(Enum::name).collect(Collectors.toUnmodifiableSet()));
        }

        /** Only those led by this department. */
        public Selection lead(OrganisationId wanted) {
            return lead(new Reach.OfLead(wanted));
        }

        /** Only those led by this department and those with whose records it goes on. */
        public Selection lead(Reach.OfLead wanted) {
            lead = Optional.of(wanted);
            return this;
        }

        /** Only those in this territory. */
        public Selection territory(OrganisationId wanted) {
            return territory(new Reach.OfTerritory(wanted));
        }

        /** Only those in this territory and those with whose records it goes on. */
        public Selection territory(Reach.OfTerritory wanted) {
            territory = Optional.of(wanted);
            return this;
        }

        /** Only those of this enterprise. */
        public Selection enterprise(EnterpriseId wanted) {
            return enterprise(new Reach.OfEnterprise(wanted));
        }

        /** Only those of this enterprise and those with whose records it goes on. */
        public Selection enterprise(Reach.OfEnterprise wanted) {
            enterprise = Optional.of(wanted);
            return this;
        }

        /** Only those that concern this record, and those named before. */
        public Selection link(RecordId wanted) {
            links = Stream.concat(links.stream(), Stream.of(wanted)).collect(Collectors.toUnmodifiableSet());
            return this;
        }

        /** Only those that contribute to this figure. */
        public Selection measure(Measure wanted) {
            measure = Optional.of(wanted);
            return this;
        }

        /** Only those that happened on this day or later. */
        public Selection from(LocalDate day) {
            from = Optional.of(day);
            return this;
        }

        /** Only those that happened on this day or earlier. */
        public Selection until(LocalDate day) {
            until = Optional.of(day);
            return this;
        }

        /** Only those that happened from one day to another, both included. */
        public Selection between(LocalDate first, LocalDate last) {
            return from(first).until(last);
        }

        /** Only those with all of these marks; none: whatever they have. */
        public Selection marks(Set<String> wanted) {
            marks = wanted;
            return this;
        }

        /** Only those with all of these marks; none: whatever they have. */
        public Selection marks(String... wanted) {
            return marks(Set.of(wanted));
        }

        /** Only those whose last day is past on this day. */
        public Selection overdueOn(LocalDate day) {
            overdueOn = Optional.of(day);
            return this;
        }

        /** The query for a page: the one at a position, or the first one where it is empty. */
        public RecordQuery page(Optional<String> after, int limit) {
            return new RecordQuery(
                    text,
                    sector,
                    states,
                    lead,
                    territory,
                    enterprise,
                    links,
                    measure,
                    from,
                    until,
                    marks,
                    overdueOn,
                    after,
                    limit);
        }

        /** The query for the first page. */
        public RecordQuery first(int limit) {
            return page(Optional.empty(), limit);
        }
    }
}
