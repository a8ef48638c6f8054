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
import java.util.Optional;
import org.bihuan.api.campaign.Campaign;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.identity.Function;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorPanel;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Inputs;
import org.bihuan.rest.http.Names;
import org.bihuan.rest.http.Needs;
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
    @Operation(
            value = "listSectors",
            summary = "The sectors present: those of the plan by ordinal, then the others; common checklists apart.")
    @Needs(Function.READ_REFERENCE)
    public SectorViews.Overview list(@Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.overview(platform.sectors().all(), call.language());
    }

    @GET
    @Path("problems")
    @Operation(value = "listSectorProblems", summary = "Bundles whose sector is refused, with every fault.")
    @Needs(Function.READ_REFERENCE)
    public Items<ProblemView> problems(@Context ContainerRequestContext request) {
        Call call = Call.of(request);
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
    @Path("items")
    @Operation(
            value = "findItems",
            summary = "The items of all checklists in which every word of a text occurs, as of a day; the first 200.")
    @Needs(Function.READ_REFERENCE)
    public SectorViews.Found items(
            @QueryParam("text") @Nullable String text,
            @QueryParam("severity") @Nullable String severity,
            @QueryParam("applying") @Nullable String applying,
            @QueryParam("on") @Nullable String on,
            @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        Inputs inputs = new Inputs();
        String words = inputs.needed("text", text).orElse("");
        Optional<Severity> level = inputs.choice("severity", severity, Severity.class);
        boolean onlyApplying = inputs.flag("applying", applying);
        LocalDate day = inputs.date("on", on).orElseGet(Today::date);
        inputs.check();
        ItemSearch search = new ItemSearch(words, level, onlyApplying, day, call.language());
        return views.found(search.in(platform.sectors().all()), day, call.language());
    }

    @GET
    @Path("{id}")
    @Operation(value = "getSector", summary = "Everything that a sector brings, its checklist aside.")
    @Needs(Function.READ_REFERENCE)
    public SectorViews.Detail get(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        SectorDefinition sector = sector(id);
        return views.detail(sector, panel(sector), call.language());
    }

    @GET
    @Path("{id}/checklist")
    @Operation(
            value = "getChecklist",
            summary = "A sector's checklist as of a day: which items apply, and how grave they are then.")
    @Needs(Function.READ_REFERENCE)
    public SectorViews.Checklist checklist(
            @PathParam("id") String id,
            @QueryParam("on") @Nullable String on,
            @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        Inputs inputs = new Inputs();
        LocalDate day = inputs.date("on", on).orElseGet(Today::date);
        inputs.check();
        return views.checklist(platform.editions().asOf(new SectorId(id), day), day, call.language());
    }

    @GET
    @Path("{id}/editions")
    @Operation(value = "listEditions", summary = "The days on which a sector's checklist judges otherwise than before.")
    @Needs(Function.READ_REFERENCE)
    public Items<SectorViews.TurnView> editions(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return new Items<>(platform.editions().turns(new SectorId(id)).stream()
                .map(SectorViews::turn)
                .toList());
    }

    @GET
    @Path("{id}/comparison")
    @Operation(value = "compareEditions", summary = "How a sector's checklist of one day differs from that of another.")
    @Needs(Function.READ_REFERENCE)
    public ComparisonView comparison(
            @PathParam("id") String id,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        Inputs inputs = new Inputs();
        Optional<LocalDate> before = inputs.needed("from", from).flatMap(text -> inputs.date("from", text));
        Optional<LocalDate> after = inputs.needed("to", to).flatMap(text -> inputs.date("to", text));
        inputs.check();
        return ComparisonView.of(
                platform.editions().compare(new SectorId(id), before.orElseThrow(), after.orElseThrow()),
                call.language());
    }

    @GET
    @Path("{id}/obligations")
    @Operation(
            value = "listObligations",
            summary =
                    "How often the sector's enterprises are checked by their leaders and hold drills, period by period.")
    @Needs(Function.READ_REFERENCE)
    public Items<ObligationView> obligations(
            @PathParam("id") String id,
            @QueryParam("from") @Nullable String from,
            @QueryParam("until") @Nullable String until,
            @Context ContainerRequestContext request) {
        Campaign campaign = platform.campaigns().current();
        Inputs inputs = new Inputs();
        LocalDate first = inputs.date("from", from).orElse(campaign.start());
        LocalDate last = inputs.date("until", until).orElse(campaign.end());
        inputs.check();
        return new Items<>(platform.frequencies().ofSector(new SectorId(id), first, last).stream()
                .map(ObligationView::of)
                .toList());
    }

    private Optional<SectorPanel> panel(SectorDefinition sector) {
        return platform.panels().stream()
                .filter(panel ->
                        panel.sector().equals(sector.id()) && panel.version().equals(sector.version()))
                .findFirst();
    }

    private SectorDefinition sector(String id) {
        return platform.sectors()
                .find(new SectorId(id))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
