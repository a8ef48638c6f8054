package org.bihuan.rest.selfcheck;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bihuan.api.campaign.Obligation.Duty;
import org.bihuan.api.identity.Function;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.paging.Page;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.selfcheck.DutyState;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Inputs;
import org.bihuan.rest.http.Names;
import org.bihuan.rest.http.Needs;
import org.bihuan.rest.http.Platform;
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
            @QueryParam("duty") @Nullable String duty,
            @QueryParam("day") @Nullable String day,
            @QueryParam("territory") @Nullable String territory,
            @QueryParam("sector") @Nullable String sector,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit,
            @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        Inputs inputs = new Inputs();
        Optional<String> needed = inputs.needed("duty", duty);
        Optional<Duty> asked = needed.flatMap(value -> inputs.choice("duty", value, Duty.class));
        Optional<String> neededDay = inputs.needed("day", day);
        Optional<LocalDate> on = neededDay.flatMap(value -> inputs.date("day", value));
        Optional<OrganisationId> where = inputs.text("territory", territory).map(OrganisationId::new);
        Optional<SectorId> which = inputs.text("sector", sector).map(SectorId::new);
        Optional<String> position = inputs.position(after);
        int most = inputs.limit(limit);
        inputs.check();
        List<DutyState> states = platform.duties().on(call.caller(), asked.orElseThrow(), on.orElseThrow()).stream()
                .filter(state ->
                        where.isEmpty() || where.get().equals(state.enterprise().territory()))
                .filter(state ->
                        which.isEmpty() || which.get().equals(state.enterprise().sector()))
                .toList();
        Locale language = call.language();
        Page<DutyState> behind = BehindPages.at(states, position, most);
        return new DutiesView(
                Json.id(asked.orElseThrow()),
                on.orElseThrow(),
                states.size(),
                done(states),
                shares(states, state -> names.organisation(state.enterprise().territory())),
                shares(states, state -> names.sector(state.enterprise().sector(), language)),
                behind.map(state -> standing(state, language)).items(),
                behind.next().orElse(null),
                behind.previous().orElse(null));
    }

    /** By what enterprises are counted together. */
    private interface Part {
        Ref of(DutyState state);
    }

    private static List<Share> shares(List<DutyState> states, Part part) {
        return states.stream()
                .collect(Collectors.groupingBy(state -> part.of(state).id(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(some -> new Share(part.of(some.get(0)), some.size(), done(some)))
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
