package org.bihuan.rest.sector;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.bihuan.api.identity.Function;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorId;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Inputs;
import org.bihuan.rest.http.Names;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.http.Today;
import org.bihuan.rest.json.Items;
import org.bihuan.rest.openapi.Operation;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The sectors that are here just now. */
@Component(service = SectorResource.class)
@Path("sectors")
@Produces(MediaType.APPLICATION_JSON)
public final class SectorResource {
    private final Platform platform;
    private final SectorViews views;

    @Activate
    public SectorResource(@Reference Platform platform) {
        this.platform = platform;
        this.views = new SectorViews(new Names(platform));
    }

    /** A bundle whose sector is refused. */
    public record ProblemView(String bundle, String version, List<SectorFaultView> faults) {}

    @GET
    @Operation(value = "listSectors", summary = "The sectors present: those of the plan by ordinal, then the others.")
    public Items<SectorViews.Summary> list(@Context ContainerRequestContext request) {
        Call call = reader(request);
        return new Items<>(platform.sectors().all().stream()
                .map(sector -> views.summary(sector, call.language()))
                .toList());
    }

    @GET
    @Path("problems")
    @Operation(value = "listSectorProblems", summary = "Bundles whose sector is refused, with every fault.")
    public Items<ProblemView> problems(@Context ContainerRequestContext request) {
        Call call = reader(request);
        return new Items<>(platform.sectors().problems().stream()
                .map(problem -> new ProblemView(
                        problem.bundle(),
                        problem.bundleVersion(),
                        problem.faults().stream()
                                .map(fault -> SectorFaultView.of(fault, call.language()))
                                .toList()))
                .toList());
    }

    @GET
    @Path("{id}")
    @Operation(value = "getSector", summary = "Everything that a sector brings, its checklist aside.")
    public SectorViews.Detail get(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = reader(request);
        return views.detail(sector(id), call.language());
    }

    @GET
    @Path("{id}/checklist")
    @Operation(value = "getChecklist", summary = "A sector's checklist, and which of its items apply on a day.")
    public SectorViews.Checklist checklist(
            @PathParam("id") String id,
            @QueryParam("on") @Nullable String on,
            @Context ContainerRequestContext request) {
        Call call = reader(request);
        Inputs inputs = new Inputs();
        LocalDate day = inputs.date("on", on).orElseGet(Today::date);
        inputs.check();
        return views.checklist(sector(id), day, call.language());
    }

    private Call reader(ContainerRequestContext request) {
        return Call.of(request).require(platform, Function.READ_REFERENCE);
    }

    private SectorDefinition sector(String id) {
        return platform.sectors()
                .find(new SectorId(id))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
