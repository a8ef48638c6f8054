package org.bihuan.core.organisation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationRecord;
import org.bihuan.api.organisation.OrganisationRecord.Standing;
import org.bihuan.api.organisation.OrganisationRecord.Term;

/** All public bodies at one moment; grows only while nobody else sees it. */
final class OrganisationTable {
    private final Map<OrganisationId, OrganisationRecord> byId = new LinkedHashMap<>();
    private final Map<String, Set<OrganisationId>> called = new HashMap<>();
    private final Map<String, OrganisationId> calledOnce = new HashMap<>();
    private volatile OfDay lastAsked = OfDay.NEVER;

    /**
     * What is as of one day.
     *
     * @param bodies each body
     * @param places for each that is in charge in the place of others, itself and those
     */
    private record OfDay(
            LocalDate day, Map<OrganisationId, Organisation> bodies, Map<OrganisationId, Set<OrganisationId>> places) {
        static final OfDay NEVER = new OfDay(LocalDate.MIN, Map.of(), Map.of());
    }

    OrganisationTable(List<OrganisationRecord> records) {
        records.forEach(this::add);
    }

    /** Adds a body after the others. */
    void add(OrganisationRecord record) {
        byId.put(record.id(), record);
        lastAsked = OfDay.NEVER;
        record.names().forEach(name -> called.computeIfAbsent(name, any -> new LinkedHashSet<>())
                .add(record.id()));
        record.terms().stream()
                .flatMap(term -> term.names().stream())
                .forEach(name -> calledOnce.putIfAbsent(name, record.id()));
    }

    /** A body as of a day; asked again and again of the same one, today. */
    Optional<Organisation> find(OrganisationId id, LocalDate day) {
        return Optional.ofNullable(asOf(day).bodies().get(id));
    }

    private OfDay asOf(LocalDate day) {
        OfDay known = lastAsked;
        if (!known.day().equals(day)) {
            Map<OrganisationId, Organisation> bodies = new HashMap<>();
            Map<OrganisationId, Set<OrganisationId>> places = new HashMap<>();
            byId.forEach((key, one) -> {
                bodies.put(key, one.as(day));
                OrganisationId charged = inCharge(key, day);
                if (!charged.equals(key)) {
                    places.computeIfAbsent(charged, own -> new HashSet<>(Set.of(own)))
                            .add(key);
                }
            });
            known = new OfDay(day, bodies, places);
            lastAsked = known;
        }
        return known;
    }

    /** The body with all those that were dissolved and in whose place it was in charge on a day. */
    Set<OrganisationId> standsFor(OrganisationId id, LocalDate day) {
        return Collections.unmodifiableSet(asOf(day).places().getOrDefault(id, Set.of(id)));
    }

    List<Organisation> all(LocalDate day) {
        return byId.values().stream().map(one -> one.as(day)).toList();
    }

    Optional<OrganisationRecord> find(OrganisationId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What a body is called last counts before what another was called once. */
    Optional<OrganisationRecord> named(String name) {
        String text = name.strip();
        return called.getOrDefault(text, Set.of()).stream()
                .findFirst()
                .or(() -> Optional.ofNullable(calledOnce.get(text)))
                .flatMap(this::find);
    }

    /** The first successor of the first successor, and so on. */
    OrganisationId inCharge(OrganisationId id, LocalDate day) {
        Set<OrganisationId> seen = new HashSet<>();
        OrganisationId at = id;
        while (seen.add(at)) {
            List<OrganisationId> next = find(at).flatMap(one -> one.on(day))
                    .filter(term -> term.standing() == Standing.DISSOLVED)
                    .map(Term::successors)
                    .orElse(List.of());
            if (next.isEmpty()) {
                return at;
            }
            at = next.get(0);
        }
        return id;
    }

    /** Whether one body stands above another, now or after changes to come. */
    boolean above(OrganisationId upper, OrganisationId lower) {
        if (!byId.containsKey(upper)) {
            return upper.equals(lower);
        }
        Set<OrganisationId> seen = new HashSet<>();
        Optional<OrganisationId> at = Optional.of(lower);
        while (at.isPresent() && seen.add(at.get())) {
            if (at.get().equals(upper)) {
                return true;
            }
            at = at.flatMap(this::find).flatMap(one -> one.last().parent());
        }
        return false;
    }

    /** The body that is called so and is not dissolved, save one. */
    Optional<OrganisationRecord> calledSo(String name, OrganisationId save) {
        return called.getOrDefault(name, Set.of()).stream()
                .filter(id -> !id.equals(save))
                .findFirst()
                .flatMap(this::find);
    }

    /** A body that was called so, is called otherwise now and is not dissolved, save one. */
    Optional<OrganisationRecord> calledSoOnce(String name, OrganisationId save) {
        return byId.values().stream()
                .filter(one ->
                        lasting(one) && !one.id().equals(save) && !one.names().contains(name))
                .filter(one ->
                        one.terms().stream().anyMatch(term -> term.names().contains(name)))
                .findFirst();
    }

    static boolean lasting(OrganisationRecord record) {
        return record.last().standing() != Standing.DISSOLVED;
    }
}
