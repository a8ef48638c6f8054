package org.bihuan.core.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.paging.Page;
import org.bihuan.api.search.SearchHit;
import org.bihuan.api.search.SearchIndex;
import org.bihuan.api.search.SearchQuery;
import org.bihuan.api.search.SearchResult.State;
import org.bihuan.api.store.HazardStore;
import org.bihuan.core.identity.InCharge;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists of hazards: those that mention a text from the search index, the same as the database's. */
@Component(service = HazardSearch.class)
public final class HazardSearch {
    /** Stages at which a deadline counts. */
    private static final Set<Stage> OPEN =
            Stream.of(Stage.values()).filter(Stage::open).collect(Collectors.toUnmodifiableSet());

    private final SearchFeed feed;
    private final HazardStore hazards;
    private final InCharge inCharge;

    @Activate
    public HazardSearch(@Reference SearchFeed feed, @Reference HazardStore hazards, @Reference InCharge inCharge) {
        this.feed = feed;
        this.hazards = hazards;
        this.inCharge = inCharge;
    }

    /** The hazards within reach that fit, newest first. */
    public Page<Hazard> list(HazardQuery asked, Reach reach) {
        HazardQuery query = inCharge.of(asked);
        return index(query)
                .map(index -> {
                    Page<SearchHit> page = index.find(wish(query), query.within(reach));
                    List<HazardId> ids = page.items().stream()
                            .map(hit -> new HazardId(hit.id()))
                            .toList();
                    return new Page<>(hazards.newestFirst(ids), page.next(), page.previous());
                })
                .orElseGet(() -> hazards.list(query, reach));
    }

    /** How many there are on all pages. */
    public long count(HazardQuery asked, Reach reach) {
        HazardQuery query = inCharge.of(asked);
        return index(query)
                .map(index -> index.count(wish(query), query.within(reach)))
                .orElseGet(() -> hazards.count(query, reach));
    }

    /** The index, where it is of help. */
    private Optional<SearchIndex> index(HazardQuery query) {
        return query.text().isPresent() && feed.state() == State.COMPLETE ? feed.index() : Optional.empty();
    }

    private static SearchQuery wish(HazardQuery query) {
        Wish wish = new Wish()
                .with(Wish.SECTOR, query.sector())
                .with(Wish.LEVEL, query.level())
                .with(Wish.LISTED, Optional.of(query.listed()).filter(only -> only))
                .with(Wish.SOURCE, query.source())
                .with(Wish.GROUND, query.ground())
                .with(Wish.EXTENSION_WAITS, Optional.of(query.extensionWaits()).filter(only -> only))
                .on(Wish.OCCURRED, query.from(), query.until())
                .on(Wish.DEADLINE, Optional.empty(), query.overdueOn().map(day -> day.minusDays(1)));
        stages(query).ifPresent(stages -> wish.withOneOf(Wish.STATE, stages));
        return wish.mentioning(query.text(), HazardKind.ID, query.after(), query.limit());
    }

    private static Optional<Set<String>> stages(HazardQuery query) {
        Stream<Set<Stage>> wanted = Stream.of(
                        query.stages(), query.overdueOn().map(day -> OPEN).orElse(Set.of()))
                .filter(stages -> !stages.isEmpty());
        return wanted.reduce(HazardSearch::both)
                .map(stages -> stages.stream().map(Stage::name).collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<Stage> both(Collection<Stage> one, Collection<Stage> other) {
        return one.stream().filter(other::contains).collect(Collectors.toUnmodifiableSet());
    }
}
