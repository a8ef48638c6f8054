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
import org.bihuan.api.search.SearchQuery;
import org.bihuan.api.search.SearchResult.State;
import org.bihuan.api.store.HazardStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers those lists of hazards that mention a text from the search index; they are the same as the database's. */
@Component(service = HazardSearch.class)
public final class HazardSearch {
    /** Stages at which a deadline counts. */
    private static final Set<Stage> OPEN =
            Stream.of(Stage.values()).filter(Stage::open).collect(Collectors.toUnmodifiableSet());

    private final SearchFeed feed;
    private final HazardStore hazards;

    @Activate
    public HazardSearch(@Reference SearchFeed feed, @Reference HazardStore hazards) {
        this.feed = feed;
        this.hazards = hazards;
    }

    /** The page; empty where the index is of no help: no text is asked for, or it is not complete. */
    public Optional<Page<Hazard>> list(HazardQuery query, Reach reach) {
        if (query.text().isEmpty() || feed.state() != State.COMPLETE) {
            return Optional.empty();
        }
        return feed.index().map(index -> {
            Page<SearchHit> page = index.find(wish(query), reach);
            List<HazardId> ids =
                    page.items().stream().map(hit -> new HazardId(hit.id())).toList();
            return new Page<>(hazards.newestFirst(ids), page.next(), page.previous());
        });
    }

    /** How many there are on all pages. */
    public long count(HazardQuery query, Reach reach) {
        return Optional.of(query)
                .filter(any -> query.text().isPresent() && feed.state() == State.COMPLETE)
                .flatMap(any -> feed.index())
                .map(index -> index.count(wish(query), reach))
                .orElseGet(() -> hazards.count(query, reach));
    }

    private static SearchQuery wish(HazardQuery query) {
        Wish wish = new Wish()
                .with(Wish.SECTOR, query.sector())
                .with(Wish.LEVEL, query.level())
                .with(Wish.LISTED, Optional.of(query.listed()).filter(only -> only))
                .with(Wish.SOURCE, query.source())
                .with(Wish.GROUND, query.ground())
                .with(Wish.EXTENSION_WAITS, Optional.of(query.extensionWaits()).filter(only -> only))
                .with(Wish.LEAD, query.lead())
                .with(Wish.TERRITORY, query.territory())
                .with(Wish.ENTERPRISE, query.enterprise())
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
