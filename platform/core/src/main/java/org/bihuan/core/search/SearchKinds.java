package org.bihuan.core.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.campaign.CampaignService;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.search.SearchEntry;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.RecordStore;

/** Every kind of record that can be searched, in the order in which hits are shown. */
record SearchKinds(List<SearchKind> kinds) {
    SearchKinds(
            HazardStore hazards,
            EnterpriseStore enterprises,
            RecordStore records,
            OrganisationService organisations,
            CampaignService campaigns) {
        this(Stream.concat(
                        Stream.of(
                                new OrganisationKind(organisations, campaigns),
                                new EnterpriseKind(enterprises),
                                new HazardKind(hazards)),
                        CampaignKind.all(records).stream())
                .toList());
    }

    /** The entry of a record as it is now; empty for records that cannot be searched. */
    Optional<SearchEntry> find(RecordKind records, UUID id) {
        return kinds.stream()
                .filter(kind -> kind.told().contains(records))
                .findFirst()
                .flatMap(kind -> kind.find(id));
    }

    /** The entries of whose changes no event may have told. */
    void untold(Consumer<SearchEntry> to) {
        kinds.stream().filter(SearchKind::changesUntold).forEach(kind -> kind.all(to));
    }

    void all(Consumer<SearchEntry> to) {
        kinds.forEach(kind -> kind.all(to));
    }
}
