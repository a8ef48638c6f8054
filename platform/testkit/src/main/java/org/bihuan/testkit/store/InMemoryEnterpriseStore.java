package org.bihuan.testkit.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.CreditCode;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.EnterpriseQuery;
import org.bihuan.api.organisation.NameKey;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.paging.Page;
import org.bihuan.api.store.Addition;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.api.store.LedgerStore.Written;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;

final class InMemoryEnterpriseStore implements EnterpriseStore {
    private final InMemoryEventStore events;
    private final InMemoryLedgerStore ledger;
    private final TreeMap<String, Stored<Enterprise>> enterprises = new TreeMap<>();

    InMemoryEnterpriseStore(InMemoryEventStore events, InMemoryLedgerStore ledger) {
        this.events = events;
        this.ledger = ledger;
    }

    @Override
    public void add(Enterprise enterprise, Event event) {
        synchronized (events) {
            events.refuseRepeated(event);
            if (find(enterprise.creditCode()).isPresent()) {
                throw new DuplicateRecordException(enterprise.creditCode().value());
            }
            enterprises.put(enterprise.id().toString(), new Stored<>(enterprise, event.hash()));
            events.append(event);
        }
    }

    @Override
    public void addAll(Consumer<Consumer<Addition<Enterprise>>> additions) {
        synchronized (events) {
            List<Addition<Enterprise>> all = new ArrayList<>();
            additions.accept(all::add);
            all.forEach(one -> events.refuseRepeated(one.event()));
            Set<CreditCode> codes = new HashSet<>();
            for (Addition<Enterprise> one : all) {
                CreditCode code = one.record().creditCode();
                if (!codes.add(code) || find(code).isPresent()) {
                    throw new DuplicateRecordException(code.value());
                }
            }
            all.forEach(one -> add(one.record(), one.event()));
        }
    }

    @Override
    public void change(Enterprise enterprise, Event event, Map<EnterpriseId, Long> rests) {
        change(enterprise, event, rests, List.of());
    }

    @Override
    public void change(Enterprise enterprise, Event event, Map<EnterpriseId, Long> rests, List<Written> records) {
        synchronized (events) {
            events.refuseRepeated(event);
            ledger.check(records);
            rests.forEach((id, version) -> {
                if (find(id).filter(one -> one.record().version() == version).isEmpty()) {
                    throw new StaleRecordException(id.toString());
                }
            });
            change(enterprise, event);
            ledger.keep(records);
        }
    }

    @Override
    public void change(Enterprise enterprise, Event event) {
        synchronized (events) {
            events.refuseRepeated(event);
            Stored<Enterprise> before = enterprises.get(enterprise.id().toString());
            boolean taken = find(enterprise.creditCode())
                    .filter(holder -> !holder.id().equals(enterprise.id()))
                    .isPresent();
            if (before == null || before.record().version() != enterprise.version() - 1 || taken) {
                throw new StaleRecordException(enterprise.creditCode().value());
            }
            enterprises.put(enterprise.id().toString(), new Stored<>(enterprise, event.hash()));
            events.append(event);
        }
    }

    @Override
    public Optional<Stored<Enterprise>> find(EnterpriseId id) {
        synchronized (events) {
            return Optional.ofNullable(enterprises.get(id.toString()));
        }
    }

    @Override
    public Optional<Enterprise> find(CreditCode code) {
        return snapshot().stream()
                .map(Stored::record)
                .filter(enterprise -> enterprise.creditCode().equals(code))
                .findFirst();
    }

    @Override
    public Page<Enterprise> list(EnterpriseQuery query, Reach reach) {
        // NUL sorts before every character that a name may have
        Function<Enterprise, String> position = enterprise -> enterprise.name() + "\0" + enterprise.id();
        Pages.check(query.after(), "(?s).+\0[0-9a-f-]{36}");
        List<Enterprise> fitting = snapshot().stream()
                .map(Stored::record)
                .filter(enterprise -> reach.covers(enterprise.ownership()))
                .filter(enterprise -> fits(enterprise, query))
                .sorted(Comparator.comparing(position))
                .toList();
        return Pages.cut(fitting, position, false, query.after(), query.limit());
    }

    @Override
    public long count(EnterpriseQuery query, Reach reach) {
        return snapshot().stream()
                .map(Stored::record)
                .filter(enterprise -> reach.covers(enterprise.ownership()) && fits(enterprise, query))
                .count();
    }

    @Override
    public List<Enterprise> branches(EnterpriseId superior) {
        return byName(one ->
                one.history().superior().filter(of -> of.id().equals(superior)).isPresent());
    }

    @Override
    public List<Enterprise> predecessors(EnterpriseId successor) {
        return byName(one ->
                one.history().successors().stream().anyMatch(of -> of.id().equals(successor)));
    }

    private List<Enterprise> byName(Predicate<Enterprise> which) {
        return snapshot().stream()
                .map(Stored::record)
                .filter(which)
                .sorted(Comparator.comparing(Enterprise::name)
                        .thenComparing(one -> one.id().toString()))
                .toList();
    }

    @Override
    public List<Enterprise> alike(NameKey key, OrganisationId territory, Reach reach, int limit) {
        return byName(one -> reach.covers(one.ownership()) && alike(one, key, territory)).stream()
                .limit(limit)
                .toList();
    }

    private static boolean alike(Enterprise enterprise, NameKey key, OrganisationId territory) {
        boolean near = enterprise.territory().equals(territory);
        return enterprise.names().stream()
                .map(NameKey::of)
                .anyMatch(other -> other.equals(key) || (near && key.oneApart(other)));
    }

    @Override
    public void names(Consumer<Name> to) {
        snapshot().stream()
                .map(Stored::record)
                .forEach(one -> to.accept(
                        new Name(one.id(), one.creditCode(), one.name(), one.formerNames(), one.territory())));
    }

    @Override
    public void all(Consumer<Stored<Enterprise>> to) {
        snapshot().forEach(to);
    }

    private List<Stored<Enterprise>> snapshot() {
        synchronized (events) {
            return List.copyOf(enterprises.values());
        }
    }

    private static boolean fits(Enterprise enterprise, EnterpriseQuery query) {
        return query.text().filter(text -> !mentions(enterprise, text)).isEmpty()
                && query.territory()
                        .filter(one -> !one.covers(enterprise.ownership()))
                        .isEmpty()
                && query.sector()
                        .filter(sector -> !enterprise.sectors().contains(sector))
                        .isEmpty()
                && query.tag().filter(tag -> !enterprise.tags().contains(tag)).isEmpty()
                && (!query.highRisk() || !enterprise.highRisk().isEmpty())
                && query.size()
                        .filter(size -> !enterprise.size().equals(Optional.of(size)))
                        .isEmpty()
                && query.state().filter(state -> state != enterprise.state()).isEmpty();
    }

    private static boolean mentions(Enterprise enterprise, String text) {
        String part = text.toLowerCase(Locale.ROOT);
        return enterprise.names().stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(part))
                || enterprise.creditCode().value().toLowerCase(Locale.ROOT).contains(part);
    }
}
