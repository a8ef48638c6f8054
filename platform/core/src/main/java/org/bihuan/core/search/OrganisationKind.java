package org.bihuan.core.search;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.campaign.CampaignService;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Ownership;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationRecord;
import org.bihuan.api.organisation.OrganisationRecord.Term;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.search.SearchEntry;
import org.bihuan.api.store.OrganisationStore;

/** Public bodies: found by every name that they have or had, and its initials. Their number is their id. */
record OrganisationKind(OrganisationService organisations, OrganisationStore records, CampaignService campaigns)
        implements SearchKind {
    @Override
    public String id() {
        return "organisation";
    }

    @Override
    public Function function() {
        return Function.READ_REFERENCE;
    }

    @Override
    public Set<RecordKind> told() {
        return Set.of(RecordKind.ORGANISATION);
    }

    /** A name may hold from a day on that was said long before. */
    @Override
    public boolean changesUntold() {
        return true;
    }

    @Override
    public Optional<SearchEntry> find(UUID id) {
        return organisations.all().stream()
                .filter(one -> key(one).equals(id))
                .map(this::entry)
                .findFirst();
    }

    @Override
    public void all(Consumer<SearchEntry> to) {
        organisations.all().forEach(one -> to.accept(entry(one)));
    }

    private SearchEntry entry(Organisation organisation) {
        List<String> names = names(organisation);
        LocalDate start = campaigns.current().start();
        return new SearchEntry(
                id(),
                key(organisation),
                organisation.id().value(),
                organisation.name(),
                names,
                List.of(),
                names,
                new Ownership(
                        Optional.empty(),
                        organisation.isTerritory() ? Optional.of(organisation.id()) : Optional.empty(),
                        Optional.empty()),
                "",
                start,
                Map.of(),
                Map.of());
    }

    /** Those of today first. */
    private List<String> names(Organisation organisation) {
        Set<String> names = new LinkedHashSet<>(List.of(organisation.name(), organisation.shortName()));
        names.addAll(organisation.aliases());
        records.find(organisation.id()).stream()
                .flatMap(stored -> stored.record().terms().stream())
                .map(Term::names)
                .forEach(names::addAll);
        return List.copyOf(names);
    }

    private static UUID key(Organisation organisation) {
        return OrganisationRecord.key(organisation.id());
    }
}
