package org.bihuan.core.search;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.campaign.CampaignService;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.search.SearchEntry;
import org.bihuan.api.store.AttachmentStore;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.OrganisationStore;
import org.bihuan.api.store.PersonStore;
import org.bihuan.api.store.RecordStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every kind of record that can be searched, in the order in which hits are shown. */
@Component(service = SearchKinds.class)
public final class SearchKinds {
    private final List<SearchKind> kinds;
    private final AttachmentStore attachments;

    @Activate
    public SearchKinds(
            @Reference HazardStore hazards,
            @Reference EnterpriseStore enterprises,
            @Reference RecordStore records,
            @Reference PersonStore people,
            @Reference AttachmentStore attachments,
            @Reference OrganisationService organisations,
            @Reference OrganisationStore bodies,
            @Reference CampaignService campaigns) {
        this(hazards, enterprises, records, people, attachments, organisations, bodies, campaigns, Clock.systemUTC());
    }

    /** As above, by another clock. */
    public SearchKinds(
            HazardStore hazards,
            EnterpriseStore enterprises,
            RecordStore records,
            PersonStore people,
            AttachmentStore attachments,
            OrganisationService organisations,
            OrganisationStore bodies,
            CampaignService campaigns,
            Clock clock) {
        this.attachments = attachments;
        this.kinds = Stream.concat(
                        Stream.of(
                                new OrganisationKind(organisations, bodies, campaigns),
                                new PersonKind(people, clock),
                                new EnterpriseKind(enterprises),
                                new HazardKind(hazards)),
                        CampaignKind.all(records).stream())
                .toList();
    }

    List<SearchKind> kinds() {
        return kinds;
    }

    /** The entry of a record as it is now; empty for records that cannot be searched. */
    Optional<SearchEntry> find(RecordKind records, UUID id) {
        return kinds.stream()
                .filter(kind -> kind.told().contains(records))
                .findFirst()
                .flatMap(kind -> kind.find(id));
    }

    /** The same entries, found by what is said of their attachments as well; whoever sees the record sees those. */
    List<SearchEntry> withFiles(List<SearchEntry> entries) {
        Map<UUID, List<String>> texts =
                attachments.textsOf(entries.stream().map(SearchEntry::id).toList());
        return entries.stream()
                .map(entry -> entry.alsoBy(texts.getOrDefault(entry.id(), List.of())))
                .toList();
    }

    /** The entries of whose changes no event may have told. */
    void untold(Consumer<SearchEntry> to) {
        kinds.stream().filter(SearchKind::changesUntold).forEach(kind -> kind.all(to));
    }

    void all(Consumer<SearchEntry> to) {
        kinds.forEach(kind -> kind.all(to));
    }
}
