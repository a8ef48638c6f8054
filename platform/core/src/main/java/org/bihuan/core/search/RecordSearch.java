package org.bihuan.core.search;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.search.SearchHit;
import org.bihuan.api.search.SearchIndex;
import org.bihuan.api.search.SearchQuery;
import org.bihuan.api.search.SearchResult.State;
import org.bihuan.api.store.RecordStore;
import org.bihuan.api.store.RecordTypes;
import org.bihuan.core.identity.InCharge;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists of the records that a record store keeps: those that mention a text, or ask for what the record alone tells, from the search index, the same as the store's. */
@Component(service = RecordSearch.class)
public final class RecordSearch {
    private final SearchFeed feed;
    private final RecordStore records;
    private final InCharge inCharge;

    @Activate
    public RecordSearch(@Reference SearchFeed feed, @Reference RecordStore records, @Reference InCharge inCharge) {
        this.feed = feed;
        this.records = records;
        this.inCharge = inCharge;
    }

    /** The records of a kind within reach that fit, newest id first. */
    public <R extends CampaignRecord> Page<R> list(Class<R> type, RecordQuery asked, Reach reach) {
        RecordQuery query = inCharge.of(asked);
        return index(query)
                .map(index -> {
                    Page<SearchHit> page = index.find(wish(type, query), query.within(reach));
                    List<RecordId> ids = page.items().stream()
                            .map(hit -> new RecordId(hit.id()))
                            .toList();
                    return new Page<>(records.newestFirst(type, ids), page.next(), page.previous());
                })
                .orElseGet(() -> records.list(type, query, reach));
    }

    /** How many there are on all pages. */
    public long count(Class<? extends CampaignRecord> type, RecordQuery asked, Reach reach) {
        RecordQuery query = inCharge.of(asked);
        return index(query)
                .map(index -> index.count(wish(type, query), query.within(reach)))
                .orElseGet(() -> records.count(type, query, reach));
    }

    /** The index, where it is of help. */
    private Optional<SearchIndex> index(RecordQuery query) {
        boolean helps = (query.text().isPresent() || query.asksRecord())
                && query.links().isEmpty()
                && query.measure().isEmpty()
                && feed.state() == State.COMPLETE;
        return helps ? feed.index() : Optional.empty();
    }

    private static SearchQuery wish(Class<? extends CampaignRecord> type, RecordQuery query) {
        Wish wish = new Wish()
                .with(Wish.SECTOR, query.sector())
                .having(query.marks())
                .on(Wish.OCCURRED, query.from(), query.until())
                .on(Wish.DEADLINE, Optional.empty(), query.overdueOn().map(day -> day.minusDays(1)));
        if (!query.states().isEmpty()) {
            wish.withOneOf(Wish.STATE, query.states());
        }
        return wish.mentioning(query.text(), CampaignKind.id(RecordTypes.kind(type)), query.after(), query.limit());
    }
}
