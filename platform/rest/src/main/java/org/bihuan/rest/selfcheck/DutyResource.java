package org.bihuan.rest.selfcheck;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bihuan.api.identity.Function;
import org.bihuan.api.paging.Page;
import org.bihuan.api.selfcheck.DutyQuery;
import org.bihuan.api.selfcheck.DutyState;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Inputs;
import org.bihuan.rest.http.Names;
import org.bihuan.rest.http.Needs;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.job.JobAnswers;
import org.bihuan.rest.job.JobView;
import org.bihuan.rest.json.Json;
import org.bihuan.rest.json.Ref;
import org.bihuan.rest.openapi.Operation;
import org.bihuan.rest.selfcheck.DutiesView.Share;
import org.bihuan.rest.selfcheck.DutiesView.Standing;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who did what must be done from time to time, and who is behind. */
@Component(service = DutyResource.class)
@Path("duties")
@Produces(MediaType.APPLICATION_JSON)
public final class DutyResource {
    private final Platform platform;
    private final Names names;

    @Activate
    public DutyResource(@Reference Platform platform) {
        this.platform = platform;
        this.names = new Names(platform);
    }

    @GET
    @Operation(
            value = "getDuties",
            summary = "How enterprises stand with checks led by the principal, or drills, in the period of a day.")
    @Needs(Function.READ_SELF_CHECK)
    public DutiesView get(
            @BeanParam DutyFilter filter,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit,
            @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        Inputs inputs = new Inputs();
        Optional<DutyQuery> asked = filter.query(inputs);
        Optional<String> position = inputs.position(after);
        int most = inputs.limit(limit);
        inputs.check();
        DutyQuery query = asked.orElseThrow();
        List<DutyState> states = platform.duties().on(call.caller(), query);
        Locale language = call.language();
        Page<DutyState> wanted = query.done()
                ? BehindPages.of(states.stream().filter(query::fits).toList(), position, most)
                : BehindPages.at(states, position, most);
        List<Standing> standing = wanted.map(state -> standing(state, language)).items();
        return new DutiesView(
                Json.id(query.duty()),
                query.day(),
                states.size(),
                done(states),
                shares(states, state -> state.enterprise().territory(), names::organisation),
                shares(states, state -> state.enterprise().sector(), sector -> names.sector(sector, language)),
                query.done() ? List.of() : standing,
                query.done() ? standing : List.of(),
                wanted.next().orElse(null),
                wanted.previous().orElse(null));
    }

    @POST
    @Path("export")
    @Operation(
            value = "exportDuties",
            summary =
                    "Orders a file of the enterprises that are behind, or that did what they must, written in the background.",
            status = 202,
            answer = JobView.class)
    @Needs(Function.READ_SELF_CHECK)
    public Response export(
            @BeanParam DutyFilter filter,
            @QueryParam("format") @Nullable String format,
            @Context ContainerRequestContext request) {
        Inputs inputs = new Inputs();
        Optional<DutyQuery> asked = filter.query(inputs);
        inputs.check();
        return JobAnswers.export(platform, "duties", asked.orElseThrow(), format, request);
    }

    /** How enterprises stand by what they have in common, in the order of its id. */
    private static <P> List<Share> shares(
            List<DutyState> states,
            java.util.function.Function<DutyState, P> part,
            java.util.function.Function<P, Ref> named) {
        return states.stream().collect(Collectors.groupingBy(part)).entrySet().stream()
                .map(some ->
                        new Share(named.apply(some.getKey()), some.getValue().size(), done(some.getValue())))
                .sorted(Comparator.comparing(share -> share.of().id()))
                .toList();
    }

    private static int done(List<DutyState> states) {
        return (int) states.stream().filter(state -> state.done().isPresent()).count();
    }

    private Standing standing(DutyState state, Locale language) {
        return new Standing(
                new Ref(state.enterprise().id().toString(), state.enterprise().name()),
                names.organisation(state.enterprise().territory()),
                names.sector(state.enterprise().sector(), language),
                !state.enterprise().highRisk().isEmpty(),
                state.obligation().rule(),
                state.obligation().from(),
                state.obligation().until(),
                state.done().map(Object::toString).orElse(null));
    }
}
