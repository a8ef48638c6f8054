package org.bihuan.testkit.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.record.Measure;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.sector.SectorId;

/** A query for records, with no filter at first. */
final class SomeRecordQuery {
    private Optional<String> text = Optional.empty();
    private Optional<SectorId> sector = Optional.empty();
    private Set<String> states = Set.of();
    private Optional<OrganisationId> lead = Optional.empty();
    private Optional<OrganisationId> territory = Optional.empty();
    private Optional<EnterpriseId> enterprise = Optional.empty();
    private Optional<RecordId> link = Optional.empty();
    private Optional<Measure> measure = Optional.empty();
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> until = Optional.empty();
    private Optional<String> after = Optional.empty();
    private int limit = 200;

    SomeRecordQuery text(String wanted) {
        text = Optional.of(wanted);
        return this;
    }

    SomeRecordQuery sector(String id) {
        sector = Optional.of(new SectorId(id));
        return this;
    }

    SomeRecordQuery states(String... wanted) {
        states = Set.of(wanted);
        return this;
    }

    SomeRecordQuery lead(String id) {
        lead = Optional.of(new OrganisationId(id));
        return this;
    }

    SomeRecordQuery territory(String id) {
        territory = Optional.of(new OrganisationId(id));
        return this;
    }

    SomeRecordQuery enterprise(EnterpriseId id) {
        enterprise = Optional.of(id);
        return this;
    }

    SomeRecordQuery link(RecordId id) {
        link = Optional.of(id);
        return this;
    }

    SomeRecordQuery measure(Measure figure) {
        measure = Optional.of(figure);
        return this;
    }

    SomeRecordQuery days(LocalDate first, LocalDate last) {
        from = Optional.of(first);
        until = Optional.of(last);
        return this;
    }

    SomeRecordQuery after(Optional<String> position, int size) {
        after = position;
        limit = size;
        return this;
    }

    RecordQuery build() {
        return new RecordQuery(
                text, sector, states, lead, territory, enterprise, link, measure, from, until, after, limit);
    }
}
