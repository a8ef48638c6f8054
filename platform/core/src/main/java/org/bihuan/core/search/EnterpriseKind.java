package org.bihuan.core.search;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Ownership;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.search.SearchEntry;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.api.store.Stored;

/** Enterprises: found by every name that they have or had and by the principal, the initials of both, credit code and address. */
record EnterpriseKind(EnterpriseStore enterprises) implements SearchKind {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Override
    public String id() {
        return "enterprise";
    }

    @Override
    public Function function() {
        return Function.READ_ENTERPRISE;
    }

    @Override
    public Set<RecordKind> told() {
        return Set.of(RecordKind.ENTERPRISE);
    }

    @Override
    public Optional<SearchEntry> find(UUID id) {
        return enterprises.find(new EnterpriseId(id)).map(Stored::record).map(this::entry);
    }

    @Override
    public void all(Consumer<SearchEntry> to) {
        enterprises.all(stored -> to.accept(entry(stored.record())));
    }

    private SearchEntry entry(Enterprise enterprise) {
        return new SearchEntry(
                id(),
                enterprise.id().value(),
                enterprise.creditCode().value(),
                enterprise.name(),
                Stream.of(
                                enterprise.names().stream(),
                                Stream.of(enterprise.creditCode().value()),
                                enterprise.principal().stream(),
                                enterprise.address().stream())
                        .flatMap(texts -> texts)
                        .toList(),
                List.of(),
                Stream.concat(enterprise.names().stream(), enterprise.principal().stream())
                        .toList(),
                new Ownership(Optional.empty(), Optional.of(enterprise.territory()), Optional.of(enterprise.id())),
                "",
                LocalDate.ofInstant(enterprise.recorded(), ZONE),
                Map.of(),
                Map.of());
    }
}
