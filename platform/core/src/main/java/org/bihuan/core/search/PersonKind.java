package org.bihuan.core.search;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.identity.Function;
import org.bihuan.api.organisation.Person;
import org.bihuan.api.organisation.PersonId;
import org.bihuan.api.search.SearchEntry;
import org.bihuan.api.search.SearchHit;
import org.bihuan.api.store.PersonStore;
import org.bihuan.api.store.Stored;

/**
 * Whom the units named: found by name, its initials, and post. Their number is the unit that named them, their state the duty; once that
 * has ended it is said to be a former one.
 */
record PersonKind(PersonStore people, Clock clock) implements SearchKind {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String FORMER = "FORMER_";

    @Override
    public String id() {
        return "person";
    }

    @Override
    public Function function() {
        return Function.READ_PERSON;
    }

    @Override
    public Set<RecordKind> told() {
        return Set.of(RecordKind.PERSON);
    }

    @Override
    public Optional<SearchEntry> find(UUID id) {
        return people.find(new PersonId(id)).map(Stored::record).map(this::entry);
    }

    @Override
    public SearchHit today(SearchHit hit) {
        LocalDate today = LocalDate.now(clock.withZone(ZONE));
        boolean former = people.find(new PersonId(hit.id()))
                .flatMap(stored -> stored.record().until())
                .filter(today::isAfter)
                .isPresent();
        return former ? hit.at(FORMER + hit.state()) : hit;
    }

    @Override
    public void all(Consumer<SearchEntry> to) {
        people.all().forEach(stored -> to.accept(entry(stored.record())));
    }

    private SearchEntry entry(Person person) {
        return new SearchEntry(
                id(),
                person.id().value(),
                person.unit().value(),
                person.name(),
                List.of(person.name(), person.position()),
                List.of(),
                List.of(person.name()),
                person.ownership(),
                person.duty().name(),
                person.from(),
                Map.of(),
                Map.of());
    }
}
