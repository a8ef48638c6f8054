package org.bihuan.testkit.store;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.audit.Event;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFigures;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.Count;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.store.Addition;
import org.bihuan.api.store.CountedQuery;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.JudgedQuery;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;

final class InMemoryHazardStore implements HazardStore {
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String DAY_AND_ID = "\\d{4}-\\d\\d-\\d\\d_" + ID;

    private final InMemoryEventStore events;
    private final TreeMap<String, Stored<Hazard>> hazards = new TreeMap<>();

    InMemoryHazardStore(InMemoryEventStore events) {
        this.events = events;
    }

    @Override
    public void add(Hazard hazard, Event event) {
        synchronized (events) {
            events.refuseRepeated(event);
            if (numberIsTaken(hazard)) {
                throw new DuplicateRecordException(hazard.number());
            }
            put(new Stored<>(hazard, event.hash()));
            events.append(event);
        }
    }

    @Override
    public void addAll(Consumer<Consumer<Addition<Hazard>>> additions) {
        synchronized (events) {
            List<Addition<Hazard>> all = new ArrayList<>();
            additions.accept(all::add);
            all.forEach(one -> events.refuseRepeated(one.event()));
            Set<String> numbers = hazards.values().stream()
                    .map(one -> one.record().number())
                    .collect(Collectors.toCollection(HashSet::new));
            for (Addition<Hazard> one : all) {
                if (!numbers.add(one.record().number())) {
                    throw new DuplicateRecordException(one.record().number());
                }
            }
            all.forEach(one -> add(one.record(), one.event()));
        }
    }

    @Override
    public void change(Hazard hazard, Event event) {
        synchronized (events) {
            events.refuseRepeated(event);
            if (!follows(hazard)) {
                throw new StaleRecordException(hazard.id().toString());
            }
            put(new Stored<>(hazard, event.hash()));
            events.append(event);
        }
    }

    boolean numberIsTaken(Hazard hazard) {
        return hazards().anyMatch(other -> other.number().equals(hazard.number()));
    }

    /** Whether it is the next version of the hazard that is there. */
    boolean follows(Hazard hazard) {
        return find(hazard.id())
                .filter(before -> before.record().version() == hazard.version() - 1)
                .isPresent();
    }

    /** What brings the hazard to the version of an event about something kept beside it. */
    Runnable supplement(Event event) {
        Stored<Hazard> after = find(new HazardId(event.record()))
                .filter(before -> before.lastHash().equals(event.previousHash()))
                .map(before -> new Stored<>(before.record().supplemented(), event.hash()))
                .filter(next -> next.record().version() == event.sequence())
                .orElseThrow(() -> new StaleRecordException(event.record().toString()));
        return () -> put(after);
    }

    void put(Stored<Hazard> hazard) {
        hazards.put(hazard.record().id().toString(), hazard);
    }

    @Override
    public Optional<Stored<Hazard>> find(HazardId id) {
        synchronized (events) {
            return Optional.ofNullable(hazards.get(id.toString()));
        }
    }

    @Override
    public List<Hazard> newestFirst(Collection<HazardId> ids) {
        return hazards()
                .filter(hazard -> ids.contains(hazard.id()))
                .sorted(Comparator.comparing((Hazard hazard) -> hazard.id().toString())
                        .reversed())
                .toList();
    }

    @Override
    public Page<Hazard> list(HazardQuery query, Reach reach) {
        Pages.check(query.after(), ID);
        List<Hazard> fitting = hazards()
                .filter(hazard -> reach.covers(hazard.ownership()))
                .filter(hazard -> fits(hazard, query))
                .sorted(Comparator.comparing((Hazard hazard) -> hazard.id().toString())
                        .reversed())
                .toList();
        return Pages.cut(fitting, hazard -> hazard.id().toString(), true, query.after(), query.limit());
    }

    @Override
    public long count(HazardQuery query, Reach reach) {
        return hazards()
                .filter(hazard -> reach.covers(hazard.ownership()) && fits(hazard, query))
                .count();
    }

    @Override
    public List<Hazard> alike(Hazard hazard, int days, int limit) {
        return others(hazard)
                .filter(other -> other.stage().counts())
                .filter(other ->
                        other.judgement().item().equals(hazard.judgement().item()))
                .filter(other -> Math.abs(ChronoUnit.DAYS.between(other.occurred(), hazard.occurred())) <= days)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Hazard> withSameRectification(Hazard hazard, int limit) {
        return others(hazard)
                .filter(other -> other.stage() != Stage.VOIDED)
                .filter(other -> hazard.rectification()
                        .filter(done ->
                                other.rectification().filter(done::saysTheSame).isPresent())
                        .isPresent())
                .limit(limit)
                .toList();
    }

    /** The others of its enterprise, newest first. */
    private Stream<Hazard> others(Hazard hazard) {
        return hazards()
                .filter(other -> other.enterprise().equals(hazard.enterprise())
                        && !other.id().equals(hazard.id()))
                .sorted(Comparator.comparing((Hazard one) -> one.id().toString())
                        .reversed());
    }

    @Override
    public Page<Hazard> counted(CountedQuery query, Reach reach) {
        Pages.check(query.after(), DAY_AND_ID);
        Function<Hazard, String> position = hazard -> day(hazard, query).orElseThrow() + "_" + hazard.id();
        List<Hazard> fitting = hazards()
                .filter(hazard -> reach.ofFigures().covers(hazard.ownership()))
                .filter(hazard -> counts(hazard, query))
                .sorted(Comparator.comparing(position).reversed())
                .toList();
        return Pages.cut(fitting, position, true, query.after(), query.limit());
    }

    @Override
    public Page<Hazard> judged(JudgedQuery query, Reach reach) {
        Pages.check(query.after(), DAY_AND_ID);
        Function<Hazard, String> position = hazard -> hazard.occurred() + "_" + hazard.id();
        return Pages.cut(
                counting(query, reach)
                        .sorted(Comparator.comparing(position).reversed())
                        .toList(),
                position,
                true,
                query.after(),
                query.limit());
    }

    @Override
    public Map<ItemId, Long> countJudged(JudgedQuery query, Reach reach) {
        return counting(query, reach)
                .collect(Collectors.groupingBy(hazard -> hazard.judgement().item(), Collectors.counting()));
    }

    private Stream<Hazard> counting(JudgedQuery query, Reach reach) {
        return judged(query.sector(), query.items())
                .filter(hazard -> reach.covers(hazard.ownership()))
                .filter(hazard -> hazard.stage().counts())
                .filter(hazard -> !hazard.occurred().isBefore(query.from())
                        && !hazard.occurred().isAfter(query.until()));
    }

    @Override
    public void figures(Consumer<HazardFigures> to) {
        hazards()
                .filter(hazard -> hazard.stage().counts())
                .filter(hazard -> hazard.judgement().level() == Severity.MAJOR)
                .map(HazardFigures::of)
                .forEach(to);
    }

    @Override
    public long countOpen(SectorId sector, Set<ItemId> items) {
        return judged(sector, items).filter(hazard -> hazard.stage().open()).count();
    }

    @Override
    public void all(Consumer<Stored<Hazard>> to) {
        snapshot().forEach(to);
    }

    private Stream<Hazard> judged(SectorId sector, Set<ItemId> items) {
        return hazards()
                .filter(hazard -> hazard.judgement().sector().equals(sector))
                .filter(hazard -> items.contains(hazard.judgement().item()));
    }

    private Stream<Hazard> hazards() {
        return snapshot().stream().map(Stored::record);
    }

    private List<Stored<Hazard>> snapshot() {
        synchronized (events) {
            return List.copyOf(hazards.values());
        }
    }

    private static boolean fits(Hazard hazard, HazardQuery query) {
        return query.text().filter(text -> !mentions(hazard, text)).isEmpty()
                && agrees(query.sector(), hazard.judgement().sector())
                && (query.stages().isEmpty() || query.stages().contains(hazard.stage()))
                && agrees(query.level(), hazard.judgement().level())
                && query.within(new Reach.All()).covers(hazard.ownership())
                && query.from().filter(hazard.occurred()::isBefore).isEmpty()
                && query.until().filter(hazard.occurred()::isAfter).isEmpty()
                && query.overdueOn().filter(day -> !hazard.overdue(day)).isEmpty()
                && (!query.listed() || hazard.listed())
                && agrees(query.source(), hazard.firstSource())
                && agrees(query.ground(), hazard.judgement().ground())
                && (!query.extensionWaits() || hazard.extensionWaits());
    }

    private static boolean mentions(Hazard hazard, String text) {
        String part = text.toLowerCase(Locale.ROOT);
        return Stream.of(hazard.number(), hazard.enterpriseName(), hazard.place(), hazard.description())
                .anyMatch(field -> field.toLowerCase(Locale.ROOT).contains(part));
    }

    private static boolean counts(Hazard hazard, CountedQuery query) {
        return hazard.judgement().level() == Severity.MAJOR
                && hazard.stage().counts()
                && (query.rows().isEmpty() || query.rows().contains(hazard.row()))
                && query.tag().filter(tag -> !hazard.tags().contains(tag)).isEmpty()
                && query.share()
                        .covers(hazard.ownership().lead(), hazard.ownership().territory())
                && day(hazard, query)
                        .filter(day -> !day.isBefore(query.from()) && !day.isAfter(query.until()))
                        .isPresent();
    }

    private static Optional<LocalDate> day(Hazard hazard, CountedQuery query) {
        return hazard.counts().stream()
                .filter(count -> count.measure() == query.measure())
                .map(Count::day)
                .findFirst();
    }

    private static <T> boolean agrees(Optional<T> wanted, T value) {
        return wanted.filter(one -> !one.equals(value)).isEmpty();
    }
}
