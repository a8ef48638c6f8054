package org.bihuan.api.organisation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A public body with everything that it was. Its id never changes; what it is called, where it belongs and whether it exists
 * is said by the term of the day.
 *
 * @param id its id
 * @param terms what it was from which day on, oldest first; never empty
 * @param version grows with every change
 */
public record OrganisationRecord(OrganisationId id, List<Term> terms, long version) {
    public OrganisationRecord {
        terms = List.copyOf(terms);
    }

    /** Whether a body takes part. */
    public enum Standing {
        /** It takes part. */
        ACTIVE,
        /** It exists but takes no part, as streets entrusted to other districts. */
        PASSIVE,
        /** It exists no more. */
        DISSOLVED
    }

    /**
     * What a body was for a time.
     *
     * @param from first day; empty: since before anything was written down
     * @param name the official name
     * @param shortName the name used in the plan and on forms
     * @param kind what it is
     * @param aliases further names under which the plan mentions it
     * @param parent the body it belongs to
     * @param standing whether it takes part
     * @param successors of a dissolved body: who goes on with its work; one after a merger, several after a split
     */
    public record Term(
            Optional<LocalDate> from,
            String name,
            String shortName,
            Organisation.Kind kind,
            List<String> aliases,
            Optional<OrganisationId> parent,
            Standing standing,
            List<OrganisationId> successors) {
        public Term {
            aliases = List.copyOf(aliases);
            successors = List.copyOf(successors);
        }

        /** By what it is called. */
        public Set<String> names() {
            return Stream.concat(Stream.of(name, shortName), aliases.stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        private boolean begunBy(LocalDate day) {
            return from.filter(day::isBefore).isEmpty();
        }
    }

    /** The id under which it has its events. */
    public UUID key() {
        return key(id);
    }

    /** The id under which a body has its events. */
    public static UUID key(OrganisationId id) {
        return UUID.nameUUIDFromBytes(("organisation " + id.value()).getBytes(StandardCharsets.UTF_8));
    }

    /** What it is after all changes known, be they still to come. */
    public Term last() {
        return terms.get(terms.size() - 1);
    }

    /** By what it is called after all changes known; each name leads to one body, and one that is dissolved gives its names free. */
    public Set<String> names() {
        return last().standing() == Standing.DISSOLVED ? Set.of() : last().names();
    }

    /** What it is on a day; empty on a day before it came into being. */
    public Optional<Term> on(LocalDate day) {
        return terms.stream().filter(term -> term.begunBy(day)).reduce((earlier, later) -> later);
    }

    /** The body as it is on a day; before its first day as it came into being, but taking no part. */
    public Organisation as(LocalDate day) {
        Optional<Term> now = on(day);
        Term term = now.orElse(terms.get(0));
        return new Organisation(
                id,
                term.name(),
                term.shortName(),
                term.kind(),
                term.aliases(),
                term.parent(),
                now.filter(one -> one.standing() == Standing.ACTIVE).isPresent());
    }

    /** The next version: from its day on the term holds; one that began on the same day is put right by it. */
    public OrganisationRecord with(Term next) {
        List<Term> all = new ArrayList<>(terms);
        if (last().from().equals(next.from())) {
            all.remove(all.size() - 1);
        }
        all.add(next);
        return new OrganisationRecord(id, all, version + 1);
    }
}
