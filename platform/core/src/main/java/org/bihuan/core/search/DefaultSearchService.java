package org.bihuan.core.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.search.SearchIndex;
import org.bihuan.api.search.SearchQuery;
import org.bihuan.api.search.SearchRequest;
import org.bihuan.api.search.SearchResult;
import org.bihuan.api.search.SearchResult.Group;
import org.bihuan.api.search.SearchResult.State;
import org.bihuan.api.search.SearchService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Searches every kind that the caller may see, each within the caller's reach. */
@Component
public final class DefaultSearchService implements SearchService {
    private static final int LONGEST_TEXT = 200;
    private static final int LARGEST_PAGE = 200;

    private final SearchFeed feed;
    private final Access access;

    @Activate
    public DefaultSearchService(@Reference SearchFeed feed, @Reference Access access) {
        this.feed = feed;
        this.access = access;
    }

    @Override
    public SearchResult search(Caller caller, SearchRequest request) {
        List<String> words = checked(request);
        State state = feed.state();
        Optional<SearchIndex> index = feed.index();
        if (index.isEmpty() || state == State.AWAY) {
            return new SearchResult(List.of(), State.AWAY, 0);
        }
        List<Group> groups = feed.kinds().kinds().stream()
                .filter(kind -> request.kinds().isEmpty() || request.kinds().contains(kind.id()))
                .filter(kind -> !(access.reach(caller, kind.function()) instanceof Reach.None))
                .map(kind -> group(index.get(), kind, words, request, access.reach(caller, kind.function())))
                .toList();
        return new SearchResult(groups, state, state == State.BUILDING ? feed.records() : 0);
    }

    private static Group group(
            SearchIndex index, SearchKind kind, List<String> words, SearchRequest request, Reach reach) {
        SearchQuery query =
                new SearchQuery(kind.id(), words, true, Map.of(), Map.of(), request.after(), request.limit());
        return new Group(kind.id(), index.find(query, reach).map(kind::today));
    }

    private List<String> checked(SearchRequest request) {
        Faults faults = new Faults();
        Optional<String> text = faults.text("text", request.text().orElse(""), LONGEST_TEXT);
        List<String> known = feed.kinds().kinds().stream().map(SearchKind::id).toList();
        faults.require(known.containsAll(request.kinds()), "kind", CommonFault.NOT_ALLOWED, String.join(", ", known));
        faults.require(
                request.after().isEmpty() || request.kinds().size() == 1, "after", CommonFault.NOT_ALLOWED, "kind");
        boolean limited = request.limit() >= 1 && request.limit() <= LARGEST_PAGE;
        faults.require(limited, "limit", CommonFault.OUT_OF_RANGE, 1, LARGEST_PAGE);
        faults.throwIfAny();
        return List.of(text.orElseThrow().strip().split("\\s+", -1));
    }
}
