package org.bihuan.api.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;

/** Which records a function covers for a caller. Stores turn it into a condition, services into a yes or no. */
public sealed interface Reach {
    /** Whether a record of this ownership is within reach. */
    boolean covers(Ownership record);

    /** What it is made of: each record lies in one part at the most. */
    default List<Reach> parts() {
        return List.of(this);
    }

    /** What of it is in the figures of whoever has it: those of a department are of what it leads. */
    default Reach ofFigures() {
        return this;
    }

    /** What of it is within another one as well. */
    default Reach and(Reach other) {
        return other instanceof All || other.equals(this) ? this : new Both(this, other);
    }

    /** What of it is within another one as well, if there is one. */
    default Reach and(Optional<? extends Reach> other) {
        return other.<Reach>map(this::and).orElse(this);
    }

    /** The department whose records alone are within it; empty: they are not those of one. */
    default Optional<OrganisationId> onlyLead() {
        return this instanceof OfLead own ? Optional.of(own.department()) : Optional.empty();
    }

    /** The territory whose records alone are within it; empty: they are not those of one. */
    default Optional<OrganisationId> onlyTerritory() {
        return this instanceof OfTerritory own ? Optional.of(own.territory()) : Optional.empty();
    }

    /** Every record. */
    record All() implements Reach {
        @Override
        public boolean covers(Ownership record) {
            return true;
        }

        @Override
        public Reach and(Reach other) {
            return other;
        }
    }

    /** No record. */
    record None() implements Reach {
        @Override
        public boolean covers(Ownership record) {
            return false;
        }
    }

    /**
     * Records that this department leads.
     *
     * @param department the department
     * @param dissolved those in whose place it is in charge, whose records it goes on with
     */
    record OfLead(OrganisationId department, Set<OrganisationId> dissolved) implements Reach {
        public OfLead {
            dissolved = Set.copyOf(dissolved);
        }

        /** In nobody's place. */
        public OfLead(OrganisationId department) {
            this(department, Set.of());
        }

        /** The department and those in whose place it is in charge. */
        public Set<OrganisationId> all() {
            return with(department, dissolved);
        }

        @Override
        public List<Reach> parts() {
            return all().stream().<Reach>map(OfLead::new).toList();
        }

        @Override
        public boolean covers(Ownership record) {
            return record.lead().filter(all()::contains).isPresent();
        }
    }

    /**
     * Records that this department registered and another one leads.
     *
     * @param department the department
     * @param but those, besides itself, whose records are not meant
     */
    record OfRegistrar(OrganisationId department, Set<OrganisationId> but) implements Reach {
        public OfRegistrar {
            but = Set.copyOf(but);
        }

        /** Whoever else leads them. */
        public OfRegistrar(OrganisationId department) {
            this(department, Set.of());
        }

        @Override
        public boolean covers(Ownership record) {
            return record.guest().filter(department::equals).isPresent()
                    && record.lead().filter(but::contains).isEmpty();
        }
    }

    /**
     * Records that this department leads, and those that it registered for another one.
     *
     * @param department the department
     * @param dissolved those in whose place it is in charge, whose records it goes on with
     */
    record OfDepartment(OrganisationId department, Set<OrganisationId> dissolved) implements Reach {
        public OfDepartment {
            dissolved = Set.copyOf(dissolved);
        }

        /** In nobody's place. */
        public OfDepartment(OrganisationId department) {
            this(department, Set.of());
        }

        /** The department and those in whose place it is in charge. */
        public Set<OrganisationId> all() {
            return with(department, dissolved);
        }

        @Override
        public List<Reach> parts() {
            return Stream.concat(
                            ofFigures().parts().stream(),
                            all().stream().map(one -> new OfRegistrar(one, dissolved.isEmpty() ? Set.of() : all())))
                    .toList();
        }

        @Override
        public Reach ofFigures() {
            return new OfLead(department, dissolved);
        }

        @Override
        public boolean covers(Ownership record) {
            return parts().stream().anyMatch(part -> part.covers(record));
        }
    }

    /**
     * Records in this street or zone.
     *
     * @param territory the street or zone
     * @param dissolved those in whose place it is in charge, whose records it goes on with
     */
    record OfTerritory(OrganisationId territory, Set<OrganisationId> dissolved) implements Reach {
        public OfTerritory {
            dissolved = Set.copyOf(dissolved);
        }

        /** In nobody's place. */
        public OfTerritory(OrganisationId territory) {
            this(territory, Set.of());
        }

        /** The street or zone and those in whose place it is in charge. */
        public Set<OrganisationId> all() {
            return with(territory, dissolved);
        }

        @Override
        public List<Reach> parts() {
            return all().stream().<Reach>map(OfTerritory::new).toList();
        }

        @Override
        public boolean covers(Ownership record) {
            return record.territory().filter(all()::contains).isPresent();
        }
    }

    /**
     * Records of this enterprise.
     *
     * @param enterprise the enterprise
     * @param predecessors those that were merged into it, whose records it goes on with
     * @param divided those that were split into it and others, of whose records it goes on with what was assigned to it
     */
    record OfEnterprise(EnterpriseId enterprise, Set<EnterpriseId> predecessors, Set<EnterpriseId> divided)
            implements Reach {
        public OfEnterprise {
            predecessors = Set.copyOf(predecessors);
            divided = Set.copyOf(divided);
        }

        /** Without predecessors. */
        public OfEnterprise(EnterpriseId enterprise) {
            this(enterprise, Set.of(), Set.of());
        }

        /** The enterprise and those that were merged into it. */
        public Set<EnterpriseId> all() {
            return with(enterprise, predecessors);
        }

        @Override
        public boolean covers(Ownership record) {
            return record.enterprise()
                    .filter(one -> goesOnAfter(one)
                            || (divided.contains(one)
                                    && record.heir().filter(this::goesOnAfter).isPresent()))
                    .isPresent();
        }

        private boolean goesOnAfter(EnterpriseId one) {
            return one.equals(enterprise) || predecessors.contains(one);
        }
    }

    /**
     * Records that are within two of them.
     *
     * @param one the one
     * @param other the other
     */
    record Both(Reach one, Reach other) implements Reach {
        @Override
        public List<Reach> parts() {
            return one.parts().stream()
                    .flatMap(part -> other.parts().stream().map(part::and))
                    .toList();
        }

        @Override
        public Reach ofFigures() {
            return one.ofFigures().and(other.ofFigures());
        }

        @Override
        public boolean covers(Ownership record) {
            return one.covers(record) && other.covers(record);
        }
    }

    private static <I> Set<I> with(I one, Set<I> others) {
        return Stream.concat(Stream.of(one), others.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
