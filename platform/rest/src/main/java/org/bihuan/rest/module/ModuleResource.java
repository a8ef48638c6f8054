package org.bihuan.rest.module;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.bihuan.api.identity.Function;
import org.bihuan.api.module.Module;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.sector.SectorId;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Inputs;
import org.bihuan.rest.http.Names;
import org.bihuan.rest.http.Needs;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.http.Upload;
import org.bihuan.rest.json.Items;
import org.bihuan.rest.openapi.Operation;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The life of sector bundles. Who may not change them is refused before a file is read. Wherever a jar is taken, a filled-in
 * spreadsheet is taken as well: the jar of the sector that it describes takes its place.
 */
@Component(service = ModuleResource.class)
@Path("modules")
@Produces(MediaType.APPLICATION_JSON)
public final class ModuleResource {
    private static final String JAR = "application/java-archive";
    private static final int LARGEST = 16 << 20;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Platform platform;
    private final Names names;

    @Activate
    public ModuleResource(@Reference Platform platform) {
        this.platform = platform;
        this.names = new Names(platform);
    }

    @GET
    @Operation(value = "listModules", summary = "The sector bundles.")
    @Needs(Function.READ_MODULES)
    public Items<ModuleViews.ModuleView> list(@Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return new Items<>(platform.modules().list(call.caller()).stream()
                .map(module -> view(module, call))
                .toList());
    }

    @GET
    @Path("sheet")
    @Produces(XLSX)
    @Operation(
            value = "getSectorSheet",
            summary = "A sector as a spreadsheet, to be changed and taken back; without a sector the empty template.",
            answer = byte[].class)
    @Needs(Function.CHANGE_MODULES)
    public Response sheet(@QueryParam("sector") @Nullable String sector, @Context ContainerRequestContext request)
            throws IOException {
        Call call = Call.of(request);
        Inputs inputs = new Inputs();
        Optional<SectorId> wanted = inputs.text("sector", sector).map(SectorId::new);
        inputs.check();
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        platform.sheets().write(call.caller(), wanted, sheet);
        String name = wanted.map(SectorId::value).orElse("sector");
        return Response.ok(sheet.toByteArray(), XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".xlsx\"")
                .build();
    }

    @POST
    @Path("check")
    @Consumes({JAR, XLSX})
    @Operation(value = "checkModule", summary = "Says everything that stands against a jar; changes nothing.")
    @Needs(Function.CHANGE_MODULES)
    public ModuleViews.CheckView check(InputStream jar, @Context ContainerRequestContext request) throws IOException {
        Call call = Call.of(request);
        try (Upload upload = upload(jar, call, request)) {
            return ModuleViews.of(platform.modules().check(call.caller(), upload.file()), call.language());
        }
    }

    @POST
    @Consumes({JAR, XLSX})
    @Operation(
            value = "installModule",
            summary = "Installs a sector that is not present.",
            status = 201,
            answer = ModuleViews.ModuleView.class)
    @Needs(Function.CHANGE_MODULES)
    public Response install(InputStream jar, @Context ContainerRequestContext request) throws IOException {
        Call call = Call.of(request);
        try (Upload upload = upload(jar, call, request)) {
            Module module = platform.modules().install(call.command(upload.digest(), new Faults()), upload.file());
            return Response.created(request.getUriInfo()
                            .getAbsolutePathBuilder()
                            .path(module.sector().value())
                            .build())
                    .entity(view(module, call))
                    .build();
        }
    }

    @PUT
    @Path("{sector}")
    @Consumes({JAR, XLSX})
    @Operation(value = "swapModule", summary = "Replaces a sector by a newer version without a failed request.")
    @Needs(Function.CHANGE_MODULES)
    public ModuleViews.ModuleView swap(
            @PathParam("sector") String sector, InputStream jar, @Context ContainerRequestContext request)
            throws IOException {
        Call call = Call.of(request);
        try (Upload upload = upload(jar, call, request)) {
            return view(
                    platform.modules()
                            .swap(call.command(upload.digest(), new Faults()), new SectorId(sector), upload.file()),
                    call);
        }
    }

    @DELETE
    @Path("{sector}")
    @Operation(value = "removeModule", summary = "Takes a sector away; its records stay.", status = 204)
    @Needs(Function.CHANGE_MODULES)
    public void remove(
            @PathParam("sector") String sector,
            @QueryParam("reason") @Nullable String reason,
            @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        Inputs inputs = new Inputs();
        String why = inputs.needed("reason", reason).orElse("");
        inputs.check();
        platform.modules().remove(call.command(), new SectorId(sector), why);
    }

    private Upload upload(InputStream body, Call call, ContainerRequestContext request) throws IOException {
        Upload upload = Upload.of(body, request, LARGEST);
        if (!MediaType.valueOf(XLSX).isCompatible(request.getMediaType())) {
            return upload;
        }
        try (upload) {
            return upload.as(platform.sheets().jar(call.caller(), upload.file()));
        }
    }

    private ModuleViews.ModuleView view(Module module, Call call) {
        return ModuleViews.of(module, names, call.language());
    }
}
