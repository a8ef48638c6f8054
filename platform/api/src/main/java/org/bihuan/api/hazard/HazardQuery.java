package org.bihuan.api.hazard;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.checklist.LegalGround;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.sector.SectorId;

/**
 * Which hazards are wanted, newest first. {@link #select} begins one, {@link #but} another one like it.
 *
 * @param text part of number, enterprise name, place or description
 * @param sector only of this sector
 * @param stages only at these stages; empty: at any
 * @param level only of this level
 * @param lead only led by this department, and by those with whose records it goes on
 * @param territory only in this territory, and in those with whose records it goes on
 * @param enterprise only of this enterprise, and of those with whose records it goes on
 * @param from found on this day or later
 * @param until found on this day or earlier
 * @param overdueOn only those overdue on this day
 * @param listed only those that are or were under listed supervision
 * @param source only those that this channel brought first
 * @param ground only those graded on this legal ground
 * @param extensionWaits only those with a wish for a later deadline that waits
 * @param after position given with the page before
 * @param limit how many at the most, 1 to 200
 */
public record HazardQuery(
        Optional<String> text,
        Optional<SectorId> sector,
        Set<Stage> stages,
        Optional<Severity> level,
        Optional<Reach.OfLead> lead,
        Optional<Reach.OfTerritory> territory,
        Optional<Reach.OfEnterprise> enterprise,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<LocalDate> overdueOn,
        boolean listed,
        Optional<Source> source,
        Optional<LegalGround> ground,
        boolean extensionWaits,
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

    /** What of a reach is asked for by body and enterprise. */
    public Reach within(Reach reach) {
        return reach.and(lead).and(territory).and(enterprise);
    }

    /** What is asked for so far; a condition given again takes the place of the one before. For one thread. */
    public static final class Selection {
        private Optional<String> text = Optional.empty();
        private Optional<SectorId> sector = Optional.empty();
        private Set<Stage> stages = Set.of();
        private Optional<Severity> level = Optional.empty();
        private Optional<Reach.OfLead> lead = Optional.empty();
        private Optional<Reach.OfTerritory> territory = Optional.empty();
        private Optional<Reach.OfEnterprise> enterprise = Optional.empty();
        private Optional<LocalDate> from = Optional.empty();
        private Optional<LocalDate> until = Optional.empty();
        private Optional<LocalDate> overdueOn = Optional.empty();
        private boolean listed;
        private Optional<Source> source = Optional.empty();
        private Optional<LegalGround> ground = Optional.empty();
        private boolean extensionWaits;

        private Selection() {}

        private Selection(HazardQuery query) {
            text = query.text;
            sector = query.sector;
            stages = query.stages;
            level = query.level;
            lead = query.lead;
            territory = query.territory;
            enterprise = query.enterprise;
            from = query.from;
            until = query.until;
            overdueOn = query.overdueOn;
            listed = query.listed;
            source = query.source;
            ground = query.ground;
            extensionWaits = query.extensionWaits;
        }

        /** Only those with this part in number, enterprise name, place or description. */
        public Selection text(String wanted) {
            text = Optional.of(wanted);
            return this;
        }

        /** Only those of this sector. */
        public Selection sector(SectorId wanted) {
            sector = Optional.of(wanted);
            return this;
        }

        /** Only those at one of these stages; none: at any. */
        public Selection stages(Set<Stage> wanted) {
            stages = wanted;
            return this;
        }

        /** Only those at one of these stages; none: at any. */
        public Selection stages(Stage... wanted) {
            return stages(Set.of(wanted));
        }

        /** Only those of this level. */
        public Selection level(Severity wanted) {
            level = Optional.of(wanted);
            return this;
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

        /** Only those found on this day or later. */
        public Selection from(LocalDate day) {
            from = Optional.of(day);
            return this;
        }

        /** Only those found on this day or earlier. */
        public Selection until(LocalDate day) {
            until = Optional.of(day);
            return this;
        }

        /** Only those found from one day to another, both included. */
        public Selection between(LocalDate first, LocalDate last) {
            return from(first).until(last);
        }

        /** Only those overdue on this day. */
        public Selection overdueOn(LocalDate day) {
            overdueOn = Optional.of(day);
            return this;
        }

        /** Whether only those that are or were under listed supervision. */
        public Selection listed(boolean only) {
            listed = only;
            return this;
        }

        /** Only those that this channel brought first. */
        public Selection source(Source wanted) {
            source = Optional.of(wanted);
            return this;
        }

        /** Only those graded on this legal ground. */
        public Selection ground(LegalGround wanted) {
            ground = Optional.of(wanted);
            return this;
        }

        /** Whether only those with a wish for a later deadline that waits. */
        public Selection extensionWaits(boolean only) {
            extensionWaits = only;
            return this;
        }

        /** The query for a page: the one at a position, or the first one where it is empty. */
        public HazardQuery page(Optional<String> after, int limit) {
            return new HazardQuery(
                    text,
                    sector,
                    stages,
                    level,
                    lead,
                    territory,
                    enterprise,
                    from,
                    until,
                    overdueOn,
                    listed,
                    source,
                    ground,
                    extensionWaits,
                    after,
                    limit);
        }

        /** The query for the first page. */
        public HazardQuery first(int limit) {
            return page(Optional.empty(), limit);
        }
    }
}
