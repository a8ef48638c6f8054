package org.bihuan.testkit.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.record.Measure;
import org.bihuan.api.report.RowId;
import org.bihuan.api.report.Share;
import org.bihuan.api.store.CountedQuery;

/** A query for what a figure counts, over half a year and all rows at first. */
final class SomeCountedQuery {
    private final Measure measure;
    private Set<RowId> rows = Set.of();
    private Optional<RowId> tag = Optional.empty();
    private LocalDate from = LocalDate.of(2023, 5, 1);
    private LocalDate until = LocalDate.of(2023, 12, 31);
    private Set<OrganisationId> leads = Set.of();
    private Set<OrganisationId> territories = Set.of();
    private Optional<String> after = Optional.empty();
    private int limit = 200;

    SomeCountedQuery(Measure measure) {
        this.measure = measure;
    }

    SomeCountedQuery rows(String... ids) {
        rows = Set.of(ids).stream().map(RowId::new).collect(Collectors.toSet());
        return this;
    }

    SomeCountedQuery tag(String id) {
        tag = Optional.of(new RowId(id));
        return this;
    }

    SomeCountedQuery leads(String... ids) {
        leads = Stream.of(ids).map(OrganisationId::new).collect(Collectors.toSet());
        return this;
    }

    SomeCountedQuery territories(String... ids) {
        territories = Stream.of(ids).map(OrganisationId::new).collect(Collectors.toSet());
        return this;
    }

    SomeCountedQuery days(LocalDate first, LocalDate last) {
        from = first;
        until = last;
        return this;
    }

    SomeCountedQuery after(Optional<String> position, int size) {
        after = position;
        limit = size;
        return this;
    }

    CountedQuery build() {
        return new CountedQuery(rows, tag, measure, from, until, new Share(leads, territories), after, limit);
    }
}
