package org.bihuan.testkit.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.audit.Event;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.Count;
import org.bihuan.api.record.Head;
import org.bihuan.api.record.Link;
import org.bihuan.api.record.Measure;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.report.CountedRecord;
import org.bihuan.api.store.Addition;
import org.bihuan.api.store.CountedQuery;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.api.store.Kept;
import org.bihuan.api.store.RecordStore;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;

final class InMemoryRecordStore implements RecordStore {
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final InMemoryEventStore events;
    private final InMemoryHazardStore hazards;
    private final TreeMap<String, Stored<CampaignRecord>> records = new TreeMap<>();

    InMemoryRecordStore(InMemoryEventStore events, InMemoryHazardStore hazards) {
        this.events = events;
        this.hazards = hazards;
    }

    @Override
    public void add(CampaignRecord record, Event event) {
        synchronized (events) {
            events.refuseRepeated(event);
            if (isTaken(record)) {
                throw new DuplicateRecordException(record.head().number());
            }
            put(record, event);
            events.append(event);
        }
    }

    @Override
    public <R extends CampaignRecord> void addAll(Consumer<Consumer<Addition<R>>> additions) {
        synchronized (events) {
            List<Addition<R>> all = new ArrayList<>();
            additions.accept(all::add);
            all.forEach(one -> events.refuseRepeated(one.event()));
            Set<String> numbers =
                    records().map(one -> one.head().number()).collect(Collectors.toCollection(HashSet::new));
            for (Addition<R> one : all) {
                if (!numbers.add(one.record().head().number()) || isTaken(one.record())) {
                    throw new DuplicateRecordException(one.record().head().number());
                }
            }
            all.forEach(one -> add(one.record(), one.event()));
        }
    }

    @Override
    public void change(CampaignRecord record, Event event) {
        synchronized (events) {
            events.refuseRepeated(event);
            if (!follows(record)) {
                throw new StaleRecordException(record.head().id().toString());
            }
            put(record, event);
            events.append(event);
        }
    }

    /** What brings the record to the version of an event about something kept beside it. */
    Runnable supplement(Event event) {
        Stored<CampaignRecord> after = Optional.ofNullable(
                        records.get(event.record().toString()))
                .filter(before -> before.lastHash().equals(event.previousHash()))
                .map(before -> new Stored<>(before.record().supplemented(), event.hash()))
                .filter(next -> next.record().version() == event.sequence())
                .orElseThrow(() -> new StaleRecordException(event.record().toString()));
        return () -> records.put(after.record().head().id().toString(), after);
    }

    /** Whether another has its number, or holds one of its claims. */
    boolean isTaken(CampaignRecord record) {
        return records()
                        .anyMatch(other ->
                                other.head().number().equals(record.head().number()))
                || isClaimed(record, record.claims());
    }

    /** Whether it is the next version of the record that is there, and nobody else holds what that did not claim. */
    boolean follows(CampaignRecord record) {
        return Optional.ofNullable(records.get(record.head().id().toString()))
                .map(Stored::record)
                .filter(before -> before.version() == record.version() - 1)
                .filter(before -> !isClaimed(
                        record,
                        record.claims().stream()
                                .filter(one -> !before.claims().contains(one))
                                .collect(Collectors.toSet())))
                .isPresent();
    }

    private boolean isClaimed(CampaignRecord record, Set<String> claims) {
        return records()
                .filter(other -> other.kind() == record.kind())
                .filter(other -> !other.head().id().equals(record.head().id()))
                .anyMatch(other -> !Collections.disjoint(other.claims(), claims));
    }

    void put(CampaignRecord record, Event event) {
        records.put(record.head().id().toString(), new Stored<>(record, event.hash()));
    }

    @Override
    public <R extends CampaignRecord> Optional<Stored<R>> find(Class<R> type, RecordId id) {
        synchronized (events) {
            return Optional.ofNullable(records.get(id.toString()))
                    .filter(stored -> type.isInstance(stored.record()))
                    .map(stored -> new Stored<>(type.cast(stored.record()), stored.lastHash()));
        }
    }

    @Override
    public <R extends CampaignRecord> List<R> newestFirst(Class<R> type, Collection<RecordId> ids) {
        return records()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(record -> ids.contains(record.head().id()))
                .sorted(Comparator.comparing((R record) -> record.head().id().toString())
                        .reversed())
                .toList();
    }

    @Override
    public <R extends CampaignRecord> Page<R> list(Class<R> type, RecordQuery query, Reach reach) {
        Pages.check(query.after(), ID);
        List<R> fitting = records()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(record -> reach.covers(record.head().ownership()))
                .filter(record -> fits(record, query))
                .sorted(Comparator.comparing((R record) -> record.head().id().toString())
                        .reversed())
                .toList();
        return Pages.cut(fitting, record -> record.head().id().toString(), true, query.after(), query.limit());
    }

    @Override
    public long count(Class<? extends CampaignRecord> type, RecordQuery query, Reach reach) {
        return records()
                .filter(type::isInstance)
                .filter(record -> reach.covers(record.head().ownership()) && fits(record, query))
                .count();
    }

    @Override
    public <R extends CampaignRecord> List<R> ofOpenHazards(Class<R> type, Measure measure, Reach reach) {
        if (reach instanceof Reach.None || reach instanceof Reach.OfEnterprise) {
            return List.of();
        }
        return records()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(record -> record.counts().stream().anyMatch(count -> count.measure() == measure))
                .filter(record -> record.links().stream()
                        .flatMap(link -> hazards.find(new HazardId(link.record().value())).stream())
                        .anyMatch(stored -> concerned(record, stored.record(), reach)))
                .sorted(Comparator.comparing((R record) -> record.head().id().toString())
                        .reversed())
                .toList();
    }

    private static boolean concerned(CampaignRecord record, Hazard hazard, Reach reach) {
        return hazard.merger().isPresent()
                || (hazard.stage().open()
                        && (reach.covers(record.head().ownership()) || reach.covers(hazard.ownership())));
    }

    @Override
    public <R extends CampaignRecord> List<R> mayName(Class<R> type, Measure measure, String name) {
        Pattern letters = Pattern.compile(
                name.codePoints()
                        .filter(Character::isLetter)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining(".*", ".*", ".*")),
                Pattern.DOTALL);
        return records()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(record -> record.counts().stream().anyMatch(count -> count.measure() == measure))
                .filter(record -> letters.matcher(record.toString()).matches())
                .sorted(Comparator.comparing((R record) -> record.head().id().toString())
                        .reversed())
                .toList();
    }

    @Override
    public Page<CountedRecord> counted(CountedQuery query, Reach reach) {
        Pages.check(query.after(), "\\d{4}-\\d\\d-\\d\\d_" + ID + "_\\d{5}");
        List<Counted> fitting = new ArrayList<>();
        records().forEach(record -> {
            List<Count> counts = record.counts();
            for (int i = 0; i < counts.size(); i++) {
                Counted counted = new Counted(record, counts.get(i), i);
                if (reach.ofFigures().covers(counted.count().ownership()) && counted.fits(query)) {
                    fitting.add(counted);
                }
            }
        });
        fitting.sort(Comparator.comparing(Counted::position).reversed());
        Function<Counted, String> position = Counted::position;
        return Pages.cut(fitting, position, true, query.after(), query.limit()).map(Counted::shown);
    }

    @Override
    public void counts(BiConsumer<RecordId, Count> to) {
        records().forEach(record -> record.counts()
                .forEach(count -> to.accept(record.head().id(), count)));
    }

    @Override
    public Optional<Kept> kept(RecordId id) {
        synchronized (events) {
            return Optional.ofNullable(records.get(id.toString())).map(InMemoryRecordStore::kept);
        }
    }

    @Override
    public void all(Consumer<Kept> to) {
        snapshot().forEach(stored -> to.accept(kept(stored)));
    }

    private static Kept kept(Stored<CampaignRecord> stored) {
        CampaignRecord record = stored.record();
        return new Kept(record.kind(), record.head().id(), Optional.of(stored));
    }

    private Stream<CampaignRecord> records() {
        return snapshot().stream().map(Stored::record);
    }

    private List<Stored<CampaignRecord>> snapshot() {
        synchronized (events) {
            return List.copyOf(records.values());
        }
    }

    private static boolean fits(CampaignRecord record, RecordQuery query) {
        Head head = record.head();
        return query.text().filter(text -> !mentions(record, text)).isEmpty()
                && agrees(query.sector(), head.sector())
                && (query.states().isEmpty() || query.states().contains(record.state()))
                && query.within(new Reach.All()).covers(head.ownership())
                && record.links().stream()
                        .map(Link::record)
                        .collect(Collectors.toSet())
                        .containsAll(query.links())
                && query.measure()
                        .filter(measure -> record.counts().stream().noneMatch(count -> count.measure() == measure))
                        .isEmpty()
                && query.from().filter(head.occurred()::isBefore).isEmpty()
                && query.until().filter(head.occurred()::isAfter).isEmpty()
                && query.fits(record);
    }

    private static boolean mentions(CampaignRecord record, String text) {
        String part = text.toLowerCase(Locale.ROOT);
        return Stream.of(
                        record.head().number(),
                        record.title(),
                        record.text(),
                        record.head().enterpriseName().orElse(""))
                .anyMatch(field -> field.toLowerCase(Locale.ROOT).contains(part));
    }

    private static <T> boolean agrees(Optional<T> wanted, Optional<T> value) {
        return wanted.isEmpty() || wanted.equals(value);
    }

    private record Counted(CampaignRecord record, Count count, int index) {
        boolean fits(CountedQuery query) {
            return count.measure() == query.measure()
                    && (query.rows().isEmpty() || query.rows().contains(count.row()))
                    && query.tag().filter(tag -> !count.tags().contains(tag)).isEmpty()
                    && query.share()
                            .covers(count.ownership().lead(), count.ownership().territory())
                    && !count.day().isBefore(query.from())
                    && !count.day().isAfter(query.until());
        }

        String position() {
            return "%s_%s_%05d".formatted(count.day(), record.head().id(), index);
        }

        CountedRecord shown() {
            return new CountedRecord(
                    count.day(),
                    count.amount(),
                    count.measure().way() == Measure.Way.ENTERPRISES
                            ? count.ownership().enterprise()
                            : Optional.empty(),
                    record);
        }
    }
}
