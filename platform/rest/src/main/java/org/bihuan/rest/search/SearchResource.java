package org.bihuan.rest.search;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.bihuan.api.search.SearchHit;
import org.bihuan.api.search.SearchRequest;
import org.bihuan.api.search.SearchResult;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Inputs;
import org.bihuan.rest.http.Names;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.json.Json;
import org.bihuan.rest.json.Ref;
import org.bihuan.rest.openapi.Operation;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds records of every kind. */
@Component(service = SearchResource.class)
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
public final class SearchResource {
    private final Platform platform;
    private final Names names;

    @Activate
    public SearchResource(@Reference Platform platform) {
        this.platform = platform;
        this.names = new Names(platform);
    }

    /** What was found, kind by kind; {@code index} says whether everything was looked through. */
    public record SearchView(List<GroupView> groups, String index, long records) {}

    /** A page of one kind. */
    public record GroupView(
            String kind,
            List<HitView> items,
            @Nullable String next,
            @Nullable String previous) {}

    /** A record, and where in it the words stand. */
    public record HitView(
            String id,
            String number,
            String title,
            List<PartView> excerpt,
            @Nullable Ref territory,
            @Nullable Ref lead,
            String state,
            LocalDate day) {}

    /** A part of an excerpt; found: it is what was looked for. */
    public record PartView(String text, boolean found) {}

    @GET
    @Operation(
            value = "search",
            summary =
                    "Records within the caller's reach that contain every word, newest first in each kind; names also by"
                            + " the initials of their pinyin.")
    public SearchView search(
            @QueryParam("text") @Nullable String text,
            @QueryParam("kind") List<String> kinds,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit,
            @Context ContainerRequestContext request) {
        Inputs inputs = new Inputs();
        SearchRequest wish = new SearchRequest(
                inputs.text("text", text), new LinkedHashSet<>(kinds), inputs.position(after), inputs.limit(limit));
        inputs.check();
        SearchResult result = platform.search().search(Call.of(request).caller(), wish);
        return new SearchView(
                result.groups().stream().map(this::view).toList(), Json.id(result.state()), result.records());
    }

    private GroupView view(SearchResult.Group group) {
        return new GroupView(
                group.kind(),
                group.hits().items().stream().map(this::view).toList(),
                group.hits().next().orElse(null),
                group.hits().previous().orElse(null));
    }

    private HitView view(SearchHit hit) {
        return new HitView(
                hit.id().toString(),
                hit.number(),
                hit.title(),
                hit.excerpt().stream()
                        .map(part -> new PartView(part.text(), part.found()))
                        .toList(),
                hit.whose().territory().map(names::organisation).orElse(null),
                hit.whose().lead().map(names::organisation).orElse(null),
                hit.state().toLowerCase(Locale.ROOT).replace('_', '-'),
                hit.day());
    }
}
