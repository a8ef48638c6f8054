package org.bihuan.testkit.store;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bihuan.api.audit.Event;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationRecord;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.api.store.OrganisationStore;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;

final class InMemoryOrganisationStore implements OrganisationStore {
    private final InMemoryEventStore events;
    private final Map<OrganisationId, Stored<OrganisationRecord>> records = new LinkedHashMap<>();

    InMemoryOrganisationStore(InMemoryEventStore events) {
        this.events = events;
    }

    @Override
    public void add(List<NewRecord> added) {
        synchronized (events) {
            added.forEach(one -> events.refuseRepeated(one.event()));
            added.stream()
                    .map(one -> one.record().id())
                    .filter(records::containsKey)
                    .forEach(taken -> {
                        throw new DuplicateRecordException(taken.value());
                    });
            refuseTakenNames(added.stream().map(NewRecord::record).toList(), DuplicateRecordException::new);
            for (NewRecord one : added) {
                records.put(
                        one.record().id(),
                        new Stored<>(one.record(), one.event().hash()));
                events.append(one.event());
            }
        }
    }

    @Override
    public void change(OrganisationRecord record, Event event) {
        synchronized (events) {
            events.refuseRepeated(event);
            boolean current = find(record.id())
                    .filter(before -> before.record().version() == record.version() - 1)
                    .isPresent();
            if (!current) {
                throw new StaleRecordException(record.id().value());
            }
            refuseTakenNames(List.of(record), StaleRecordException::new);
            refuseRing(record);
            records.put(record.id(), new Stored<>(record, event.hash()));
            events.append(event);
        }
    }

    private void refuseRing(OrganisationRecord record) {
        Set<OrganisationId> above = new HashSet<>();
        Optional<OrganisationId> at = record.last().parent();
        while (at.isPresent() && above.add(at.get())) {
            at = at.flatMap(this::find).flatMap(stored -> stored.record().last().parent());
        }
        if (above.contains(record.id())) {
            throw new StaleRecordException(record.id().value());
        }
    }

    /** Each name leads to one body, those of this command included. */
    private void refuseTakenNames(List<OrganisationRecord> written, Function<String, RuntimeException> refusal) {
        Set<OrganisationId> ids = written.stream().map(OrganisationRecord::id).collect(Collectors.toSet());
        Set<String> taken = records.values().stream()
                .map(Stored::record)
                .filter(other -> !ids.contains(other.id()))
                .flatMap(other -> other.names().stream())
                .collect(Collectors.toCollection(HashSet::new));
        for (OrganisationRecord record : written) {
            if (!record.names().stream().allMatch(taken::add)) {
                throw refusal.apply(record.id().value());
            }
        }
    }

    @Override
    public Optional<Stored<OrganisationRecord>> find(OrganisationId id) {
        synchronized (events) {
            return Optional.ofNullable(records.get(id));
        }
    }

    @Override
    public List<Stored<OrganisationRecord>> all() {
        synchronized (events) {
            return List.copyOf(records.values());
        }
    }
}
