package org.bihuan.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Ownership;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.paging.Page;
import org.bihuan.api.search.SearchHit;
import org.bihuan.api.search.SearchRequest;
import org.bihuan.api.search.SearchResult;
import org.bihuan.api.search.SearchService;
import org.bihuan.testkit.Some;

/** One hazard that is found while the index is still being built. */
final class FakeSearch implements SearchService {
    private final FakePlatform platform;

    FakeSearch(FakePlatform platform) {
        this.platform = platform;
    }

    @Override
    public SearchResult search(Caller caller, SearchRequest request) {
        platform.told.add(request);
        Hazard hazard = Some.aHazard().build();
        SearchHit hit = new SearchHit(
                "hazard",
                hazard.id().value(),
                hazard.number(),
                hazard.description(),
                List.of(new SearchHit.Part("有", false), new SearchHit.Part("浮石", true)),
                new Ownership(
                        Optional.empty(),
                        Optional.of(new OrganisationId("street-longcheng")),
                        Optional.of(hazard.enterprise())),
                "RETURNED",
                LocalDate.of(2023, 6, 1));
        return new SearchResult(
                List.of(new SearchResult.Group(
                        "hazard", new Page<>(List.of(hit), Optional.of("more"), Optional.of("~less")))),
                SearchResult.State.BUILDING,
                17);
    }
}
